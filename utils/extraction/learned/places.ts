import type { RuleAnchor, RuleField, RulePlace, RuleStep } from '../../domain/shop/shop-rule';
import { attr, parentOf, tagOf } from '../tree/nodes';
import type { PageElement } from '../tree/tree';
import { wordsOf } from './find-place';
import { childrenOf, isWithin } from './walk';

/** Marks that shops set for machines and tests: they outlive every change of style. */
const MACHINE_MARKS = [
  'itemprop',
  'property',
  'data-testid',
  'data-test',
  'data-test-id',
  'data-qa',
  'data-cy',
  'data-hook',
  'data-role',
  'data-element',
  'data-component',
  'data-automation-id',
];
const NAMED_DATA: Readonly<Record<RuleField, readonly string[]>> = {
  price: ['data-price', 'data-product-price', 'data-price-amount', 'data-current-price', 'data-price-type'],
  name: ['data-product-name', 'data-product-title', 'data-title'],
  image: ['data-zoom-image', 'data-large-image', 'data-zoom', 'data-image'],
};
const TELLING: Readonly<Record<RuleField, RegExp>> = {
  price: /price|preis|prix|precio|prezzo|preco|prijs|cena|pris|hinta|amount|cost|total|sum/i,
  name: /name|title|titel|titre|heading|headline|product/i,
  image: /image|img|photo|picture|bild|gallery|media|zoom|main/i,
};
const HIGHEST_ANCHOR = 4;
const HIGHEST_COMMON = 8;

type Draft = Pick<RulePlace, 'anchor' | 'below'>;

/** Ways to name the element, the most lasting first: its own marks, marks above it, then its place below the product's name. */
export function placesFor(element: PageElement, field: RuleField, headline: PageElement): readonly Draft[] {
  const own = marksOf(element, field).map((anchor): Draft => ({ anchor, below: [] }));
  const above: Draft[] = [];
  let [below, at]: [readonly RuleStep[], PageElement] = [[], element];
  for (let step = 0; step < HIGHEST_ANCHOR; step += 1) {
    const parent = parentOf(at);
    if (!parent || /^(?:body|html|main)$/.test(tagOf(parent))) break;
    below = [stepTo(at, parent), ...below];
    above.push(...marksOf(parent, field).map((anchor): Draft => ({ anchor, below })));
    at = parent;
  }
  const common = fromHeadline(element, headline);
  return [...own, ...above, ...(common ? [common] : [])];
}

function marksOf(element: PageElement, field: RuleField): readonly RuleAnchor[] {
  const tag = tagOf(element);
  const mark = (attribute: string, value: string): RuleAnchor => ({ kind: 'mark', tag, attribute, value });
  const telling = (words: readonly string[]): readonly string[] =>
    [...words].sort((a, b) => Number(TELLING[field].test(b)) - Number(TELLING[field].test(a)));
  return [
    ...MACHINE_MARKS.flatMap((name) => wordsOf(element, name).map((word) => mark(name, word))),
    ...NAMED_DATA[field].filter((name) => attr(element, name) !== null).map((name) => mark(name, '')),
    ...wordsOf(element, 'id').map((word) => mark('id', word)),
    ...telling(wordsOf(element, 'class')).map((word) => mark('class', word)),
  ];
}

// Pages without any marks are laid out alike from product to product: so many steps up from the name, then down again.
function fromHeadline(element: PageElement, headline: PageElement): Draft | null {
  let common: PageElement | null = headline;
  let up = 0;
  for (; common && !isWithin(common, element) && up <= HIGHEST_COMMON; common = parentOf(common)) up += 1;
  if (!common || !isWithin(common, element)) return null;
  const below: RuleStep[] = [];
  for (let at = element; at !== common; ) {
    const parent = parentOf(at);
    if (!parent) return null;
    below.unshift(stepTo(at, parent));
    at = parent;
  }
  return { anchor: { kind: 'headline', up }, below };
}

function stepTo(child: PageElement, parent: PageElement): RuleStep {
  const tag = tagOf(child);
  const alike = childrenOf(parent).filter((each) => tagOf(each) === tag);
  return { tag, nth: alike.indexOf(child) + 1 };
}
