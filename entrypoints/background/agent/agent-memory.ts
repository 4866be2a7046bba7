import type { AgentRun, StepResult } from '../../../utils/domain/talk/conversation';
import { listSteps } from '../../../utils/storage/queries/conversations';

const MAX_REMEMBERED = 12;

const MAX_LOOKED_BACK = 3;

/**
 * The products that the answer before was about, newest first: what "these" means in the next question. `earlier` are the
 * questions of the conversation before it, oldest first.
 */
export async function lastProductKeys(earlier: readonly AgentRun[]): Promise<readonly string[]> {
  const steps = await Promise.all(earlier.slice(-MAX_LOOKED_BACK).map(({ id }) => listSteps(id)));
  const keys = steps.map((each) =>
    each
      .map(({ result }) => result)
      .reverse()
      .flatMap(keysIn),
  );
  return [...new Set(keys.findLast(({ length }) => length > 0))].slice(0, MAX_REMEMBERED);
}

function keysIn(result: StepResult | null): readonly string[] {
  if (result?.kind === 'products' || result?.kind === 'comparison') return result.productKeys;
  return result?.kind === 'substitutes' || result?.kind === 'history' ? [result.productKey] : [];
}
