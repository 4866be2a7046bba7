import { Plus, ScanBarcode } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { t, tn } from '../../../utils/platform/text';
import { Button, IconButton } from '../../shared/button';
import { Field } from '../../shared/field';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';
import { isList, wishesIn } from './pasted-wishes';
import { PictureSheet } from './picture/picture-sheet';
import { SpeakButton } from './speak-button';
import { parseWish, type Wish } from './wish';

/** Adds an item in the person's own words ("2 kg potatoes"), or a whole list or recipe that is pasted; an empty list says so. */
export function AddItemForm({ listId, isFirst }: { readonly listId: string; readonly isFirst: boolean }) {
  const { send, error } = useSend();
  const { offerUndo } = usePanel();
  const [typed, setTyped] = useState('');
  const [isPicturing, setPicturing] = useState(false);
  const wish = parseWish(typed);
  const add = async () => {
    if (!wish) return;
    setTyped('');
    const made = await send('addItem', { listId, ...wish, productKey: null, accepts: 'same-kind' });
    if (!made) setTyped(typed);
  };
  const addAll = async (items: readonly Wish[]) => {
    const made = await send('addItems', { listId, items: [...items] });
    if (!made) return;
    const said =
      made.merged > 0
        ? tn('listsPastedMore', made.added, String(made.merged))
        : tn('listsPasted', made.added);
    offerUndo(said, made.trashId);
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const items = isList(text) ? wishesIn(text) : [];
    if (items.length === 0) return;
    event.preventDefault();
    void addAll(items);
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
        <Button icon={Plus} type="submit" disabled={!wish}>
          {t('listsAddButton')}
        </Button>
        <div class="add-more">
          <IconButton icon={ScanBarcode} name={t('pictureTitle')} onClick={() => setPicturing(true)} />
          <SpeakButton onHeard={setTyped} />
        </div>
        {isFirst && <p class="small quiet">{t('listsPasteHint')}</p>}
        <SendError error={error} />
      </form>
      {isPicturing && <PictureSheet listId={listId} onClose={() => setPicturing(false)} />}
    </>
  );
}
