import { useState } from 'preact/hooks';
import { t, tn } from '../../../../utils/platform/text';
import { Button } from '../../../shared/button';
import { useSend } from '../../../shared/use-send';
import { usePanel } from '../../panel-context';
import { AskToSee } from '../../picture/ask-to-see';
import type { Drawn } from '../../picture/picture';
import { SendError } from '../../send-error';
import { addedWords } from '../added-words';
import { wishesIn } from '../pasted-wishes';

interface PictureLinesProps {
  readonly picture: Drawn;
  readonly listId: string;
  readonly onDone: () => void;
}

/** Has a model that sees copy a paper list out of a picture, once the person says so; what it read is looked over before it counts. */
export function PictureLines({ picture, listId, onDone }: PictureLinesProps) {
  const { send, error, isSending } = useSend();
  const [text, setText] = useState<string | null>(null);
  const read = async () => {
    const said = await send('readPicture', { picture: picture.toAddress() });
    if (said) setText(said.lines.join('\n'));
  };
  return (
    <div class="item-conditions">
      <p>{t('pictureNoBarcode')}</p>
      {text === null ? (
        <AskToSee
          ask={t('pictureRead')}
          whereNone={t('pictureNoModel')}
          isAsking={isSending}
          onAsk={() => void read()}
        />
      ) : (
        <Review text={text} onText={setText} listId={listId} onDone={onDone} />
      )}
      <SendError error={error} />
    </div>
  );
}

interface ReviewProps extends Omit<PictureLinesProps, 'picture'> {
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Review({ text, onText, listId, onDone }: ReviewProps) {
  const { offer } = usePanel();
  const { send, error, isSending } = useSend();
  const items = wishesIn(text);
  const add = async () => {
    const made = await send('addItems', { listId, items });
    if (!made) return;
    offer(addedWords(made), made.trashId);
    onDone();
  };
  return (
    <form class="item-conditions" onSubmit={(event) => [event.preventDefault(), void add()]}>
      <div class="field">
        <label for="picture-lines">{t('pictureLookOver')}</label>
        <textarea
          id="picture-lines"
          rows={8}
          dir="auto"
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
      {items.length === 0 && <p role="status">{t('pictureNoLines')}</p>}
      <SendError error={error} />
      <Button kind="primary" type="submit" disabled={items.length === 0 || isSending}>
        {tn('popupRecipeAdd', items.length)}
      </Button>
    </form>
  );
}
