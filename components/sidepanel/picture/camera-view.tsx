import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { DeviceDenied, isDenial } from '../device-denied';
import { type Drawn, drawPicture } from './picture';
import { readBarcode } from './read-barcode';

/** How often a barcode is looked for in what the camera shows, in milliseconds. */
const EVERY_MS = 400;

interface CameraViewProps {
  /** What a picture is taken of. */
  readonly take: string;
  readonly onBarcode: (gtin: string) => void;
  /** A picture was taken by hand. */
  readonly onPicture: (picture: Drawn) => void;
}

/** What the camera shows; a barcode in it is found by itself. The camera is off as soon as this is gone. */
export function CameraView({ take, onBarcode, onPicture }: CameraViewProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [failure, setFailure] = useState<'denied' | 'none' | null>(null);
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    film(video.current, onBarcode, life.signal).catch((cause: unknown) => {
      console.warn('the camera shows nothing', cause);
      setFailure(isDenial(cause) ? 'denied' : 'none');
    });
    return () => life.abort();
  }, []);
  if (failure === 'denied') return <DeviceDenied words={t('pictureNoCamera')} />;
  if (failure) return <p role="alert">{t('pictureNoCameraHere')}</p>;
  return (
    <div class="picture-camera">
      <video ref={video} playsInline muted onPlaying={() => setOn(true)} aria-label={t('pictureCamera')} />
      <p class="small quiet">{t('pictureHold')}</p>
      <Button
        disabled={!isOn}
        onClick={() => video.current && void drawPicture(video.current).then(onPicture)}
      >
        {take}
      </Button>
    </div>
  );
}

async function film(
  video: HTMLVideoElement | null,
  onBarcode: (gtin: string) => void,
  signal: AbortSignal,
): Promise<void> {
  if (!video) return;
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  if (signal.aborted) return stop();
  signal.addEventListener('abort', stop);
  video.srcObject = stream;
  await video.play();
  while (!signal.aborted) {
    const gtin = await readBarcode((await drawPicture(video)).pixels);
    if (gtin && !signal.aborted) return onBarcode(gtin);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
