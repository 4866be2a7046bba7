import { type FoodClaim, type FoodFacts, isOrganicName } from '../../domain/product/food';
import { jsonLdNodes } from '../markup/json-ld-nodes';
import { mainProduct } from '../markup/main-product';
import { nodesIn, type SchemaNode, textIn } from '../markup/schema-node';
import type { Page } from '../tree/page';
import { claimsOfNode, shownClaims } from './claims';
import { nutritionOf, readNutritionTable } from './nutrition';
import { type FoodSection, foodSections, MAX_TEXT } from './sections';

/**
 * What the page says of the food that it sells; null for a page that says nothing of the kind. Several lists of ingredients are
 * kept together: what is in one of them is in it.
 */
export function readFood(page: Page, name: string | null): FoodFacts | null {
  const node = mainProduct(jsonLdNodes(page), page);
  const sections = foodSections(page);
  const properties = node ? nodesIn(node, 'additionalProperty') : [];
  const listed = joined([...textsOf(sections, 'ingredients'), ...propertiesNamed(properties, INGREDIENTS)]);
  // Of a list that was cut off nobody knows what was in the rest; a statement of allergens only ever adds.
  const ingredients = isCut(sections) || listed.length > MAX_TEXT ? null : listed || null;
  const stated = joined([...textsOf(sections, 'allergens'), ...propertiesNamed(properties, ALLERGENS)]);
  const allergens = stated.slice(0, MAX_TEXT) || null;
  const nutrition = inMarkup(node) ?? shown(sections);
  const isFood = ingredients !== null || allergens !== null || nutrition !== null;
  const claims = claimsOf(page, node, name, isFood);
  if (!isFood && claims.length === 0) return null;
  return { ingredients, allergens, nutrition, claims, source: 'page' };
}

const INGREDIENTS =
  /^(?:ingredients|zutaten|ingrédients|ingredientes|ingredienti|ingrediënten|配料表?|المكونات)$/iu;
const ALLERGENS = /^(?:allergens?|allergene|allergènes|alérgenos|allergeni|allergenen|过敏原)$/iu;

function propertiesNamed(properties: readonly SchemaNode[], names: RegExp): readonly string[] {
  return properties.flatMap((property) =>
    names.test(textIn(property, 'name') ?? '') ? (textIn(property, 'value') ?? []) : [],
  );
}

// Shops use "organic" and "bio" for other goods too: a label alone makes no food of a shirt.
function claimsOf(page: Page, node: SchemaNode | null, name: string | null, isFood: boolean): FoodClaim[] {
  const said = node ? claimsOfNode(node) : [];
  const labels =
    isFood || said.length > 0
      ? [...shownClaims(page), ...(isOrganicName(name ?? '') ? ['organic' as const] : [])]
      : [];
  return [...new Set([...said, ...labels])];
}

function inMarkup(node: SchemaNode | null) {
  return node ? (nodesIn(node, 'nutrition').map(nutritionOf).find(Boolean) ?? null) : null;
}

function shown(sections: readonly FoodSection[]) {
  const tables = sections.filter(({ kind }) => kind === 'nutrition');
  return tables.map(({ block }) => readNutritionTable(block)).find(Boolean) ?? null;
}

function textsOf(sections: readonly FoodSection[], wanted: FoodSection['kind']): readonly string[] {
  return sections.filter(({ kind }) => kind === wanted).map(({ text }) => text);
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].filter((text) => text !== '').join('\n');
}

function isCut(sections: readonly FoodSection[]): boolean {
  return sections.some((section) => section.kind === 'ingredients' && section.isCut);
}
