import type { ListItem } from '../domain/list/list';
import { ANY_TASTE, type Taste } from '../domain/list/taste';
import type { Money } from '../domain/money/money';
import type { UnmetItem } from '../domain/plan/plan';
import type { Product } from '../domain/product/product';
import { membershipsIn, type Shop } from '../domain/shop/shop';
import type { BasketProblem, Candidate } from './basket-problem';
import { buyableFrom } from './buyable-from';
import { rulesFor } from './rules-for';
import { atOnce, type Steps } from './steps';
import { candidatesFor, type WishCandidates } from './wish-candidates';

/** What is planned from: wishes, what was seen, and the shops' terms. Money in another currency is not mixed in. */
export interface PlanRequest {
  readonly items: readonly ListItem[];
  readonly products: readonly Product[];
  readonly shops: readonly Shop[];
  readonly budget: Money | null;
  /** The most shops that may be used; null for any number. */
  readonly maxShops: number | null;
  readonly currency: string;
  /** What the person never wants, and what is the same to them; without it nothing is forbidden. */
  readonly taste?: Taste;
  readonly now: number;
  readonly id: string;
}

/** A basket problem, and the wishes that are no part of it. */
interface FoundProblem {
  readonly problem: BasketProblem;
  readonly unseen: readonly UnmetItem[];
}

/** The wishes that can be met at all as a basket problem, and those that cannot with the reason. */
export function problemOf(request: PlanRequest): FoundProblem {
  return atOnce(problemSteps(request));
}

/** The same, wish by wish. */
export function* problemSteps(request: PlanRequest): Steps<FoundProblem> {
  const products = buyableFrom(request.products, request.shops);
  const taste = request.taste ?? ANY_TASTE;
  const memberOf = membershipsIn(request.shops);
  const found: WishCandidates[] = [];
  for (const item of request.items) {
    if (item.isDone) continue;
    found.push(candidatesFor(item, products, { currency: request.currency, memberOf, taste }));
    yield;
  }
  const wishes = found.flatMap((wish) => ('candidates' in wish ? [wish.candidates] : []));
  const unseen = found.flatMap((wish) => ('reason' in wish ? [unmet(wish.item, wish.reason)] : []));
  const shops = rulesFor(originsOf(wishes), request.shops, request.currency);
  return { problem: { wishes, shops, maxShops: request.maxShops }, unseen };
}

/** A wish that the plan leaves out. */
export function unmet({ id, text }: ListItem, reason: UnmetItem['reason']): UnmetItem {
  return { itemId: id, wanted: text, reason };
}

function originsOf(wishes: readonly (readonly Candidate[])[]): string[] {
  const lines = wishes.flatMap((candidates) => candidates.flatMap((candidate) => candidate.lines));
  return [...new Set(lines.map(({ origin }) => origin))].sort();
}
