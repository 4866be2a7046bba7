import type { Nutrition } from '../../domain/product/food';
import type { SchemaNode } from '../markup/schema-node';
import { textIn } from '../markup/schema-node';
import { all } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { NUTRIENTS } from '../words/food';

type Nutrients = Omit<Nutrition, 'per'>;

const NOTHING: Nutrients = {
  energy: null,
  fat: null,
  saturates: null,
  carbohydrate: null,
  sugars: null,
  protein: null,
  salt: null,
};
const PER_100 = /(?:^|\D)100\s*(g|ml)(?!\p{L})/iu;

/** Reads a table of nutrition, where it says that it is for 100 g or 100 ml; null where it does not. */
export function readNutritionTable(block: PageElement): Nutrition | null {
  const table = block.tag === 'table' ? block : (all(block, 'table')[0] ?? block);
  const per = PER_100.exec(textOf(table, 600)) ?? PER_100.exec(textOf(table.parent ?? table, 600));
  const rows = all(table, 'tr').map((row) => all(row, 'th,td').map((cell) => textOf(cell, 80)));
  const column = columnPer100(rows);
  if (!per || rows.length === 0) return null;
  const found: Record<string, number | null> = { ...NOTHING };
  for (const cells of rows) {
    const name = NUTRIENTS.find(([, pattern]) => pattern.test(cells[0] ?? ''))?.[0];
    const text = cells[column] ?? '';
    if (name && found[name] === null)
      found[name] = name === 'energy' ? kilojoules(text, cells[0]) : gramsIn(text);
  }
  return complete({ per: per[1]?.toLowerCase() === 'ml' ? '100 ml' : '100 g', ...(found as Nutrients) });
}

// The first column of figures is per 100 in most tables; where a heading says so, that one.
function columnPer100(rows: readonly (readonly string[])[]): number {
  const at = rows.slice(0, 2).map((cells) => cells.findIndex((cell) => PER_100.test(cell)));
  return at.find((index) => index > 0) ?? 1;
}

const IN_SCHEMA: Readonly<Record<Exclude<keyof Nutrients, 'salt'>, string>> = {
  energy: 'calories',
  fat: 'fatContent',
  saturates: 'saturatedFatContent',
  carbohydrate: 'carbohydrateContent',
  sugars: 'sugarContent',
  protein: 'proteinContent',
};

/** Reads schema.org's NutritionInformation, where its serving is 100 g or 100 ml. Salt is sodium times 2.5. */
export function nutritionOf(node: SchemaNode): Nutrition | null {
  const serving = PER_100.exec(textIn(node, 'servingSize') ?? '');
  if (!serving) return null;
  const found = Object.fromEntries(
    Object.entries(IN_SCHEMA).map(([name, property]) => {
      const text = textIn(node, property) ?? '';
      return [name, name === 'energy' ? kilojoules(text, 'kcal') : gramsIn(text)];
    }),
  );
  const sodium = gramsIn(textIn(node, 'sodiumContent') ?? '');
  const salt = sodium === null ? null : Math.round(sodium * 2500) / 1000;
  return complete({
    per: serving[1]?.toLowerCase() === 'ml' ? '100 ml' : '100 g',
    ...NOTHING,
    ...found,
    salt,
  });
}

// Numbers that cannot be are not kept: 100 g hold at most 100 g.
function complete(nutrition: Nutrition): Nutrition | null {
  const { per, energy, ...grams } = nutrition;
  const kept = Object.fromEntries(
    Object.entries(grams).map(([name, value]) => [name, value !== null && value <= 100 ? value : null]),
  ) as Omit<Nutrients, 'energy'>;
  const power = energy !== null && energy <= 4000 ? energy : null;
  const isEmpty = power === null && Object.values(kept).every((value) => value === null);
  return isEmpty ? null : { per, energy: power, ...kept };
}

function gramsIn(text: string): number | null {
  const found = /(\d+(?:[.,]\d+)?)\s*(mg|g)?(?!\p{L})/iu.exec(text);
  if (!found?.[1]) return null;
  const value = Number(found[1].replace(',', '.'));
  return found[2]?.toLowerCase() === 'mg' ? value / 1000 : value;
}

function kilojoules(text: string, label = ''): number | null {
  const joules = /(\d+(?:[.,]\d+)?)\s*kj/iu.exec(text)?.[1];
  if (joules) return Number(joules.replace(',', '.'));
  const calories = /(\d+(?:[.,]\d+)?)\s*(?:k?cal|calories)/iu.exec(text)?.[1];
  const bare = /(\d+(?:[.,]\d+)?)/.exec(text)?.[1];
  if (calories) return Math.round(Number(calories.replace(',', '.')) * 4.184);
  if (!bare) return null;
  const value = Number(bare.replace(',', '.'));
  return /kcal/i.test(label) && !/kj/i.test(label) ? Math.round(value * 4.184) : value;
}
