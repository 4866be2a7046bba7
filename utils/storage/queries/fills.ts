import type { Cart, Fill } from '../../domain/cart/cart';
import { db } from '../db';
import type { ApprovalRow } from '../rows';

/** One fill. */
export async function findFill(id: string): Promise<Fill | null> {
  return (await db.fills.get(id)) ?? null;
}

/** The approvals of a fill with the records of their use. */
export async function listApprovalRows(fillId: string): Promise<ApprovalRow[]> {
  return db.approvals.where('fillId').equals(fillId).toArray();
}

/** All fills that have not ended, and those that did while nobody saw what came of something that was sent. */
export async function listUnsettledFills(): Promise<Fill[]> {
  const sent = await db.approvals.where('state').equals('dispatched').toArray();
  const [running, ofSent] = await Promise.all([
    db.fills.where('state').equals('running').toArray(),
    db.fills
      .where('id')
      .anyOf([...new Set(sent.map(({ fillId }) => fillId))])
      .toArray(),
  ]);
  return [...running, ...ofSent.filter(({ state }) => state !== 'running')];
}

/** What earlier approvals did for the same wish. */
export interface Holding {
  /** How many lie in the cart because of them, as last seen. */
  readonly held: number;
  /** An approval whose outcome nobody saw; null when all are known. */
  readonly unsettled: ApprovalRow | null;
  /** The last approval, where it was sent and nothing came of it as far as was seen; else null. */
  readonly failed: ApprovalRow | null;
  /** The cart just before the first of what is held came into it; null where none was sent. */
  readonly before: Cart | null;
  /** All of them. */
  readonly approvalIds: readonly string[];
}

/**
 * What fills for the same list (or the same plan, where there is no list) put into the cart of one thing: the last outcome that was
 * seen counts, as each says how many lie there in all. `except` is left out of it.
 */
export async function findHolding(
  planId: string,
  thing: Pick<ApprovalRow, 'origin' | 'productKey'>,
  except: string | null,
): Promise<Holding> {
  return holdingOf(await fillsOfSameList(planId), thing, except);
}

/** Fills with their approvals. */
export interface FilledRows {
  readonly fills: readonly Fill[];
  readonly rows: readonly ApprovalRow[];
}

/** All fills for the list of a plan; those of the plan alone where it has no list. */
export async function fillsOfSameList(planId: string): Promise<FilledRows> {
  const fills = await db.fills
    .where('planId')
    .anyOf(await plansOfSameList(planId))
    .toArray();
  const rows = await db.approvals
    .where('fillId')
    .anyOf(fills.map(({ id }) => id))
    .toArray();
  return { fills, rows };
}

/** What fills put into the cart of one thing, as `findHolding` tells it. */
export function holdingOf(
  { fills, rows }: FilledRows,
  thing: Pick<ApprovalRow, 'origin' | 'productKey'>,
  except: string | null,
): Holding {
  const same = rows.filter(
    (row) => row.id !== except && row.origin === thing.origin && row.productKey === thing.productKey,
  );
  const seen = same
    .filter(({ state }) => state === 'observed')
    .sort((a, b) => (b.settledAs ?? 0) - (a.settledAs ?? 0));
  const result = fills.flatMap(({ results }) => results).find(({ approvalId }) => approvalId === seen[0]?.id);
  return {
    held: result?.added ?? 0,
    unsettled: same.find(({ state }) => state === 'dispatched' || state === 'unknown') ?? null,
    failed: failedLast(same, fills),
    before: beforeHeld(same),
    approvalIds: same.map(({ id }) => id),
  };
}

function failedLast(rows: readonly ApprovalRow[], fills: readonly Fill[]): ApprovalRow | null {
  const [last] = sentLastFirst(rows);
  const result = fills.flatMap(({ results }) => results).find(({ approvalId }) => approvalId === last?.id);
  const isOpenEnded = result?.refusal === 'not-added' || result?.refusal === 'shop-error';
  return last?.state === 'refused' && isOpenEnded ? last : null;
}

// Several fillings put one thing in bit by bit; what lies there now began with the last sending that found none of ours.
function beforeHeld(rows: readonly ApprovalRow[]): Cart | null {
  const first = sentLastFirst(rows).find(({ dispatch }) => dispatch?.held === 0);
  return first?.dispatch?.before ?? null;
}

function sentLastFirst(rows: readonly ApprovalRow[]): ApprovalRow[] {
  const sent = rows.filter(({ dispatch }) => dispatch !== undefined);
  return sent.sort((a, b) => (b.settledAs ?? 0) - (a.settledAs ?? 0));
}

async function plansOfSameList(planId: string): Promise<string[]> {
  const plan = await db.plans.get(planId);
  if (!plan?.listId) return [planId];
  return db.plans.where('listId').equals(plan.listId).primaryKeys();
}
