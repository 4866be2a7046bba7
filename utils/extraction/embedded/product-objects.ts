import type { Json, JsonObject } from '../json/lenient';
import { asObject, asText, own } from '../json/parse';
import type { ScriptValue } from './script-json';

const MAX_OBJECTS = 40_000;
const MAX_DEPTH = 40;

/** An object in a script that looks like a product: it has a name and a price. */
export interface ProductObject {
  readonly object: JsonObject;
  readonly name: string;
  readonly path: string;
}

const NAMES = ['name', 'title', 'productName', 'product_name', 'displayName', 'productTitle'];
/** Keys of the price to pay, the most telling first. */
export const PRICE_KEYS = [
  'finalPrice',
  'final_price',
  'salePrice',
  'sale_price',
  'sellingPrice',
  'selling_price',
  'currentPrice',
  'current_price',
  'specialPrice',
  'special_price',
  'offerPrice',
  'priceValue',
  'price',
  'unitPriceValue',
  'product_price',
  'productPrice',
  'prices',
];

/** All product-like objects in the values, outer before inner. */
export function productObjects(values: readonly ScriptValue[]): readonly ProductObject[] {
  const found: ProductObject[] = [];
  const queue: { value: Json; path: string; depth: number }[] = values.map(({ value, path }) => ({
    value,
    path,
    depth: 0,
  }));
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at += 1) {
    const entry = queue[at];
    if (!entry || typeof entry.value !== 'object' || entry.value === null || entry.depth > MAX_DEPTH)
      continue;
    const object = asObject(entry.value);
    if (object) note(object, entry.path, found);
    for (const key of Object.keys(entry.value)) {
      const inner = (entry.value as JsonObject)[key];
      if (typeof inner === 'object' && inner !== null && queue.length < MAX_OBJECTS) {
        queue.push({ value: inner, path: `${entry.path}.${key}`.slice(0, 200), depth: entry.depth + 1 });
      }
    }
  }
  return found;
}

function note(object: JsonObject, path: string, found: ProductObject[]): void {
  const name = NAMES.map((key) => asText(own(object, key))).find(Boolean);
  if (!name || name.length > 300) return;
  if (!PRICE_KEYS.some((key) => own(object, key) !== undefined) && !Array.isArray(own(object, 'variants')))
    return;
  found.push({ object, name, path });
}
