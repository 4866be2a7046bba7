import { swapId, type Taste } from '../../domain/list/taste';
import { isOneArticle, type Match, type Substitute } from '../../domain/product/match';
import type { Product } from '../../domain/product/product';
import type { LeftOut, Suggestion, SuggestionReason, Suggestions } from '../../domain/product/suggestion';
import { judgeProduct } from '../food/judge-product';
import { otherValues } from '../wishes/other-values';
import { comparableOffers } from './comparable-offers';
import { groupsOf, isInGroup } from './groups';
import { likedMost, worthOf } from './preferences';

/** Shares below this are no difference. */
const NOTHING = 0.0005;

/** What to suggest. */
interface SuggestionSearch {
  readonly now: number;
  readonly limit: number;
  /** Also name the same item where it costs the same or more, as a shopper who compares shops wants to see. */
  readonly includesDearer?: boolean;
}

interface Rated {
  readonly offer: Substitute;
  readonly candidate: Product;
  /** What it saves and what it is worth beyond, as a share of the price. */
  readonly value: number;
  /** The same thing first, then what would do, last what says another value of some property and was never said to do. */
  readonly rank: number;
  readonly otherwise: readonly string[];
}

/**
 * Substitutes that the person would have: the same article first, then what is most likely it, then what is worth most; one that says
 * another value of some property ("semi-skimmed") comes after those that do not, unless it is of the person's own group. Refused swaps
 * never come again, what a rule about food forbids or cannot be known to keep to is left out and told, preferences count as much as the
 * person said, and instead of a product of the person's own group only others of that group will do, or the very same article elsewhere.
 */
export function suggest(
  product: Product,
  candidates: readonly Product[],
  search: SuggestionSearch,
  taste: Taste,
): Suggestions {
  const byKey = new Map(candidates.map((each) => [each.productKey, each]));
  const allowed = candidates.filter(
    ({ productKey }) => !taste.refused.has(swapId(product.productKey, productKey)),
  );
  const groups = groupsOf(product, taste.groups);
  const isMeant = (candidate: Product) => groups.some((group) => isInGroup(candidate, group));
  const offers = comparableOffers(product, allowed, { now: search.now, isMeant });
  const own = worthOf(product, taste.preferences);
  const rated = offers.flatMap((offer): Rated[] => {
    const candidate = byKey.get(offer.productKey);
    if (!candidate) return [];
    if (groups.length > 0 && !isMeant(candidate) && offer.match.kind !== 'same-item') return [];
    const value = offer.saving + worthOf(candidate, taste.preferences) - own;
    const otherwise = otherValues(product, candidate);
    const rank = rankOf(offer.match, otherwise.length === 0 || isMeant(candidate));
    return [{ offer, candidate, value, rank, otherwise }];
  });
  const isWanted = ({ value, offer }: Rated) =>
    value > NOTHING || (search.includesDearer === true && offer.match.kind === 'same-item');
  return sortOut(rated, product, { ...search, isWanted }, taste);
}

function sortOut(
  rated: readonly Rated[],
  product: Product,
  { limit, isWanted }: SuggestionSearch & { readonly isWanted: (each: Rated) => boolean },
  taste: Taste,
): Suggestions {
  const leftOut: LeftOut[] = [];
  const kept = rated.filter((each) => {
    const { productKey, name } = each.candidate;
    const verdict = judgeProduct(each.candidate, taste.rules);
    if (verdict.state !== 'fine' && isWanted(each)) leftOut.push({ productKey, name, verdict });
    return verdict.state === 'fine';
  });
  const offers = kept
    .filter(isWanted)
    .sort(
      (a, b) => a.rank - b.rank || b.value - a.value || a.offer.productKey.localeCompare(b.offer.productKey),
    )
    .slice(0, limit)
    .map(
      (each): Suggestion => ({
        ...each.offer,
        reason: reasonFor(each, product, taste),
        otherwise: each.otherwise,
      }),
    );
  return { offers, compared: kept.length, leftOut };
}

function rankOf(match: Match, wouldDo: boolean): number {
  if (isOneArticle(match)) return 0;
  if (match.kind === 'same-item') return 1;
  return wouldDo ? 2 : 3;
}

// One reason, the plainest that holds.
function reasonFor({ offer, candidate }: Rated, product: Product, taste: Taste): SuggestionReason {
  const { saving, difference, unitPrice, match } = offer;
  if (saving > NOTHING) {
    if (difference) return { kind: 'cheaper', difference, isSameArticle: isOneArticle(match) };
    if (unitPrice) return { kind: 'per-unit', share: saving, unit: unitPrice.unit };
  }
  const liked = likedMost(candidate, product, taste.preferences);
  if (!liked) return { kind: 'dearer', share: -saving };
  return Math.abs(saving) <= NOTHING
    ? { kind: 'same-price', liked }
    : { kind: 'liked', share: -saving, liked };
}
