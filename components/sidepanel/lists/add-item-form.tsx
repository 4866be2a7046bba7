import { Plus, ScanBarcode } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ShoppingList } from '../../../utils/domain/list/list';
import { namelessAmount } from '../../../utils/domain/wish/nameless-amount';
import type { Wish } from '../../../utils/domain/wish/wish';
import { t } from '../../../utils/platform/text';
import { Button, IconButton } from '../../shared/button';
import { Field } from '../../shared/field';
import { formatQuantity } from '../../shared/format';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';
import { SpeakButton } from '../speech/speak-button';
import { addedWords } from './added-words';
import { takePasted, typedWishes } from './pasted-wishes';
import { PictureSheet } from './picture/picture-sheet';

interface AddItemFormProps {
  readonly list: ShoppingList;
  readonly isFirst: boolean;
}

/** Adds what is typed in the person's own words ("2 kg potatoes, milk and 3 apples"), or a whole list or recipe that is pasted; an empty list says so. */
export function AddItemForm({ list, isFirst }: AddItemFormProps) {
  const listId = list.id;
  const { send, error } = useSend();
  const { offer } = usePanel();
  const [typed, setTyped] = useState('');
  const [isPicturing, setPicturing] = useState(false);
  const wishes = typedWishes(typed);
  const nameless = wishes.length === 0 ? namelessAmount(typed) : null;
  const addAll = async (items: readonly Wish[]) => {
    const made = await send('addItems', { listId, items: [...items] });
    // One new item is seen where it came; what grew, or came with many others, is said.
    if (made && (made.merged > 0 || items.length > 1)) offer(addedWords(made), made.trashId);
    return made;
  };
  const add = async () => {
    if (wishes.length === 0) return;
    setTyped('');
    if (!(await addAll(wishes))) setTyped(typed);
  };
  const paste = (event: ClipboardEvent) => {
    const items = takePasted(event, list.name);
    if (items.length > 0) void addAll(items);
  };
  return (
    <>
      <form class="add-item" onSubmit={(event) => [event.preventDefault(), void add()]}>
        <Field
          label={t('listsAdd')}
          value={typed}
          maxLength={300}
          placeholder={t('listsAddHint')}
          onPaste={paste}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button icon={Plus} type="submit" disabled={wishes.length === 0}>
          {t('listsAddButton')}
        </Button>
        <div class="add-more">
          <IconButton icon={ScanBarcode} name={t('pictureTitle')} onClick={() => setPicturing(true)} />
          <SpeakButton name={t('speakStart')} safe={t('speakFailedSafe')} onHeard={setTyped} />
        </div>
        {nameless && (
          <p class="small quiet" role="status">
            {t('listsAmountOfWhat', formatQuantity(nameless))}
          </p>
        )}
        {isFirst && <p class="small quiet">{t('listsPasteHint')}</p>}
        <SendError error={error} />
      </form>
      {isPicturing && <PictureSheet listId={listId} onClose={() => setPicturing(false)} />}
    </>
  );
}
