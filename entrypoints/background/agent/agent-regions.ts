import { createModel } from '../../../utils/agent/model/model';
import { modelErrorIn } from '../../../utils/agent/model/model-error';
import { type ModelPreset, SHARED_REGIONS } from '../../../utils/agent/model/presets';
import type { RegionAnswer } from '../../../utils/domain/talk/model-profile';
import { readSecret } from '../../../utils/storage/commands/secrets';
import type { AgentPorts } from './agent-ports';

const PATIENCE_MS = 20_000;

/**
 * Shows a key to the shared addresses of DashScope's other regions, and to no other address, by asking for their models, which
 * costs nothing. `key` null means the one that is stored for `baseUrl`.
 */
export async function tryRegions(
  { id, baseUrl, key }: { id: string; baseUrl: string; key: string | null },
  ports: Pick<AgentPorts, 'fetch' | 'random'>,
): Promise<RegionAnswer[]> {
  const { origin } = new URL(baseUrl);
  const used = key ?? (await readSecret(id, origin));
  const others = SHARED_REGIONS.filter((preset) => new URL(preset.baseUrl).origin !== origin);
  return Promise.all(others.map((preset) => tryRegion(preset, used, ports)));
}

async function tryRegion(
  preset: ModelPreset,
  key: string | null,
  ports: Pick<AgentPorts, 'fetch' | 'random'>,
): Promise<RegionAnswer> {
  const model = createModel({ profile: preset, key, ...ports });
  try {
    await model.listModels(AbortSignal.timeout(PATIENCE_MS));
    return { presetId: preset.id, outcome: 'accepted' };
  } catch (error) {
    const isRefused = modelErrorIn(error)?.failure.kind === 'key';
    return { presetId: preset.id, outcome: isRefused ? 'refused' : 'unreached' };
  }
}
