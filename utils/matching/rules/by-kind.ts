import type { Match } from '../../domain/match';
import { isSameDimension } from '../../domain/quantity';
import { isUnfit } from '../differences';
import type { Features } from '../features';
import { overlap, sharedMeanings } from '../likeness';
import { different, type MatchRule, sameKind } from '../match-rule';

/** The same kind of goods by the word that names it or by most of the words, in amounts that can be compared. */
export const byKind: MatchRule = (a, b) => {
  const kind = kindOf(a, b);
  if (kind?.kind !== 'same-kind') return kind;
  if (isUnfit(a, b)) return different('does-not-fit');
  const isOtherMeasure = a.quantity && b.quantity && !isSameDimension(a.quantity, b.quantity);
  return isOtherMeasure ? different('other-measure') : kind;
};

function kindOf(a: Features, b: Features): Match | null {
  if (a.head && b.head)
    return a.head === b.head ? sameKind('kind', 0.5 + overlap(a, b) / 10) : different('other-kind');
  const shared = sharedMeanings(a, b);
  const isAlike = shared >= 2 && overlap(a, b) >= 0.6;
  return isAlike || (shared >= 1 && isSameShelf(a, b)) ? sameKind('words', 0.3 + overlap(a, b) / 10) : null;
}

function isSameShelf(a: Features, b: Features): boolean {
  const [mine, theirs] = [shelfOf(a), shelfOf(b)];
  return mine !== null && mine === theirs;
}

// The last crumb may be the product itself.
function shelfOf({ product }: Features): string | null {
  const crumbs = product.breadcrumbs.map((crumb) => crumb.trim().toLowerCase());
  const own = product.name.trim().toLowerCase();
  return crumbs.filter((crumb) => crumb !== own).at(-1) ?? null;
}
