import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { parseWish, type Wish } from '../../../utils/domain/wish/wish';
import { t, tn } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useSend } from '../../shared/use-send';
import { takePasted } from '../lists/pasted-wishes';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';

/** Writes down what is at home ("500 g flour"), or a whole list of it that is pasted. */
export function AddPantryForm() {
  const { send, error } = useSend();
  const { offer } = usePanel();
  const [typed, setTyped] = useState('');
  const wish = parseWish(typed);
  const add = (wishes: readonly Wish[]) =>
    send('addToPantry', { entries: wishes.map(({ text, count, need }) => ({ text, count, amount: need })) });
  const addTyped = async () => {
    if (!wish) return;
    setTyped('');
    if (!(await add([wish]))) setTyped(typed);
  };
  const addPasted = async (wishes: readonly Wish[]) => {
    const made = await add(wishes);
    if (made) offer(tn('pantryAdded', wishes.length), made.trashId);
  };
  const paste = (event: ClipboardEvent) => {
    const wishes = takePasted(event);
    if (wishes.length > 0) void addPasted(wishes);
  };
  return (
    <form class="add-item" onSubmit={(event) => [event.preventDefault(), void addTyped()]}>
      <Field
        label={t('pantryAdd')}
        value={typed}
        maxLength={300}
        placeholder={t('pantryAddHint')}
        onPaste={paste}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Button icon={Plus} type="submit" disabled={!wish}>
        {t('listsAddButton')}
      </Button>
      <SendError error={error} />
    </form>
  );
}
