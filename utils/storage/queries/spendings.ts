import type { Spending } from '../../domain/talk/spending';
import { db } from '../db';

/** Several requests together. */
export interface Spent {
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Millionths of a US dollar, of those whose price is known; null when it is known of none. */
  readonly micros: number | null;
  /** Some of it was counted from characters. */
  readonly isEstimated: boolean;
  /** The oldest month that a price is from; null where none is known. */
  readonly asOf: string | null;
}

/** What a question cost so far, over all of its requests. */
export async function spentOnRun(runId: string): Promise<Spent> {
  return together(await db.spendings.where('runId').equals(runId).toArray());
}

/** What was spent from a moment on. */
export async function spentSince(at: number): Promise<Spent> {
  return together(await db.spendings.where('at').aboveOrEqual(at).toArray());
}

/** The first moment of the day, by this machine's calendar. */
export function dayStart(now: number): number {
  return new Date(now).setHours(0, 0, 0, 0);
}

/** The first moment of the month, by this machine's calendar. */
export function monthStart(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), 1).getTime();
}

function together(spendings: readonly Spending[]): Spent {
  const sum = (count: (spending: Spending) => number) =>
    spendings.reduce((total, spending) => total + count(spending), 0);
  const priced = spendings.filter(({ costMicros }) => costMicros !== null);
  const months = spendings.flatMap(({ asOf }) => asOf ?? []).sort();
  return {
    promptTokens: sum(({ promptTokens }) => promptTokens),
    completionTokens: sum(({ completionTokens }) => completionTokens),
    micros: priced.length > 0 ? sum(({ costMicros }) => costMicros ?? 0) : null,
    isEstimated: spendings.some(({ isEstimated }) => isEstimated),
    asOf: months[0] ?? null,
  };
}
