import type { StepFacts } from '../../domain/talk/answer-facts';
import type { AgentRun, AgentStep, Usage } from '../../domain/talk/conversation';
import { saveAsked, saveWaitingUsage } from '../../storage/commands/runs';
import type { Model, Progress, Turn, TurnRequest } from '../model/chat';
import { estimatedUsage, tokensIn } from '../model/metering';
import { modelErrorIn } from '../model/model-error';
import { WAITING } from '../model/outbox';
import { sumUsage } from '../model/usage';
import { wireTools } from '../tools/tools';
import { checkCeilings, type RunLimits } from './ceilings';
import { buildMessages, type PromptParts, tighten } from './prompt';
import type { RunWriter } from './run-writer';

/** What one turn of a run is asked with. */
export interface Asking {
  readonly run: AgentRun;
  readonly model: Model;
  readonly prompt: Omit<PromptParts, 'run' | 'steps' | 'nonce'>;
  /** What the prompt tells beside the steps, to be kept with the run before it leaves. */
  readonly known?: StepFacts;
  readonly writer: RunWriter;
  /** Letters that no page can know, new at every call. */
  readonly nonce: () => string;
  readonly limits: RunLimits;
  readonly signal: AbortSignal;
}

/** Text is measured against the ceilings at every so many pieces of it. */
const PIECES_BETWEEN_CHECKS = 32;

/**
 * Asks the model for the next turn after these steps; once more with less room when it was too much. `used` is what the run
 * used before; the answer's `usage` is counted by the server or, where it counts nothing, estimated.
 */
export async function askModel(
  asking: Asking,
  steps: readonly AgentStep[],
  used: Usage | null,
): Promise<Turn & { readonly usage: Usage }> {
  const ask = (room: PromptParts['room']) => askWith(asking, { steps, room }, used);
  try {
    return await ask(asking.prompt.room);
  } catch (error) {
    if (modelErrorIn(error)?.failure.kind !== 'context') throw error;
    return ask(tighten(asking.prompt.room));
  }
}

async function askWith(
  asking: Asking,
  parts: Pick<PromptParts, 'steps' | 'room'>,
  used: Usage | null,
): Promise<Turn & { readonly usage: Usage }> {
  const { run, model, prompt, limits, signal, writer } = asking;
  const messages = buildMessages({ ...prompt, ...parts, run, nonce: asking.nonce() });
  const request = { messages, tools: wireTools() };
  const expected = sumUsage(used, estimatedUsage(request));
  checkCeilings({ tokens: tokensIn(expected) }, limits);
  // Kept before it is sent: what a worker used that dies on the way counts too.
  const after = saveAsked(run.id, { usage: expected, ...(asking.known ? { known: asking.known } : {}) });
  const progress = measured(asking, request, used);
  const turn = await model.streamTurn({ ...request, after }, signal, progress).finally(async () => {
    if (signal.reason === WAITING) await saveWaitingUsage(run.id, used);
  });
  writer.update(() => turn);
  return { ...turn, usage: turn.usage ?? estimatedUsage(request, turn) };
}

function measured({ writer, limits }: Asking, request: TurnRequest, used: Usage | null) {
  let pieces = 0;
  return (read: () => Progress) => {
    writer.update(read);
    pieces += 1;
    if (pieces % PIECES_BETWEEN_CHECKS !== 0) return;
    checkCeilings({ tokens: tokensIn(sumUsage(used, estimatedUsage(request, read()))) }, limits);
  };
}
