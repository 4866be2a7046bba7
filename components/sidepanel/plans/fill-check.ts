import type { Approval, Cart, CartLine, Fill, FillResult } from '../../../utils/domain/cart/cart';
import { linesOf, toThousandths } from '../../../utils/domain/cart/cart-lines';
import type { FillRows, SeenLeftover } from './fill-rows';

/** An approval with the cart as it was just before its line was sent; none when it never was. */
export type SentApproval = Approval & { readonly dispatch?: { readonly at: number; readonly before: Cart } };

/** One approved line beside what became of it; null where it is not known yet. */
export interface LineCheck {
  readonly approval: SentApproval;
  readonly result: FillResult | null;
  readonly inCart: CartLine | null;
}

/** One shop's cart against what was approved for it, differences first. */
export interface ShopCheck {
  readonly origin: string;
  readonly lines: readonly LineCheck[];
  /** Lines that nobody approved and that came into the cart while it was filled. */
  readonly strangers: readonly CartLine[];
  /** Lines that lay in the cart before. */
  readonly earlier: readonly CartLine[];
  /** What earlier plans of the same list left in it. */
  readonly leftovers: readonly SeenLeftover[];
  /** The cart as read after the fill began; null when it was not read since. */
  readonly cart: Cart | null;
}

/** Puts approvals, results and carts of a fill side by side, shop by shop in the order of approval. */
export function checkFill(
  fill: Fill,
  { approved, carts }: Pick<FillRows, 'approved' | 'carts'>,
  allLeft: readonly SeenLeftover[],
): readonly ShopCheck[] {
  return [...approved].map(([origin, ours]) => {
    const cart = carts.find((each) => each.origin === origin && each.readAt >= fill.startedAt) ?? null;
    const lines = ours.map((approval) => checkLine(approval, fill, cart));
    const leftovers = allLeft.filter((left) => left.origin === origin);
    return {
      origin,
      cart,
      leftovers,
      lines: lines.sort(differencesFirst),
      ...othersIn(cart, ours, leftovers),
    };
  });
}

/** Whether exactly what was approved lies in the cart. */
function isAsApproved({ result }: LineCheck): boolean {
  return result !== null && result.refusal === null && result.added === result.wanted;
}

/** Whether as many lie in the cart as were approved, whatever else came with them. */
export function isAllThere({ result }: LineCheck): boolean {
  return result !== null && result.added === result.wanted;
}

/** Whether the line was put into the cart and taken out again: nothing is left, and nothing was refused. */
function isTakenOut({ result }: LineCheck): boolean {
  return result !== null && result.refusal === null && result.added === 0;
}

/** Where a line stands: `open` is not known yet, `stopped` was left out at the person's own word. */
export type LineState = 'as-approved' | 'open' | 'stopped' | 'taken-out' | 'different';

/** Where a line stands once its fill is in a state. */
export function stateOf(line: LineCheck, fill: Fill['state']): LineState {
  const { result, approval } = line;
  // What was sent when the person stopped is looked for first.
  if (!result && (fill === 'running' || approval.state === 'dispatched')) return 'open';
  if (!result) return fill === 'stopped' ? 'stopped' : 'different';
  if (isAsApproved(line)) return 'as-approved';
  if (isTakenOut(line)) return 'taken-out';
  return result.refusal === 'stopped' ? 'stopped' : 'different';
}

/** How many approved lines stand so. */
export function countLines(checks: readonly ShopCheck[], fill: Fill['state'], state: LineState): number {
  return linesIn(checks).filter((line) => stateOf(line, fill) === state).length;
}

/** Whether all that was ever put in was taken out again. */
export function isAllOut(checks: readonly ShopCheck[]): boolean {
  const lines = linesIn(checks);
  return lines.some(isTakenOut) && lines.every(({ result }) => !result?.added);
}

/** Whether all that was approved lies in the carts, whatever else is not as approved: another thing, or a higher total. */
export function isWhollyThere(checks: readonly ShopCheck[]): boolean {
  return linesIn(checks).every(isAllThere);
}

/** How many approved lines were put in and are out again. */
export function takenOutLines(checks: readonly ShopCheck[]): number {
  return linesIn(checks).filter(isTakenOut).length;
}

/** How many approved lines have an outcome already. */
export function settledLines(checks: readonly ShopCheck[]): number {
  return linesIn(checks).filter((line) => line.result !== null).length;
}

/** All approved lines, whatever their shop. */
export function linesIn(checks: readonly ShopCheck[]): readonly LineCheck[] {
  return checks.flatMap((check) => check.lines);
}

function checkLine(approval: SentApproval, fill: Fill, cart: Cart | null): LineCheck {
  const result = fill.results.find((each) => each.approvalId === approval.id) ?? null;
  return { approval, result, inCart: (cart && linesOf(cart, approval)[0]) ?? null };
}

function othersIn(
  cart: Cart | null,
  ours: readonly SentApproval[],
  leftovers: readonly SeenLeftover[],
): Pick<ShopCheck, 'strangers' | 'earlier'> {
  if (!cart) return { strangers: [], earlier: [] };
  const known = new Set(ours.flatMap((approval) => linesOf(cart, approval)));
  const others = cart.lines.flatMap((line) => (known.has(line) ? [] : withoutLeft(line, cart, leftovers)));
  const before = cartBefore(ours);
  const isStranger = (line: CartLine) =>
    before !== null && !before.lines.some((each) => isSameLine(each, line));
  return { strangers: others.filter(isStranger), earlier: others.filter((line) => !isStranger(line)) };
}

// What is told as left over is not told again as another line.
function withoutLeft(line: CartLine, cart: Cart, leftovers: readonly SeenLeftover[]): CartLine[] {
  const left = leftovers.find(({ approval }) => linesOf(cart, approval).includes(line));
  const count = toThousandths(line.count - (left?.count ?? 0));
  return count > 0 ? [{ ...line, count }] : [];
}

function cartBefore(ours: readonly SentApproval[]): Cart | null {
  const sent = ours.flatMap(({ dispatch }) => (dispatch ? [dispatch] : []));
  return sent.sort((a, b) => a.at - b.at)[0]?.before ?? null;
}

function isSameLine(a: CartLine, b: CartLine): boolean {
  return a.variantId === b.variantId && a.sku === b.sku && a.name === b.name && a.count >= b.count;
}

function differencesFirst(a: LineCheck, b: LineCheck): number {
  return Number(isAsApproved(a)) - Number(isAsApproved(b));
}
