import { useState } from 'preact/hooks';
import { t } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';

/** Names a new list and opens it. */
export function NewListForm({ onEnd }: { readonly onEnd?: () => void }) {
  const { go } = usePanel();
  const { send, error, isSending } = useSend();
  const [name, setName] = useState('');
  const create = async () => {
    const made = await send('createList', { name: name.trim() || t('listsNewHint') });
    if (!made) return;
    go({ listId: made.id });
    setName('');
    onEnd?.();
  };
  return (
    <form class="panel-card" onSubmit={(event) => [event.preventDefault(), void create()]}>
      <Field
        label={t('listsNewName')}
        value={name}
        maxLength={120}
        placeholder={t('listsNewHint')}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <SendError error={error} />
      <div class="panel-row">
        <Button kind="primary" type="submit" disabled={isSending}>
          {t('listsCreate')}
        </Button>
        {onEnd && (
          <Button kind="quiet" onClick={onEnd}>
            {t('listsCancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
