import { Mic, Square } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { listen, type SpeechWay, speechWay } from '../../../utils/platform/speech';
import { t, uiLocale } from '../../../utils/platform/text';
import { profileFor } from '../../../utils/storage/queries/profiles';
import { IconButton } from '../../shared/button';
import { useLive } from '../../shared/use-live';
import { DeviceDenied } from '../device-denied';
import { DictateButton } from './dictate-button';
import './speech.css';
import { SpeakConsent } from './speak-notes';

type Stage = 'still' | 'asking' | 'listening' | 'denied';

export interface SpeakButtonProps {
  /** What the button is for. */
  readonly name: string;
  /** What did not happen when it went wrong. */
  readonly safe: string;
  readonly onHeard: (words: string) => void;
}

/** Takes what somebody says: by the person's model for speech where one is set up, else by the browser where it can. */
export function SpeakButton(props: SpeakButtonProps) {
  const live = useLive(() => profileFor('speech'), []);
  if (live.state === 'loading') return null;
  const profile = live.state === 'ready' ? live.value : null;
  return profile ? (
    <DictateButton key={profile.id} profile={profile} {...props} />
  ) : (
    <BrowserSpeech {...props} />
  );
}

// Before anything leaves this device the person is asked.
function BrowserSpeech({ name, onHeard }: SpeakButtonProps) {
  const [way, setWay] = useState<SpeechWay | null>(null);
  const [stage, setStage] = useState<Stage>('still');
  const listening = useRef<AbortController | null>(null);
  useEffect(() => {
    void speechWay(uiLocale()).then(setWay);
    return () => listening.current?.abort();
  }, []);
  if (!way) return null;
  const hear = async () => {
    listening.current = new AbortController();
    setStage('listening');
    try {
      const words = await listen(uiLocale(), way, listening.current.signal);
      if (words !== '') onHeard(words);
      setStage('still');
    } catch (cause) {
      console.warn('speech was not heard', cause);
      setStage('denied');
    }
  };
  return (
    <>
      {stage === 'listening' ? (
        <IconButton icon={Square} name={t('speakStop')} onClick={() => listening.current?.abort()} />
      ) : (
        <IconButton
          icon={Mic}
          name={name}
          onClick={() => (way === 'local' ? void hear() : setStage('asking'))}
        />
      )}
      {stage === 'asking' && (
        <SpeakConsent
          words={t('speakElsewhere')}
          yes={t('speakAnyway')}
          onYes={() => void hear()}
          onNo={() => setStage('still')}
        />
      )}
      {stage === 'listening' && (
        <p class="speak-note small quiet" role="status">
          {t('speakListening')}
        </p>
      )}
      {stage === 'denied' && (
        <div class="speak-note">
          <DeviceDenied words={t('speakDenied')} />
        </div>
      )}
    </>
  );
}
