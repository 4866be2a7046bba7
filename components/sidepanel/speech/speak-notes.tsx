import { t } from '../../../utils/platform/text';
import { Button } from '../../shared/button';

interface SpeakConsentProps {
  /** Where what is said goes. */
  readonly words: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before what is said leaves this device. */
export function SpeakConsent({ words, yes, onYes, onNo }: SpeakConsentProps) {
  return (
    <div class="panel-card speak-note" role="alert">
      <p dir="auto">{words}</p>
      <div class="panel-row">
        <Button onClick={onYes}>{yes}</Button>
        <Button kind="quiet" onClick={onNo}>
          {t('speakNotNow')}
        </Button>
      </div>
    </div>
  );
}
