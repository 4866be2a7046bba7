import { all, attr, contains, firstChild, nextSibling, nodeType, parentOf, tagOf } from '../dom';
import { cardName } from './card-name';
import type { Card } from './cards';
import { shapeOf } from './families';

const FEWEST_BESIDE = 2;

/** The cards together with the blocks beside them that look the same and name a product but show no amount, in the order of the page. */
export function unpricedKin(cards: readonly Card[]): readonly Card[] {
  const paths = new Set(cards.map(pathShapeOf));
  const isPictured = cards.every(({ element }) => all(element, 'img').length > 0);
  const byParent = new Map<Element, Card[]>();
  for (const card of cards) {
    const parent = parentOf(card.element);
    if (parent) byParent.set(parent, [...(byParent.get(parent) ?? []), card]);
  }
  const lists = [...byParent].map(([parent, own]) =>
    own.length < FEWEST_BESIDE
      ? own
      : childrenOf(parent).flatMap((child) => {
          const known = own.find(({ element }) => element === child);
          return (
            known ??
            kinOf(
              child,
              own,
              (card) => paths.has(pathShapeOf(card)) && (!isPictured || all(child, 'img').length > 0),
            )
          );
        }),
  );
  return lists.flat();
}

function kinOf(child: Element, cards: readonly Card[], isAlike: (card: Card) => boolean): readonly Card[] {
  const isOfShape = isMarked(child) && cards.some(({ element }) => shapeOf(element) === shapeOf(child));
  const card: Card = { element: child, core: child, spots: [] };
  return isOfShape &&
    cardName(child) !== null &&
    isAlike(card) &&
    !cards.some(({ core }) => contains(child, core))
    ? [card]
    : [];
}

function isMarked(element: Element): boolean {
  return /^(?:li|tr|article)$/.test(tagOf(element)) || (attr(element, 'class') ?? '') !== '';
}

// "/p/oak-bowl" and "/p/walnut-bowl" are addresses of one shape, "/sale" is of another.
function pathShapeOf({ core }: Card): string {
  const path = (cardName(core)?.href ?? '').replace(/^\w+:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const parts = path.split('/').filter(Boolean);
  return `${parts.length} ${parts.length > 1 ? parts[0] : ''}`;
}

function childrenOf(parent: Element): readonly Element[] {
  const children: Element[] = [];
  for (let at = firstChild(parent); at; at = nextSibling(at))
    if (nodeType(at) === 1) children.push(at as Element);
  return children;
}
