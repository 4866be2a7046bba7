import { useState } from 'preact/hooks';
import type { ModelProfile } from '../../../../utils/domain/model-profile';
import { t, tn } from '../../../../utils/platform/text';
import { profileFor } from '../../../../utils/storage/queries/profiles';
import { Button } from '../../../shared/button';
import { Loaded } from '../../../shared/loaded';
import { useLive } from '../../../shared/use-live';
import { useSend } from '../../../shared/use-send';
import { usePanel } from '../../panel-context';
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
export function PictureLines(props: PictureLinesProps) {
  const live = useLive(() => profileFor('vision'), []);
  return (
    <div class="item-conditions">
      <p>{t('pictureNoBarcode')}</p>
      <Loaded live={live} lines={2}>
        {(profile) => (profile ? <ReadBy {...props} profile={profile} /> : <p>{t('pictureNoModel')}</p>)}
      </Loaded>
    </div>
  );
}

function ReadBy({
  picture,
  listId,
  onDone,
  profile,
}: PictureLinesProps & { readonly profile: ModelProfile }) {
  const { send, error, isSending } = useSend();
  const [text, setText] = useState<string | null>(null);
  const read = async () => {
    const said = await send('readPicture', { picture: picture.toAddress() });
    if (said) setText(said.lines.join('\n'));
  };
  return (
    <>
      {text === null ? (
        <>
          <Button kind="primary" disabled={isSending} onClick={() => void read()}>
            {t(isSending ? 'pictureReading' : 'pictureRead')}
          </Button>
          <p class="small quiet" dir="auto">
            {t('pictureGoesTo', profile.model, new URL(profile.baseUrl).host)}
          </p>
        </>
      ) : (
        <Review text={text} onText={setText} listId={listId} onDone={onDone} />
      )}
      <SendError error={error} />
    </>
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
