import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { t } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useSend } from '../../shared/use-send';
import { SendError } from '../send-error';
import { parseWish } from './wish';

/** Adds an item in the person's own words: "2 kg potatoes". */
export function AddItemForm({ listId }: { readonly listId: string }) {
  const { send, error } = useSend();
  const [typed, setTyped] = useState('');
  const wish = parseWish(typed);
  const add = async () => {
    if (!wish) return;
    setTyped('');
    const made = await send('addItem', { listId, ...wish, productKey: null, accepts: 'same-kind' });
    if (!made) setTyped(typed);
  };
  return (
    <form class="add-item" onSubmit={(event) => [event.preventDefault(), void add()]}>
      <Field
        label={t('listsAdd')}
        value={typed}
        maxLength={300}
        placeholder={t('listsAddHint')}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Button icon={Plus} type="submit" disabled={!wish}>
        {t('listsAddButton')}
      </Button>
      <SendError error={error} />
    </form>
  );
}
