import { createModel } from '../../utils/agent/model';
import { modelErrorIn } from '../../utils/agent/model-error';
import type { ConnectionReport } from '../../utils/domain/model-profile';
import type { ProfileForm } from '../../utils/storage/commands/profiles';
import { readSecret } from '../../utils/storage/commands/secrets';
import type { AgentPorts } from './agent-ports';
import { withPermission } from './agent-run';

/** Asks an endpoint for its models and for one word, and reports what came of it. Never throws; `key` null means the stored one. */
export async function testConnection(
  profile: ProfileForm,
  key: string | null,
  ports: AgentPorts,
): Promise<ConnectionReport> {
  try {
    const used = key ?? (await readSecret(profile.id, new URL(profile.baseUrl).origin));
    return await probe(profile, used, ports);
  } catch (error) {
    const failure = modelErrorIn(error)?.failure ?? {
      kind: 'unknown' as const,
      detail: error instanceof Error ? error.message : String(error),
    };
    const { kind, detail } = await withPermission(
      { kind: failure.kind, detail: failure.detail },
      profile,
      ports,
    );
    return { isOk: false, models: [], error: { kind, detail }, firstTokenMs: null };
  }
}

async function probe(profile: ProfileForm, key: string | null, ports: AgentPorts): Promise<ConnectionReport> {
  const model = createModel({ profile, key, fetch: ports.fetch, random: ports.random });
  const { signal } = new AbortController();
  if (profile.model === '')
    return { isOk: true, models: await model.listModels(signal), error: null, firstTokenMs: null };
  const begun = ports.now();
  let firstTokenMs: number | null = null;
  await model.streamTurn(
    { messages: [{ role: 'user', content: 'Reply with the one word: ok' }], tools: [] },
    signal,
    () => {
      firstTokenMs ??= ports.now() - begun;
    },
  );
  // Some servers answer questions and list nothing; that is no failure.
  const models = await model.listModels(signal).catch(() => []);
  return { isOk: true, models, error: null, firstTokenMs };
}
