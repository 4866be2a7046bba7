import { Camera, ImageUp } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { t } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/states';
import { CameraView } from './camera-view';
import { type Drawn, drawPicture } from './picture';
import './picture.css';
import { readBarcode } from './read-barcode';

interface PicturePickerProps {
  /** What happens with a picture. */
  readonly lead: string;
  /** What the camera is to be held before. */
  readonly take: string;
  readonly onBarcode: (gtin: string) => void;
  /** There is no barcode in it. */
  readonly onPicture: (picture: Drawn) => void;
}

/** Takes a picture from a file or the camera, and looks for a barcode in it, on this device. */
export function PicturePicker({ lead, take, onBarcode, onPicture }: PicturePickerProps) {
  const [isFilming, setFilming] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const look = async (source: Blob) => {
    setFailure(null);
    try {
      const picture = await drawPicture(source);
      const gtin = await readBarcode(picture.pixels);
      if (gtin) onBarcode(gtin);
      else onPicture(picture);
    } catch (cause) {
      setFailure(cause instanceof Error ? cause.message : String(cause));
    }
  };
  return (
    <div class="item-conditions">
      <p class="small quiet">{lead}</p>
      <PictureFile onPick={(file) => void look(file)} />
      {isFilming ? (
        <CameraView take={take} onBarcode={onBarcode} onPicture={onPicture} />
      ) : (
        <Button icon={Camera} onClick={() => setFilming(true)}>
          {t('pictureCamera')}
        </Button>
      )}
      {failure && (
        <ErrorNote
          what={t('pictureUnreadable')}
          safe={t('panelSendFailedSafe')}
          todo={t('pictureUnreadableTodo')}
          detail={failure}
        />
      )}
    </div>
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
