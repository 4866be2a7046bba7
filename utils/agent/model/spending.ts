import type { Settings } from '../../domain/settings';
import type { CeilingName, Usage } from '../../domain/talk/conversation';
import { addSpending, changeSpending, removeSpending } from '../../storage/commands/spendings';
import { dayStart, spentOnRun, spentSince } from '../../storage/queries/spendings';
import { ceilingError } from '../run/ceilings';
import type { Model, Progress, Turn, TurnRequest } from './chat';
import { estimatedUsage } from './metering';
import { modelErrorIn } from './model-error';
import { WAITING } from './outbox';
import { costMicros, type ModelPrice } from './price-table';

/** What requests are paid from, and how far it may go. Amounts are millionths of a US dollar. */
export interface Purse {
  /** The question that it is for; null for anything else. */
  readonly runId: string | null;
  readonly model: string;
  /** Null where the price is not known: then tokens are counted, and no cap in money can hold. */
  readonly price: ModelPrice | null;
  readonly caps: Pick<Settings, 'maxRunMicros' | 'maxDayMicros'>;
  readonly now: () => number;
}

/** What was spent before this request. */
interface SpentBefore {
  readonly run: number;
  readonly day: number;
}

/** At least this much of an answer must still be affordable for a question to be sent. */
const LEAST_ANSWER_TOKENS = 100;
const PIECES_BETWEEN_CHECKS = 16;
const KEEP_EVERY_MS = 2000;

/**
 * The same model, paid from a purse: each request is written down with an estimate before it is sent, corrected by what the
 * server counts, and neither begun nor gone on with over a cap; `holdUntil` has what leaves wait for what is to be stored first. Over
 * one, `streamTurn` throws a `ceiling` error that names it.
 */
export function paidModel(model: Model, purse: Purse, holdUntil: (kept: Promise<unknown>) => void): Model {
  return {
    ...model,
    streamTurn: async (request, signal, onProgress) => {
      // It is thrown where it is waited for, unless something else is thrown before.
      request.after?.catch(() => undefined);
      const before = await spentBefore(purse);
      const asked = estimatedUsage(request);
      checkCaps({ ...asked, completionTokens: LEAST_ANSWER_TOKENS }, before, purse);
      const added = addSpending({
        ...spendingOf(asked, purse),
        at: purse.now(),
        runId: purse.runId,
        model: purse.model,
      });
      const id = Promise.all([added, request.after]).then(([number]) => number);
      holdUntil(id);
      return followed(model, purse, { id, before, request }, signal, onProgress);
    },
  };
}

/**
 * Does one request that is no chat, paid from a purse: written down with what is expected before it is sent, corrected by what the
 * server counts, and not begun over a cap, which is thrown as a `ceiling` error that names it.
 */
export async function payOnce<T extends { readonly usage: Usage | null }>(
  purse: Purse,
  expected: Usage,
  work: () => Promise<T>,
): Promise<T> {
  checkCaps(expected, await spentBefore(purse), purse);
  const { runId, model, now } = purse;
  const id = await addSpending({ ...spendingOf(expected, purse), at: now(), runId, model });
  try {
    const done = await work();
    if (done.usage) await changeSpending(id, spendingOf(done.usage, purse));
    return done;
  } catch (error) {
    if (wasNotTaken(error)) await removeSpending(id);
    throw error;
  }
}

interface Entry {
  /** Its number, once it and what goes with it are written down; nothing is sent before. */
  readonly id: Promise<number>;
  readonly before: SpentBefore;
  readonly request: TurnRequest;
}

async function followed(
  model: Model,
  purse: Purse,
  entry: Entry,
  signal: AbortSignal,
  onProgress: (read: () => Progress) => void = () => {},
): Promise<Turn> {
  const meter = startMeter(purse, entry);
  try {
    const turn = await model.streamTurn(entry.request, signal, (read) => {
      onProgress(read);
      meter.add(read);
    });
    await changeSpending(await entry.id, spendingOf(turn.usage ?? meter.estimate(turn), purse));
    return turn;
  } catch (error) {
    const estimate = meter.estimate();
    const isUnsent = signal.reason === WAITING || (estimate.completionTokens === 0 && wasNotTaken(error));
    if (isUnsent) await removeSpending(await entry.id);
    else await changeSpending(await entry.id, spendingOf(estimate, purse));
    throw error;
  }
}

function startMeter(purse: Purse, { id, before, request }: Entry) {
  let pieces = 0;
  let keptAt = purse.now();
  let read: () => Progress = () => ({ text: '', thinking: '' });
  // Arguments of calls are in no progress; a piece of a stream is seldom less than a token.
  const estimate = (answer: Parameters<typeof estimatedUsage>[1] = read()): Usage => {
    const usage = estimatedUsage(request, answer);
    return { ...usage, completionTokens: Math.max(usage.completionTokens, pieces) };
  };
  return {
    estimate,
    add(next: () => Progress) {
      read = next;
      pieces += 1;
      if (pieces % PIECES_BETWEEN_CHECKS !== 0) return;
      const usage = estimate();
      checkCaps(usage, before, purse);
      if (purse.now() - keptAt < KEEP_EVERY_MS) return;
      keptAt = purse.now();
      // What a worker had used that dies now must have been written down.
      void id.then((kept) => changeSpending(kept, spendingOf(usage, purse)));
    },
  };
}

function spendingOf(usage: Usage, { price }: Purse) {
  return {
    promptTokens: usage.promptTokens,
    completionTokens: usage.completionTokens,
    costMicros: price ? costMicros(usage, price) : null,
    isEstimated: usage.isEstimated ?? false,
    ...(price ? { asOf: price.asOf } : {}),
  };
}

async function spentBefore({ runId, now, price }: Purse): Promise<SpentBefore> {
  // Without a price, or with none to pay, no cap can be reached and nobody need wait for a sum.
  if (!price || (price.inputMicros === 0 && price.outputMicros === 0)) return { run: 0, day: 0 };
  const [run, day] = await Promise.all([
    runId === null ? null : spentOnRun(runId),
    spentSince(dayStart(now())),
  ]);
  return { run: run?.micros ?? 0, day: day.micros ?? 0 };
}

function checkCaps(usage: Usage, before: SpentBefore, { price, caps }: Purse): void {
  if (!price) return;
  const cost = costMicros(usage, price);
  if (cost === 0) return;
  checkCap('run-cost', before.run + cost, caps.maxRunMicros);
  checkCap('day-cost', before.day + cost, caps.maxDayMicros);
}

function checkCap(name: CeilingName, micros: number, cap: number | null): void {
  if (cap === null || micros <= cap) return;
  throw ceilingError(
    name,
    `USD ${(micros / 1e6).toFixed(4)} of ${(cap / 1e6).toFixed(4)}; the cap is in the options under privacy`,
  );
}

// A server that refused a request, or never got it, asks for no money; one that fell silent may.
function wasNotTaken(error: unknown): boolean {
  const kind = modelErrorIn(error)?.failure.kind;
  return kind !== undefined && kind !== 'stalled' && kind !== 'empty';
}
