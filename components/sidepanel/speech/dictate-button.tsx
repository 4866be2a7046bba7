import { Mic, Square } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ModelProfile } from '../../../utils/domain/talk/model-profile';
import { t } from '../../../utils/platform/text';
import { IconButton } from '../../shared/button';
import { RUN_ERROR_WORDS } from '../../shared/run-error-words';
import { ErrorNote } from '../../shared/states';
import { DeviceDenied } from '../device-denied';
import type { SpeakButtonProps } from './speak-button';
import { SpeakConsent } from './speak-notes';
import { type Dictation, useDictation } from './use-dictation';

interface DictateButtonProps extends SpeakButtonProps {
  /** The model that writes it down. */
  readonly profile: ModelProfile;
}

/** Takes what somebody says and has the person's own model write it down; before the first time it says where the sound goes. */
export function DictateButton({ profile, name, safe, onHeard }: DictateButtonProps) {
  const { dictation, start, stop, stopWriting } = useDictation(onHeard);
  const { host } = new URL(profile.baseUrl);
  const [agreedTo, setAgreedTo] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const begin = () => {
    setAsking(false);
    setAgreedTo(host);
    void start();
  };
  const { stage } = dictation;
  return (
    <>
      {stage === 'recording' && <IconButton icon={Square} name={t('speakStop')} onClick={stop} />}
      {stage === 'writing' && <IconButton icon={Square} name={t('speakStopWriting')} onClick={stopWriting} />}
      {stage !== 'recording' && stage !== 'writing' && (
        <IconButton
          icon={Mic}
          name={name}
          disabled={stage === 'starting'}
          onClick={() => (agreedTo === host ? begin() : setAsking(true))}
        />
      )}
      {isAsking && (
        <SpeakConsent
          words={t('speakGoesTo', profile.model, host)}
          yes={t('speakRecord')}
          onYes={begin}
          onNo={() => setAsking(false)}
        />
      )}
      <DictationNote dictation={dictation} host={host} safe={safe} />
    </>
  );
}

interface DictationNoteProps {
  readonly dictation: Dictation;
  readonly host: string;
  readonly safe: string;
}

function DictationNote({ dictation, host, safe }: DictationNoteProps) {
  switch (dictation.stage) {
    case 'recording':
      return <Told words={t('speakRecording', host)} isLive />;
    case 'writing':
      return <Told words={t('speakWriting', host)} />;
    case 'silent':
      return <Told words={t('speakSilent')} />;
    case 'no-microphone':
      return <Told words={t('speakNoMicrophone')} />;
    case 'denied':
      return (
        <div class="speak-note">
          <DeviceDenied words={t('speakDenied')} />
        </div>
      );
    case 'failed': {
      const { what, todo } = RUN_ERROR_WORDS[dictation.error.kind];
      return <ErrorNote what={t(what)} safe={safe} todo={t(todo)} detail={dictation.error.detail} />;
    }
    default:
      return null;
  }
}

function Told({ words, isLive = false }: { readonly words: string; readonly isLive?: boolean }) {
  return (
    <p class={`speak-note small ${isLive ? 'speak-live' : 'quiet'}`} role="status">
      {words}
    </p>
  );
}
