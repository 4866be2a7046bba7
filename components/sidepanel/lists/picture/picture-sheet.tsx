import { Camera, ImageUp } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { t } from '../../../../utils/platform/text';
import { Button } from '../../../shared/button';
import { Sheet } from '../../../shared/sheet';
import { ErrorNote } from '../../../shared/states';
import { CameraView } from './camera-view';
import { FoundProducts } from './found-products';
import { type Drawn, drawPicture } from './picture';
import './picture.css';
import { PictureLines } from './picture-lines';
import { readBarcode } from './read-barcode';

/** What a picture turned out to hold: a product's barcode, or none, so that it may be a list. */
type Found = { readonly gtin: string } | { readonly picture: Drawn };

interface PictureSheetProps {
  readonly listId: string;
  readonly onClose: () => void;
}

/** Puts something on a list from a picture: a product by its barcode, read on this device, or a paper list by a model that sees. */
export function PictureSheet({ listId, onClose }: PictureSheetProps) {
  const [found, setFound] = useState<Found | null>(null);
  const [isFilming, setFilming] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const look = async (source: Blob) => {
    setFailure(null);
    try {
      const picture = await drawPicture(source);
      const gtin = await readBarcode(picture.pixels);
      setFound(gtin ? { gtin } : { picture });
    } catch (cause) {
      setFailure(cause instanceof Error ? cause.message : String(cause));
    }
  };
  const again = () => setFound(null);
  return (
    <Sheet title={t('pictureTitle')} onClose={onClose}>
      {found && 'gtin' in found && <FoundProducts gtin={found.gtin} listId={listId} onDone={onClose} />}
      {found && 'picture' in found && (
        <PictureLines picture={found.picture} listId={listId} onDone={onClose} />
      )}
      {found ? (
        <Button kind="quiet" onClick={again}>
          {t('pictureAnother')}
        </Button>
      ) : (
        <div class="item-conditions">
          <p class="small quiet">{t('pictureLead')}</p>
          <PictureFile onPick={(file) => void look(file)} />
          {isFilming ? (
            <CameraView
              onBarcode={(gtin) => setFound({ gtin })}
              onPicture={(picture) => setFound({ picture })}
            />
          ) : (
            <Button icon={Camera} onClick={() => setFilming(true)}>
              {t('pictureCamera')}
            </Button>
          )}
        </div>
      )}
      {failure && (
        <ErrorNote
          what={t('pictureUnreadable')}
          safe={t('panelSendFailedSafe')}
          todo={t('pictureUnreadableTodo')}
          detail={failure}
        />
      )}
    </Sheet>
  );
}

function PictureFile({ onPick }: { readonly onPick: (file: File) => void }) {
  return (
    <label class="button plain picture-file">
      <ImageUp aria-hidden="true" />
      {t('pictureChoose')}
      <input
        type="file"
        accept="image/*"
        class="aloud"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onPick(file);
        }}
      />
    </label>
  );
}
