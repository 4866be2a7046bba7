import { attr, contains, firstChild, isElement, nextSibling, parentOf, tagOf } from '../tree/nodes';
import { all } from '../tree/select';
import type { PageElement } from '../tree/tree';
import { cardName } from './card-name';
import type { Card } from './cards';
import { shapeOf } from './families';

const FEWEST_BESIDE = 2;

/** The cards together with the blocks beside them that look the same and name a product but show no amount, in the order of the page. */
export function unpricedKin(cards: readonly Card[]): readonly Card[] {
  const isAddress = addressTest(cards);
  const isPictured = cards.every(({ element }) => all(element, 'img').length > 0);
  const byParent = new Map<PageElement, Card[]>();
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
            kinOf(child, own, (card) => isAddress(card) && (!isPictured || all(child, 'img').length > 0))
          );
        }),
  );
  return lists.flat();
}

function kinOf(
  child: PageElement,
  cards: readonly Card[],
  isAlike: (card: Card) => boolean,
): readonly Card[] {
  const isOfShape = isMarked(child) && cards.some(({ element }) => shapeOf(element) === shapeOf(child));
  const card: Card = { element: child, core: child, spots: [] };
  return isOfShape &&
    cardName(child) !== null &&
    isAlike(card) &&
    !cards.some(({ core }) => contains(child, core))
    ? [card]
    : [];
}

function isMarked(element: PageElement): boolean {
  return /^(?:li|tr|article)$/.test(tagOf(element)) || (attr(element, 'class') ?? '') !== '';
}

// Where most addresses share a part ("/p/…", "…/dp/…") the row's must too, else it must be as deep: "/sale" is no product's.
function addressTest(cards: readonly Card[]): (card: Card) => boolean {
  const counts = new Map<string, number>();
  for (const part of cards.flatMap(partsOf)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const common = new Set([...counts].filter(([, count]) => 2 * count > cards.length).map(([part]) => part));
  const isShared = [...common].some((part) => !part.startsWith('deep'));
  return (card) => partsOf(card).some((part) => common.has(part) && !(isShared && part.startsWith('deep')));
}

// Each part with its place, the last one left out, and how many there are.
function partsOf({ core }: Card): readonly string[] {
  const path = (cardName(core)?.href ?? '').replace(/^\w+:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const parts = path.split('/').filter(Boolean);
  return [...parts.slice(0, -1).map((part, index) => `${index}/${part}`), `deep ${parts.length}`];
}

function childrenOf(parent: PageElement): readonly PageElement[] {
  const children: PageElement[] = [];
  for (let at = firstChild(parent); at; at = nextSibling(at)) if (isElement(at)) children.push(at);
  return children;
}
