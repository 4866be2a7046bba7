import type { FoodClaim } from '../../domain/food';
import { nodesIn, type SchemaNode, textIn } from '../markup/schema-node';
import { attr } from '../nodes';
import type { Page } from '../page';
import { all } from '../select';
import type { PageElement } from '../tree';
import { FOREIGN, Region, regionsOf } from '../visible/regions';
import { FOOD_LABELS } from '../words/food';

const DIETS: readonly (readonly [RegExp, FoodClaim])[] = [
  [/VeganDiet$/i, 'vegan'],
  [/VegetarianDiet$/i, 'vegetarian'],
  [/GlutenFreeDiet$/i, 'gluten-free'],
  [/HalalDiet$/i, 'halal'],
  [/KosherDiet$/i, 'kosher'],
];
const YES = /^(?:true|yes|ja|oui|sí|si|1|是|نعم)$/iu;

/** What labels the markup states: `suitableForDiet`, and properties like "vegan: yes". */
export function claimsOfNode(node: SchemaNode): readonly FoodClaim[] {
  const diets = node.get('suitableForDiet').flatMap((value) => {
    const name = typeof value === 'string' ? value : (textIn(value, '@id', 'name') ?? '');
    return DIETS.find(([pattern]) => pattern.test(name))?.[1] ?? [];
  });
  const stated = nodesIn(node, 'additionalProperty').flatMap((property) =>
    YES.test(textIn(property, 'value') ?? '') ? (labelIn(textIn(property, 'name') ?? '') ?? []) : [],
  );
  return [...diets, ...stated];
}

/** The labels that the page shows of its product, as short texts of their own or as pictures; no links, no other products. */
export function shownClaims(page: Page): readonly FoodClaim[] {
  const texts = page
    .survey()
    .texts.filter(({ text, regions }) => text.length <= 40 && !(regions & (FOREIGN | Region.Link)))
    .map(({ text }) => text);
  const pictures = all(page.root, 'img[alt]')
    .filter((image) => (attr(image, 'alt')?.length ?? 99) <= 40 && !isForeign(image))
    .map((image) => attr(image, 'alt') ?? '');
  return [...texts, ...pictures].flatMap((text) => labelIn(text.trim()) ?? []);
}

/** Whether a name says "organic" of the product as a whole. */
export function isOrganicName(name: string): boolean {
  return /(?:^|[\s-])(?:organic|bio|biologique|biologic[oa]|biologische?|ecológic[oa]|orgánic[oa])(?=$|[\s-])|有机|有機|عضوي/iu.test(
    name,
  );
}

function labelIn(text: string): FoodClaim | null {
  return FOOD_LABELS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function isForeign(element: PageElement): boolean {
  const chain: PageElement[] = [];
  for (let at: PageElement | null = element; at; at = at.parent) chain.push(at);
  return (chain.reverse().reduce((regions, each) => regionsOf(each, regions), 0) & FOREIGN) !== 0;
}
