import { createModel, type ModelAccess } from '../../../utils/agent/model/model';
import { modelErrorIn } from '../../../utils/agent/model/model-error';
import {
  type ConnectionReport,
  isOnlyHearing,
  type ModelRole,
} from '../../../utils/domain/talk/model-profile';
import type { ProfileForm } from '../../../utils/storage/commands/profiles';
import { readSecret } from '../../../utils/storage/commands/secrets';
import type { AgentPorts } from './agent-ports';
import { testAbilities, testAnswer, testHearing } from './agent-probe';
import { withPermission } from './agent-run';

/** The reason of a test that the person stopped. */
const STOPPED = 'the test was stopped by the person';

/** Tests of connections, as the message handlers use them. */
export interface ConnectionTests {
  /** Asks for one word, then for what the model can do, and reports what came of it; never throws. `key` null means the stored one. */
  readonly testConnection: (input: { profile: ProfileForm; key: string | null }) => Promise<ConnectionReport>;
  /** Ends the test of this profile, if one is under way. */
  readonly stopTest: (input: { id: string }) => Promise<void>;
}

/** Tests over these ports; they keep nothing but the means to stop what is under way. */
export function connectionTests(ports: AgentPorts): ConnectionTests {
  const active = new Map<string, AbortController>();
  return {
    async testConnection({ profile, key }) {
      active.get(profile.id)?.abort(STOPPED);
      const stop = new AbortController();
      active.set(profile.id, stop);
      const report = await testOnce(profile, key, ports, stop.signal);
      if (active.get(profile.id) === stop) active.delete(profile.id);
      return report;
    },
    stopTest: async ({ id }) => active.get(id)?.abort(STOPPED),
  };
}

async function testOnce(
  profile: ProfileForm,
  key: string | null,
  ports: AgentPorts,
  signal: AbortSignal,
): Promise<ConnectionReport> {
  try {
    const used = key ?? (await readSecret(profile.id, new URL(profile.baseUrl).origin));
    const access = { profile, key: used, fetch: ports.fetch, random: ports.random };
    return await probe(access, profile.roles, ports, signal);
  } catch (error) {
    const reason = signal.aborted ? { kind: 'stopped', detail: '' } : await reasonOf(error, profile, ports);
    return { isOk: false, models: [], error: reason, firstTokenMs: null, capabilities: null };
  }
}

async function probe(
  access: ModelAccess,
  roles: readonly ModelRole[],
  ports: AgentPorts,
  signal: AbortSignal,
): Promise<ConnectionReport> {
  const { listModels } = createModel(access);
  if (access.profile.model === '') return report({ models: await listModels(signal) });
  if (isOnlyHearing(roles)) {
    const capabilities = await testHearing(access, ports.now, signal);
    return report({ models: await listModels(signal).catch(() => []), capabilities });
  }
  const firstTokenMs = await testAnswer(access, ports.now, signal);
  // Some servers answer questions and list nothing; that is no failure.
  const models = await listModels(signal).catch(() => []);
  const capabilities = await testAbilities(access, roles, firstTokenMs, ports.now, signal);
  return report({ models, firstTokenMs, capabilities });
}

function report(found: Partial<ConnectionReport>): ConnectionReport {
  return { isOk: true, models: [], error: null, firstTokenMs: null, capabilities: null, ...found };
}

async function reasonOf(
  error: unknown,
  profile: ProfileForm,
  ports: AgentPorts,
): Promise<ConnectionReport['error']> {
  const failure = modelErrorIn(error)?.failure ?? {
    kind: 'unknown' as const,
    detail: error instanceof Error ? error.message : String(error),
  };
  const { kind, detail } = await withPermission(
    { kind: failure.kind, detail: failure.detail },
    profile,
    ports,
  );
  return { kind, detail };
}
