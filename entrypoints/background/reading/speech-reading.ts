import { errandOutbox } from '../../../utils/agent/model/errand-outbox';
import { modelErrorIn } from '../../../utils/agent/model/model-error';
import { priceOf } from '../../../utils/agent/model/price-table';
import { payOnce } from '../../../utils/agent/model/spending';
import { keptWithoutVoice } from '../../../utils/agent/speech/sound-outbox';
import { transcribe } from '../../../utils/agent/speech/transcribe';
import { capabilitiesId } from '../../../utils/domain/talk/capabilities';
import type { Usage } from '../../../utils/domain/talk/conversation';
import type { ModelProfile } from '../../../utils/domain/talk/model-profile';
import { bytesOfSound, type SoundAddress } from '../../../utils/domain/talk/sound';
import type { SpeechAnswer } from '../../../utils/domain/talk/speech';
import { wavSeconds } from '../../../utils/domain/talk/wav';
import { isGranted } from '../../../utils/platform/permissions';
import { stayAwakeFor } from '../../../utils/platform/stay-awake';
import { noteCapabilities } from '../../../utils/storage/commands/capabilities';
import { keyOfProfile } from '../../../utils/storage/commands/secrets';
import { findCapabilities } from '../../../utils/storage/queries/capabilities';
import { profileFor } from '../../../utils/storage/queries/profiles';
import { readSettings } from '../../../utils/storage/queries/settings';
import type { AgentPorts } from '../agent/agent-ports';
import { withPermission } from '../agent/agent-run';
import { ERRAND_PORTS } from '../agent/errand-model';

/** Speech as the message handlers use it. */
export interface Speech {
  /** Has the person's model for speech write a sound down; never throws. A new sound ends the last one. */
  readonly transcribe: (sound: SoundAddress) => Promise<SpeechAnswer>;
  /** Ends what is under way, if anything is, and closes its line. */
  readonly stop: () => void;
}

/** A second of sound counts as so many tokens at DashScope; elsewhere it is the best guess there is. */
const TOKENS_PER_SECOND = 25;

/** What speech needs from the browser. */
export interface SpeechPorts extends Pick<AgentPorts, 'fetch' | 'now' | 'newId' | 'isGranted'> {
  /** Keeps the background alive while the work goes on. */
  readonly awake: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Speech over the real browser. */
export const speech: Speech = createSpeech({
  ...ERRAND_PORTS,
  isGranted,
  awake: stayAwakeFor,
});

/** Speech over these ports; it keeps nothing but the means to stop what is under way. */
export function createSpeech(ports: SpeechPorts): Speech {
  let active: AbortController | null = null;
  return {
    async transcribe(sound) {
      active?.abort();
      const stop = new AbortController();
      active = stop;
      return ports.awake(() => answer(sound, ports, stop.signal));
    },
    stop: () => active?.abort(),
  };
}

async function answer(sound: SoundAddress, ports: SpeechPorts, signal: AbortSignal): Promise<SpeechAnswer> {
  const profile = await profileFor('speech');
  if (!profile)
    return { kind: 'failed', error: { kind: 'not-found', detail: 'no model for speech is set up' } };
  try {
    return { kind: 'words', text: await wordsOf(sound, profile, ports, signal) };
  } catch (error) {
    if (signal.aborted) return { kind: 'stopped' };
    const known = modelErrorIn(error)?.failure ?? { kind: 'unknown' as const, detail: String(error) };
    const { kind, detail } = await withPermission({ kind: known.kind, detail: known.detail }, profile, ports);
    return { kind: 'failed', error: { kind, detail } };
  }
}

async function wordsOf(
  sound: SoundAddress,
  profile: ModelProfile,
  { fetch, now, newId }: SpeechPorts,
  signal: AbortSignal,
): Promise<string> {
  const endpoint = capabilitiesId(profile.baseUrl, profile.model);
  const [caps, key, { soundForm }] = await Promise.all([
    readSettings(),
    keyOfProfile(profile),
    findCapabilities(endpoint),
  ]);
  const known = soundForm && soundForm !== 'none' ? soundForm : null;
  const keep = errandOutbox('speech', { shops: [], now, newId });
  const access = { profile, key, fetch: keptWithoutVoice(fetch, keep), random: () => 0 };
  const price = priceOf(profile.model, profile.server);
  const { text, form } = await payOnce(
    { runId: null, model: profile.model, price, caps, now },
    expected(sound),
    () => transcribe(access, sound, known, signal),
  );
  // What was heard is not lost for a form that could not be remembered.
  if (form !== known)
    await noteCapabilities(endpoint, { soundForm: form }, now()).catch((cause: unknown) =>
      console.warn('the form of sound was not remembered', cause),
    );
  return text;
}

function expected(sound: SoundAddress): Usage {
  const promptTokens = Math.ceil(wavSeconds(bytesOfSound(sound).length) * TOKENS_PER_SECOND);
  return { promptTokens, completionTokens: 0, isEstimated: true };
}
