import { useEffect, useRef, useState } from 'preact/hooks';
import { soundAddress } from '../../../utils/domain/talk/sound';
import type { SpeechAnswer } from '../../../utils/domain/talk/speech';
import { isAudible, SPEECH_RATE, writeWav } from '../../../utils/domain/talk/wav';
import { request } from '../../../utils/messaging/request';
import { record } from '../../../utils/platform/microphone';
import { isDenial } from '../device-denied';

/** What goes on with something said: what a model for speech does with it is told apart from what the microphone does. */
export type Dictation =
  | { readonly stage: 'still' | 'starting' | 'recording' | 'writing' | 'silent' | 'denied' | 'no-microphone' }
  | { readonly stage: 'failed'; readonly error: Extract<SpeechAnswer, { kind: 'failed' }>['error'] };

/** Says something into the microphone and has the person's model write it down. */
export function useDictation(onHeard: (words: string) => void) {
  const [dictation, setDictation] = useState<Dictation>({ stage: 'still' });
  const recording = useRef<AbortController | null>(null);
  const isGone = useRef(false);
  const isWriting = useRef(false);
  const stopWriting = () => void request('stopTranscribing', {});
  useEffect(
    () => () => {
      isGone.current = true;
      recording.current?.abort();
      if (isWriting.current) stopWriting();
    },
    [],
  );
  const start = async () => {
    recording.current = new AbortController();
    setDictation({ stage: 'starting' });
    try {
      const samples = await record(recording.current.signal, () => setDictation({ stage: 'recording' }));
      if (isGone.current) return;
      if (!isAudible(samples)) return setDictation({ stage: 'silent' });
      setDictation({ stage: 'writing' });
      isWriting.current = true;
      const answer = await request('transcribe', { sound: soundAddress(writeWav(samples, SPEECH_RATE)) });
      setDictation(after(answer));
      if (answer.kind === 'words' && answer.text !== '') onHeard(answer.text);
    } catch (cause) {
      console.warn('nothing was recorded', cause);
      setDictation(failed(cause));
    } finally {
      isWriting.current = false;
    }
  };
  return { dictation, start, stop: () => recording.current?.abort(), stopWriting };
}

function after(answer: SpeechAnswer): Dictation {
  if (answer.kind === 'failed') return { stage: 'failed', error: answer.error };
  return { stage: answer.kind === 'words' && answer.text === '' ? 'silent' : 'still' };
}

function failed(cause: unknown): Dictation {
  if (isDenial(cause)) return { stage: 'denied' };
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotFoundError' || name === 'NotReadableError') return { stage: 'no-microphone' };
  return { stage: 'failed', error: { kind: 'unknown', detail: String(cause) } };
}
