import type { ModelAccess } from '../../../utils/agent/model/model';
import { quietFields } from '../../../utils/agent/model/request-body';
import type { Limits } from '../../../utils/agent/model/watchdog';
import { probeAbilities } from '../../../utils/agent/probes/probe';
import { createProber, type ProbeBody } from '../../../utils/agent/probes/prober';
import { isRefusal } from '../../../utils/agent/probes/step';
import { type Capabilities, capabilitiesId } from '../../../utils/domain/talk/capabilities';
import { type ModelRole, probedFacts } from '../../../utils/domain/talk/model-profile';
import { noteCapabilities } from '../../../utils/storage/commands/capabilities';

/** A model may have to be loaded first; what comes after it is small. */
const LIMITS: Limits = { firstByteMs: 60_000, idleMs: 20_000, totalMs: 90_000 };

/** Asks for one word; answers after how many milliseconds the first of it came. Throws `ModelError`. */
export async function testAnswer(
  access: ModelAccess,
  now: () => number,
  signal: AbortSignal,
): Promise<number | null> {
  const { probe } = createProber({ ...access, limits: LIMITS });
  const body = { messages: [{ role: 'user', content: 'Reply with the one word: ok' }], max_tokens: 16 };
  let firstTokenMs: number | null = null;
  const ask = (extras: ProbeBody) => {
    const begun = now();
    return probe({ ...body, ...extras }, signal, ({ text, thinking }) => {
      if (text !== '' || thinking !== '') firstTokenMs ??= now() - begun;
      return false;
    });
  };
  // A server that refuses our extras may still answer without them.
  await ask(quietFields(access.profile)).catch((error: unknown) => {
    if (!isRefusal(error)) throw error;
    return ask({});
  });
  return firstTokenMs;
}

/** Asks what the model can do and keeps each finding as it comes, for the screens to watch; a stopped test keeps what it had. */
export async function testAbilities(
  access: ModelAccess,
  roles: readonly ModelRole[],
  firstTokenMs: number | null,
  now: () => number,
  signal: AbortSignal,
): Promise<Capabilities> {
  const id = capabilitiesId(access.profile.baseUrl, access.profile.model);
  const prober = createProber({ ...access, limits: LIMITS });
  const context = { prober, profile: access.profile, signal, quiet: quietFields(access.profile) };
  let pending = probedFacts(roles);
  await noteCapabilities(id, { firstTokenMs, pending }, now());
  try {
    await probeAbilities(context, pending, async (fact, found) => {
      pending = pending.filter((each) => each !== fact);
      await noteCapabilities(id, { ...found, pending }, now());
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return noteCapabilities(id, { pending: [] }, now());
}

/** Sends a sound to a model that does nothing else, and keeps in which form it was taken. Throws `ModelError`. */
export async function testHearing(
  access: ModelAccess,
  now: () => number,
  signal: AbortSignal,
): Promise<Capabilities> {
  const id = capabilitiesId(access.profile.baseUrl, access.profile.model);
  const soundForm = await createProber({ ...access, limits: LIMITS }).hear(signal);
  return noteCapabilities(id, { soundForm, pending: [] }, now());
}
