import type { FoodClaim } from '../../domain/product/food';
import { nodesIn, type SchemaNode, textIn } from '../markup/schema-node';
import { attr, isElement } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all } from '../tree/select';
import { tidy } from '../tree/text-reader';
import type { PageElement, PageNode } from '../tree/tree';
import { FOREIGN, Region, regionsAt } from '../visible/regions';
import { isChoice, isStated, isYes, labelIn } from './label-row';

const DIETS: readonly (readonly [RegExp, FoodClaim])[] = [
  [/VeganDiet$/i, 'vegan'],
  [/VegetarianDiet$/i, 'vegetarian'],
  [/GlutenFreeDiet$/i, 'gluten-free'],
  [/HalalDiet$/i, 'halal'],
  [/KosherDiet$/i, 'kosher'],
];

/** What labels the markup states: `suitableForDiet`, and properties like "vegan: yes". */
export function claimsOfNode(node: SchemaNode): readonly FoodClaim[] {
  const diets = node.get('suitableForDiet').flatMap((value) => {
    const name = typeof value === 'string' ? value : (textIn(value, '@id', 'name') ?? '');
    return DIETS.find(([pattern]) => pattern.test(name))?.[1] ?? [];
  });
  const stated = nodesIn(node, 'additionalProperty').flatMap((property) =>
    isYes(textIn(property, 'value') ?? '') ? (labelIn(textIn(property, 'name') ?? '') ?? []) : [],
  );
  return [...diets, ...stated];
}

/**
 * The labels that the page shows of its product, as short texts of their own or as pictures; no links, no controls, no other products,
 * and none of a row whose value does not say yes.
 */
export function shownClaims(page: Page): readonly FoodClaim[] {
  const texts = page
    .survey()
    .texts.filter(({ text, regions }) => labelIn(text) && !(regions & (FOREIGN | Region.Link)))
    .map(({ text, parent }) => ({ text, node: labelNode(parent, text) }));
  const pictures = all(page.root, 'img[alt]')
    .map((node) => ({ text: attr(node, 'alt') ?? '', node }))
    .filter(({ text, node }) => labelIn(text) && !(regionsAt(node) & FOREIGN));
  return [...texts, ...pictures]
    .filter(({ text, node }) => !isChoice(node) && isStated(node, text))
    .flatMap(({ text }) => labelIn(text) ?? []);
}

function labelNode(parent: PageElement, text: string): PageNode {
  for (let node = parent.first; node; node = node.next)
    if (!isElement(node) && tidy(node.text) === text) return node;
  return parent;
}
