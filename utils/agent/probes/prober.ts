import type { SoundForm } from '../../domain/talk/capabilities';
import { soundAddress } from '../../domain/talk/sound';
import { SPEECH_RATE, writeWav } from '../../domain/talk/wav';
import type { Progress, Turn } from '../model/chat';
import { checked, createModel, type ModelAccess, watchedBy } from '../model/model';
import { transcribe } from '../speech/transcribe';
import { accumulate } from '../stream/accumulator';

/** The parts of a chat completion that a test asks for; model and stream are added to them. */
export type ProbeBody = Readonly<Record<string, unknown>>;

/** Where servers keep facts about their models: the list of models under the base address, and places of their own beside it. */
export type FactsPlace = 'models' | '/props' | '/api/ps' | '/api/show' | '/api/v0/models';

/** Asks an endpoint what it can do, by the client that sends everything. Throws `ModelError`, or the signal's reason when aborted. */
export interface Prober {
  /** Sends one small request and answers what came, as it came; stops listening as soon as `isEnough` says so. */
  readonly probe: (
    body: ProbeBody,
    signal: AbortSignal,
    isEnough?: (progress: Progress) => boolean,
  ) => Promise<Turn>;
  /** Reads JSON from one of the known places of the same server, and of no other; with a `body` it is posted. */
  readonly readFacts: (place: FactsPlace, signal: AbortSignal, body?: ProbeBody) => Promise<unknown>;
  /** Sends a second of a soft tone to be written down; answers in which form it was taken. */
  readonly hear: (signal: AbortSignal) => Promise<SoundForm>;
}

/** Some servers do not count the thinking among max_tokens; more characters than this tell nothing new. */
const MAX_PROBE_LENGTH = 2_000;

/** A way to test the server behind a profile with small requests, each sent once. Throws `ModelError` on a bad address. */
export function createProber(access: ModelAccess): Prober {
  createModel(access);
  return {
    probe: (body, signal, isEnough = () => false) => probe(access, body, signal, isEnough),
    readFacts: (place, signal, body) => readFacts(access, place, signal, body),
    hear: (signal) => hear(access, signal),
  };
}

async function probe(
  access: ModelAccess,
  body: ProbeBody,
  signal: AbortSignal,
  isEnough: (progress: Progress) => boolean,
): Promise<Turn> {
  return watchedBy(access, signal, async (client, watchdog) => {
    const accumulator = accumulate();
    const asked = { messages: [], ...body, model: access.profile.model, stream: true as const };
    const stream = await client.chat.completions.create(asked, { signal: watchdog.signal });
    for await (const chunk of stream as AsyncIterable<unknown>) {
      accumulator.add(checked(chunk, access));
      if (accumulator.length() > MAX_PROBE_LENGTH || isEnough(accumulator.progress())) break;
    }
    watchdog.signal.throwIfAborted();
    return accumulator.turn();
  });
}

async function hear(access: ModelAccess, signal: AbortSignal): Promise<SoundForm> {
  const tone = soundAddress(writeWav(softTone(), SPEECH_RATE));
  return (await transcribe(access, tone, null, signal)).form;
}

// Not silence, which some servers refuse.
function softTone(): Float32Array {
  return Float32Array.from(
    { length: SPEECH_RATE },
    (_, at) => 0.1 * Math.sin((2 * Math.PI * 440 * at) / SPEECH_RATE),
  );
}

async function readFacts(
  access: ModelAccess,
  place: FactsPlace,
  signal: AbortSignal,
  body?: ProbeBody,
): Promise<unknown> {
  const { baseUrl } = access.profile;
  const base = place === 'models' ? baseUrl : new URL(baseUrl).origin;
  const beside = { ...access, profile: { ...access.profile, baseUrl: base } };
  const path = `/${place.replace(/^\//, '')}`;
  return watchedBy(beside, signal, (client, watchdog) => {
    const options = { signal: watchdog.signal };
    return body ? client.post(path, { ...options, body }) : client.get(path, options);
  });
}
