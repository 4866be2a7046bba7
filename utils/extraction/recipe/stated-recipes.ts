import type { RecipeYield } from '../../domain/list/recipe';
import { NO_YIELD, parseRecipeYield } from '../../domain/list/recipe-yield';
import { jsonLdNodes } from '../markup/json-ld-nodes';
import { microdataNodes } from '../markup/microdata-nodes';
import { rdfaNodes } from '../markup/rdfa-nodes';
import { isOfType, nodesIn, type SchemaNode, type SchemaValue, textIn } from '../markup/schema-node';
import type { Page } from '../tree/page';
import { countOnce } from './gathered-lines';
import { lineText } from './line-text';
import { linesIn } from './written-lines';

/** A recipe as a page states it for machines. */
export interface StatedRecipe {
  readonly name: string | null;
  readonly lines: readonly string[];
  readonly recipeYield: RecipeYield;
  readonly image: string | null;
}

const AMOUNTS = ['value', 'amount', 'quantity', 'requiredQuantity'] as const;
// How schema.org spelled it, and spelled it before.
const INGREDIENTS = ['recipeIngredient', 'ingredients', 'ingredient', 'recipeIngredients'] as const;
const YIELDS = ['recipeYield', 'yield', 'servings'] as const;

/** All recipes that the page states, best form first: JSON-LD, microdata, RDFa. */
export function statedRecipes(page: Page): readonly StatedRecipe[] {
  const nodes = [...jsonLdNodes(page), ...microdataNodes(page), ...rdfaNodes(page)];
  return nodes.filter((node) => isOfType(node, 'Recipe', 'recipe')).map((node) => statedOf(node, page));
}

function statedOf(node: SchemaNode, page: Page): StatedRecipe {
  const name = textIn(node, 'name') ?? textIn(node, 'headline');
  const image = textIn(node, 'image', 'url', 'contentUrl', '@id');
  return {
    name: name && lineText(name),
    lines: linesOf(first(node, INGREDIENTS)),
    recipeYield: yieldOf(first(node, YIELDS)),
    image: image && URL.canParse(image, page.url.href) ? new URL(image, page.url.href).href : null,
  };
}

function first(node: SchemaNode, names: readonly string[]): readonly SchemaValue[] {
  for (const name of names) {
    const values = node.get(name);
    if (values.length > 0) return values;
  }
  return [];
}

function linesOf(values: readonly SchemaValue[]): readonly string[] {
  const written = values
    .flatMap(listed)
    .map((value) => (typeof value === 'string' ? value : nodeText(value)));
  const lines = linesIn(withoutWhole(written))
    .map(lineText)
    .filter((line) => line !== '');
  return lines.slice(0, countOnce(lines));
}

// The whole list may bear the name of its lines.
function withoutWhole(written: readonly string[]): readonly string[] {
  const [whole = '', ...parts] = written.map((text) => text.replace(/\s/g, ''));
  return parts.length > 1 && parts.join('') === whole ? written.slice(1) : written;
}

/** The things of a list of items. */
function listed(value: SchemaValue): readonly SchemaValue[] {
  const items = typeof value === 'string' ? [] : value.get('itemListElement');
  return items.length > 0 ? items : [value];
}

function nodeText(node: SchemaNode): string {
  const amount = AMOUNTS.map((name) => textIn(node, name, 'value')).find(Boolean);
  const unit = ['unitText', 'unit', 'unitCode'].map((name) => textIn(node, name)).find(Boolean);
  const ofAmount = nodesIn(node, 'requiredQuantity').map((each) => textIn(each, 'unitText'))[0];
  const name = ['name', 'text', 'item'].map((each) => textIn(node, each, 'name')).find(Boolean);
  return [amount, unit ?? ofAmount, name].filter(Boolean).join(' ');
}

// Some say "6" and "6 servings": the words say more.
function yieldOf(values: readonly SchemaValue[]): RecipeYield {
  const told = values
    .map((value) => parseRecipeYield(lineText(typeof value === 'string' ? value : nodeText(value))))
    .filter(({ text }) => text !== null);
  const counted = told.filter(({ servings }) => servings !== null);
  return counted.find(({ text }) => /\p{L}/u.test(text ?? '')) ?? counted[0] ?? told[0] ?? NO_YIELD;
}
