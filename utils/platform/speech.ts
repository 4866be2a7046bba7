/** What browsers call speech recognition, as far as it is used here. */
interface Recogniser extends EventTarget {
  lang: string;
  interimResults: boolean;
  processLocally?: boolean;
  start(): void;
  abort(): void;
}

interface RecogniserMaker {
  new (): Recogniser;
  /** Newer browsers say whether they can write speech down on the device itself. */
  available?(options: { langs: string[]; processLocally: boolean }): Promise<string>;
}

type SpeechResults = ArrayLike<ArrayLike<{ readonly transcript: string }>>;

/** `local`: what is said stays on this device. `elsewhere`: the browser lets its maker's servers write it down. */
export type SpeechWay = 'local' | 'elsewhere';

function maker(): RecogniserMaker | null {
  const known = globalThis as {
    SpeechRecognition?: RecogniserMaker;
    webkitSpeechRecognition?: RecogniserMaker;
  };
  return known.SpeechRecognition ?? known.webkitSpeechRecognition ?? null;
}

/** Where speech of that language would be written down; null where the browser takes none. */
export async function speechWay(language: string): Promise<SpeechWay | null> {
  const known = maker();
  if (!known) return null;
  const state = await known
    .available?.({ langs: [language], processLocally: true })
    .catch(() => 'unavailable');
  return state === 'available' ? 'local' : 'elsewhere';
}

/** Listens to one sentence; answers its words, '' when nothing was said. Throws with the browser's own word for what failed ("not-allowed"). */
export function listen(language: string, way: SpeechWay, signal: AbortSignal): Promise<string> {
  const known = maker();
  if (!known) return Promise.reject(new Error('this browser takes no speech'));
  const recogniser = new known();
  recogniser.lang = language;
  recogniser.interimResults = false;
  if (way === 'local') recogniser.processLocally = true;
  return new Promise((resolve, reject) => {
    let heard = '';
    recogniser.addEventListener('result', (event) => {
      const { results } = event as Event & { readonly results: SpeechResults };
      heard = results[0]?.[0]?.transcript.trim() ?? '';
    });
    recogniser.addEventListener('error', (event) => {
      const { error } = event as Event & { readonly error: string };
      if (error !== 'no-speech' && error !== 'aborted') reject(new Error(error));
    });
    recogniser.addEventListener('end', () => resolve(heard));
    signal.addEventListener('abort', () => recogniser.abort());
    recogniser.start();
  });
}
