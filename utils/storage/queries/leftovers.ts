import type { Cart, Fill } from '../../domain/cart/cart';
import { countIn, grownBy, linesOf, toThousandths } from '../../domain/cart/cart-lines';
import { bookedId } from '../../domain/list/pantry';
import type { BasketPlan } from '../../domain/plan/plan';
import { approvalsOf } from '../../domain/plan/plan-approval';
import { db } from '../db';
import type { ApprovalRow } from '../rows';
import { type FilledRows, fillsOfSameList, type Holding, holdingOf } from './fills';

/** What earlier fills for the same list put into a cart and a later one does not ask for. */
export interface Leftover {
  /** The last approval of it. */
  readonly approval: ApprovalRow;
  /** How many of ours lie there in all. */
  readonly held: number;
  /** How many of them nobody asks for any more; at least 1. */
  readonly count: number;
  /** The cart before the first of them came into it. */
  readonly before: Cart;
  /** All approvals that count it. */
  readonly approvalIds: readonly string[];
  /** It was tried already, and the shop showed no way to do it. */
  readonly isByHand: boolean;
}

/**
 * What lies in a cart of earlier fills for the same list, and of more than this fill asks for. Only what was added by approval and has
 * lain in every look at the cart since counts: what was gone in between, was noted as being at home, or may be what this fill put
 * there is not called ours.
 */
export async function listLeftovers(fill: Fill, cart: Cart): Promise<Leftover[]> {
  return leftIn(cart, fill, await fillsOfSameList(fill.planId));
}

/** The same for a plan that nobody approved yet, in carts as they were last seen. */
export async function listLeftoversBefore(plan: BasketPlan, carts: readonly Cart[]): Promise<Leftover[]> {
  const { fills, rows } = await fillsOfSameList(plan.id);
  const next: Fill = { ...NOT_YET, planId: plan.id };
  const asked = approvalsOf(plan, { fillId: next.id, now: next.startedAt });
  const known = { fills: [...fills, next], rows: [...rows, ...asked] };
  return (await Promise.all(carts.map((cart) => leftIn(cart, next, known)))).flat();
}

/** A fill after all that there were. */
const NOT_YET = {
  id: 'not-yet',
  startedAt: Number.POSITIVE_INFINITY,
  endedAt: null,
  state: 'running',
  results: [],
} as const;

async function leftIn(cart: Cart, fill: Fill, known: FilledRows): Promise<Leftover[]> {
  const earlier = earlierRows(known, fill).filter(({ origin }) => origin === cart.origin);
  // Only then is it worth looking through all approvals of the shop.
  if (!earlier.some(isSent)) return [];
  const looks = await db.approvals.where('origin').equals(cart.origin).filter(isSent).toArray();
  const lasts = new Map(earlier.map((row) => [row.productKey, row]));
  const booked = await bookedOf(earlier, known.fills);
  return [...lasts.values()].flatMap((last) => {
    if (booked.has(last.productKey)) return [];
    const sent = earlier.filter((row) => row.productKey === last.productKey && isSent(row));
    const left = leftOf(last, known, fill, [...laterCarts(sent, looks), cart]);
    return left ? [left] : [];
  });
}

/** The approvals of earlier fills for the same list that were sent to a shop, and that no later fill asked for again. */
export async function listEarlierSent(fill: Fill): Promise<ApprovalRow[]> {
  return earlierRows(await fillsOfSameList(fill.planId), fill).filter(isSent);
}

// What a later fill asked for again is that one's to tell of.
function earlierRows({ fills, rows }: FilledRows, { startedAt }: Fill): ApprovalRow[] {
  const begun = new Map(fills.map((each) => [each.id, each.startedAt]));
  const begunAt = (row: ApprovalRow) => begun.get(row.fillId) ?? 0;
  const later = new Set(rows.filter((row) => begunAt(row) > startedAt).map(({ productKey }) => productKey));
  return rows
    .filter((row) => begunAt(row) < startedAt && !later.has(row.productKey))
    .sort((a, b) => begunAt(a) - begunAt(b));
}

function leftOf(last: ApprovalRow, known: FilledRows, fill: Fill, carts: readonly Cart[]): Leftover | null {
  const holding = holdingOf(known, last, null);
  const now = known.rows.filter(({ fillId, origin }) => fillId === fill.id && origin === last.origin);
  const mine = now.find(({ productKey }) => productKey === last.productKey);
  const others = now.filter((row) => row !== mine);
  const [cart] = carts.slice(-1);
  if (!holding.before || holding.unsettled || !cart || isShared(cart, last, others)) return null;
  const held = heldIn(carts, last, holding, holding.before);
  const count = toThousandths(held - (mine?.count ?? 0));
  if (count <= 0) return null;
  const { before, approvalIds } = holding;
  return { approval: last, held, count, before, approvalIds, isByHand: wasByHand(known.fills, approvalIds) };
}

function wasByHand(fills: readonly Fill[], ids: readonly string[]): boolean {
  const results = fills.flatMap((each) => each.results);
  return results.some(({ approvalId, refusal }) => refusal === 'undo-by-hand' && ids.includes(approvalId));
}

function heldIn(carts: readonly Cart[], thing: ApprovalRow, { held }: Holding, before: Cart): number {
  return Math.min(held, ...carts.map((cart) => grownBy(before, cart, thing)));
}

// One line of a cart may be two things of ours, as where a shop does not tell variants apart.
function isShared(cart: Cart, thing: ApprovalRow, others: readonly ApprovalRow[]): boolean {
  const lines = linesOf(cart, thing);
  return others.some((other) => countIn({ ...cart, lines }, other) > 0);
}

function laterCarts(sent: readonly ApprovalRow[], looks: readonly ApprovalRow[]): Cart[] {
  const since = Math.max(...sent.flatMap(({ dispatch }) => dispatch?.at ?? []));
  return looks.flatMap(({ dispatch }) => (dispatch && dispatch.at > since ? [dispatch.before] : []));
}

async function bookedOf(rows: readonly ApprovalRow[], fills: readonly Fill[]): Promise<Set<string>> {
  const planOf = new Map(fills.map(({ id, planId }) => [id, planId]));
  const entries = await db.pantry.bulkGet(
    rows.map(({ fillId, productKey }) => bookedId(planOf.get(fillId) ?? '', productKey)),
  );
  return new Set(rows.filter((_row, at) => entries[at]).map(({ productKey }) => productKey));
}

function isSent({ dispatch }: ApprovalRow): boolean {
  return dispatch !== undefined;
}
