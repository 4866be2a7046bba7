import { Mic, Square } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { listen, type SpeechWay, speechWay } from '../../../utils/platform/speech';
import { t, uiLocale } from '../../../utils/platform/text';
import { Button, IconButton } from '../../shared/button';

type Stage = 'still' | 'asking' | 'listening' | 'denied';

/** Takes what somebody says, where the browser can; before it leaves this device the person is asked. */
export function SpeakButton({ onHeard }: { readonly onHeard: (words: string) => void }) {
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
          name={t('speakStart')}
          onClick={() => (way === 'local' ? void hear() : setStage('asking'))}
        />
      )}
      {stage === 'asking' && <Consent onYes={() => void hear()} onNo={() => setStage('still')} />}
      {stage === 'listening' && (
        <p class="small quiet" role="status">
          {t('speakListening')}
        </p>
      )}
      {stage === 'denied' && <Denied />}
    </>
  );
}

function Consent({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  return (
    <div class="panel-card speak-consent" role="alert">
      <p>{t('speakElsewhere')}</p>
      <div class="panel-row">
        <Button onClick={onYes}>{t('speakAnyway')}</Button>
        <Button kind="quiet" onClick={onNo}>
          {t('speakNotNow')}
        </Button>
      </div>
    </div>
  );
}

// A side panel cannot ask for the microphone in every browser; a tab of ours can, and what it was given holds for the panel too.
function Denied() {
  return (
    <p class="careful small" role="alert">
      {t('speakDenied')}{' '}
      <a href={`${location.pathname}#lists`} target="_blank" rel="noopener">
        {t('pictureNoCameraTab')}
      </a>
    </p>
  );
}
