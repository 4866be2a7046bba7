import type { AgentRun, StepResult } from '../../utils/domain/conversation';
import { listRuns, listSteps } from '../../utils/storage/queries/conversations';

const MAX_REMEMBERED = 12;

/** The products that the answer before this run was about, newest first: what "these" means in the next question. */
export async function lastProductKeys(
  run: Pick<AgentRun, 'id' | 'threadId' | 'startedAt'>,
): Promise<readonly string[]> {
  const before = (await listRuns(run.threadId)).filter(
    ({ id, startedAt }) => id !== run.id && startedAt <= run.startedAt,
  );
  for (const earlier of before.reverse().slice(0, 3)) {
    const results = (await listSteps(earlier.id)).map(({ result }) => result).reverse();
    const keys = results.flatMap(keysIn);
    if (keys.length > 0) return [...new Set(keys)].slice(0, MAX_REMEMBERED);
  }
  return [];
}

function keysIn(result: StepResult | null): readonly string[] {
  if (result?.kind === 'products' || result?.kind === 'comparison') return result.productKeys;
  return result?.kind === 'substitutes' || result?.kind === 'history' ? [result.productKey] : [];
}
