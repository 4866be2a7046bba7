import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { ErrorNote } from './states';

/** The browser's data was deleted by something else: said once, with what can be done. */
export function LostNote({ attempt }: { readonly attempt: (work: () => Promise<unknown>) => void }) {
  const onPick = () => attempt(() => request('saveSettings', { isMemoryLost: false }));
  return (
    <ErrorNote
      what={t('sharedLost')}
      safe={t('sharedLostSafe')}
      todo={t('sharedLostTodo')}
      action={{ label: t('sharedLostSeen'), onPick }}
    />
  );
}
