import type { SoundForm } from '../../domain/talk/capabilities';
import type { SoundAddress } from '../../domain/talk/sound';
import { cleanLine } from '../mask/untrusted';
import { createModel, type ModelAccess, watchedBy } from '../model/model';
import { serverOf } from '../model/server-of';
import type { Limits } from '../model/watchdog';
import { isRefusal } from '../probes/step';
import { type Heard, SEND_SOUND, soundFormsOf } from './sound-forms';

/** Speech of a minute is written down in seconds; a model may have to be loaded first. */
const LIMITS: Limits = { firstByteMs: 60_000, idleMs: 20_000, totalMs: 90_000 };
const MOST_CHARS = 2000;
/** Qwen3-ASR, where the server does not take it off, says first which language it heard. */
const LANGUAGE_MARK = /^\s*language [^<]{0,40}<asr_text>/i;

/**
 * Has the endpoint write down what is said in a sound: in the form that it is known to take, else in the likeliest, and in the next
 * one where it refuses; answers the form too. The words are cleaned and stand on one line; '' when nothing was said. Throws
 * `ModelError`, or the signal's reason when aborted.
 */
export async function transcribe(
  access: ModelAccess,
  sound: SoundAddress,
  known: SoundForm | null,
  signal: AbortSignal,
): Promise<Heard & { readonly form: SoundForm }> {
  createModel(access);
  const likely = soundFormsOf(serverOf(access.profile));
  const forms = [...new Set([...(known ? [known] : []), ...likely])];
  let refusal: unknown = null;
  for (const form of forms) {
    try {
      const heard = await send(access, form, sound, signal);
      return { ...heard, form, text: cleanLine(heard.text.replace(LANGUAGE_MARK, ''), MOST_CHARS) };
    } catch (error) {
      if (signal.aborted || !isRefusal(error)) throw error;
      // The first says most: it is about the form that such a server has.
      refusal ??= error;
    }
  }
  throw refusal;
}

function send(
  access: ModelAccess,
  form: SoundForm,
  sound: SoundAddress,
  signal: AbortSignal,
): Promise<Heard> {
  return watchedBy({ limits: LIMITS, ...access }, signal, (client, watchdog) =>
    SEND_SOUND[form](client, access, sound, watchdog.signal),
  );
}
