import { useState } from 'preact/hooks';
import { t } from '../../../utils/platform/text';
import { productsOfGtin } from '../../../utils/storage/queries/products';
import { Button } from '../../shared/button';
import { Sheet } from '../../shared/sheet';
import { useSend } from '../../shared/use-send';
import { AskToSee } from '../picture/ask-to-see';
import type { Drawn } from '../picture/picture';
import { PicturePicker } from '../picture/picture-picker';
import { SendError } from '../send-error';

interface PhotoSheetProps {
  /** What is in the picture, in words for the question. */
  readonly onNamed: (words: string) => void;
  readonly onClose: () => void;
}

/** Finds words for what is in a picture: by its barcode, on this device, or by a model that sees, once the person says so. */
export function PhotoSheet({ onNamed, onClose }: PhotoSheetProps) {
  const [picture, setPicture] = useState<Drawn | null>(null);
  const name = (words: string) => [onNamed(words), onClose()];
  const nameBarcode = async (gtin: string) => {
    const [known] = await productsOfGtin(gtin);
    name(known?.name ?? t('pictureBarcode', gtin));
  };
  return (
    <Sheet title={t('chatPicture')} onClose={onClose}>
      {picture ? (
        <Seen picture={picture} onNamed={name} onAnother={() => setPicture(null)} />
      ) : (
        <PicturePicker
          lead={t('chatPictureLead')}
          take={t('chatPictureTake')}
          onBarcode={(gtin) => void nameBarcode(gtin)}
          onPicture={setPicture}
        />
      )}
    </Sheet>
  );
}

interface SeenProps {
  readonly picture: Drawn;
  readonly onNamed: (words: string) => void;
  readonly onAnother: () => void;
}

function Seen({ picture, onNamed, onAnother }: SeenProps) {
  const { send, error, isSending } = useSend();
  const [isUnknown, setUnknown] = useState(false);
  const ask = async () => {
    setUnknown(false);
    const said = await send('namePicture', { picture: picture.toAddress() });
    if (said?.name) onNamed(said.name);
    else if (said) setUnknown(true);
  };
  return (
    <>
      <div class="item-conditions">
        <p>{t('pictureNoBarcode')}</p>
        <AskToSee
          ask={t('chatPictureAsk')}
          whereNone={t('chatPictureNoModel')}
          isAsking={isSending}
          onAsk={() => void ask()}
        />
        {isUnknown && <p role="status">{t('chatPictureUnknown')}</p>}
        <SendError error={error} />
      </div>
      <Button kind="quiet" onClick={onAnother}>
        {t('pictureAnother')}
      </Button>
    </>
  );
}
