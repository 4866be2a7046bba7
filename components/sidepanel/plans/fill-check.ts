import type { Approval, Cart, CartLine, Fill, FillResult } from '../../../utils/domain/cart';
import { linesOf } from '../../../utils/domain/cart-lines';

/** An approval with the cart as it was just before its line was sent; none when it never was. */
export type SentApproval = Approval & { readonly dispatch?: { readonly at: number; readonly before: Cart } };

/** One approved line beside what became of it; null where it is not known yet. */
export interface LineCheck {
  readonly approval: Approval;
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
  /** The cart as read after the fill began; null when it was not read since. */
  readonly cart: Cart | null;
}

/** Puts approvals, results and carts of a fill side by side, shop by shop in the order of approval. */
export function checkFill(
  fill: Fill,
  approvals: readonly SentApproval[],
  carts: readonly Cart[],
): readonly ShopCheck[] {
  const origins = [...new Set(approvals.map((approval) => approval.origin))];
  return origins.map((origin) => {
    const cart = carts.find((each) => each.origin === origin && each.readAt >= fill.startedAt) ?? null;
    const ours = approvals.filter((approval) => approval.origin === origin);
    const lines = ours.map((approval) => checkLine(approval, fill, cart));
    return { origin, cart, lines: lines.sort(differencesFirst), ...othersIn(cart, ours) };
  });
}

/** Whether exactly what was approved lies in the cart. */
export function isAsApproved({ result }: LineCheck): boolean {
  return result !== null && result.refusal === null && result.added === result.wanted;
}

/** Whether as many lie in the cart as were approved, whatever else came with them. */
export function isAllThere({ result }: LineCheck): boolean {
  return result !== null && result.added === result.wanted;
}

/** Whether the line was put into the cart and taken out again: nothing is left, and nothing was refused. */
export function isTakenOut({ result }: LineCheck): boolean {
  return result !== null && result.refusal === null && result.added === 0;
}

/** How many approved lines did not come out as approved. */
export function differentLines(checks: readonly ShopCheck[]): number {
  return linesIn(checks).filter((line) => !isAsApproved(line)).length;
}

/** Whether all that was approved lies in the carts, and yet something is not as approved: another thing, or a higher total. */
export function isMoreThanApproved(checks: readonly ShopCheck[]): boolean {
  return differentLines(checks) > 0 && linesIn(checks).every(isAllThere);
}

/** How many approved lines have an outcome already. */
export function settledLines(checks: readonly ShopCheck[]): number {
  return linesIn(checks).filter((line) => line.result !== null).length;
}

/** All approved lines, whatever their shop. */
export function linesIn(checks: readonly ShopCheck[]): readonly LineCheck[] {
  return checks.flatMap((check) => check.lines);
}

function checkLine(approval: Approval, fill: Fill, cart: Cart | null): LineCheck {
  const result = fill.results.find((each) => each.approvalId === approval.id) ?? null;
  return { approval, result, inCart: (cart && linesOf(cart, approval)[0]) ?? null };
}

function othersIn(
  cart: Cart | null,
  ours: readonly SentApproval[],
): Pick<ShopCheck, 'strangers' | 'earlier'> {
  if (!cart) return { strangers: [], earlier: [] };
  const known = new Set(ours.flatMap((approval) => linesOf(cart, approval)));
  const others = cart.lines.filter((line) => !known.has(line));
  const before = cartBefore(ours);
  const isStranger = (line: CartLine) =>
    before !== null && !before.lines.some((each) => isSameLine(each, line));
  return { strangers: others.filter(isStranger), earlier: others.filter((line) => !isStranger(line)) };
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
