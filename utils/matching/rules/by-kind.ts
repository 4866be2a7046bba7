import { isSameDimension } from '../../domain/measure/quantity';
import type { Match } from '../../domain/product/match';
import { isUnfit } from '../differences';
import { brandsOf } from '../features/brands';
import type { Features } from '../features/features';
import { likeness, overlap, sharedMeanings } from '../likeness';
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
  return isAlike || isOtherPack(a, b) || (shared >= 1 && isSameShelf(a, b))
    ? sameKind('words', 0.3 + overlap(a, b) / 10)
    : null;
}

// "Nutella 4 x 100 g" and "Nutella 400 g": one brand's only name, in two packings.
function isOtherPack(a: Features, b: Features): boolean {
  return likeness(a, b) === 1 && brandsOf(a, b) === 'same' && a.quantity !== null && b.quantity !== null;
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
