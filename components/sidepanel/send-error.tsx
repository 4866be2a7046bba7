import { t } from '../../utils/platform/text';
import { ErrorNote } from '../shared/states';

/** Says that a wish was not carried out, with the reason folded; nothing when all went well. */
export function SendError({ error }: { readonly error: Error | null }) {
  if (!error) return null;
  return (
    <ErrorNote
      what={t('panelSendFailed')}
      safe={t('panelSendFailedSafe')}
      todo={t('panelSendFailedTodo')}
      detail={error.message}
    />
  );
}
