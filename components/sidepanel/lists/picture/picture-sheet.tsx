import { useState } from 'preact/hooks';
import { t } from '../../../../utils/platform/text';
import { Button } from '../../../shared/button';
import { Sheet } from '../../../shared/sheet';
import type { Drawn } from '../../picture/picture';
import { PicturePicker } from '../../picture/picture-picker';
import { FoundProducts } from './found-products';
import { PictureLines } from './picture-lines';

/** What a picture turned out to hold: a product's barcode, or none, so that it may be a list. */
type Found = { readonly gtin: string } | { readonly picture: Drawn };

interface PictureSheetProps {
  readonly listId: string;
  readonly onClose: () => void;
}

/** Puts something on a list from a picture: a product by its barcode, read on this device, or a paper list by a model that sees. */
export function PictureSheet({ listId, onClose }: PictureSheetProps) {
  const [found, setFound] = useState<Found | null>(null);
  return (
    <Sheet title={t('pictureTitle')} onClose={onClose}>
      {found && 'gtin' in found && <FoundProducts gtin={found.gtin} listId={listId} onDone={onClose} />}
      {found && 'picture' in found && (
        <PictureLines picture={found.picture} listId={listId} onDone={onClose} />
      )}
      {found ? (
        <Button kind="quiet" onClick={() => setFound(null)}>
          {t('pictureAnother')}
        </Button>
      ) : (
        <PicturePicker
          lead={t('pictureLead')}
          take={t('pictureTake')}
          onBarcode={(gtin) => setFound({ gtin })}
          onPicture={(picture) => setFound({ picture })}
        />
      )}
    </Sheet>
  );
}
