import type { Json, JsonObject } from '../json/lenient';
import { asObject, asText, own } from '../json/parse';
import type { ScriptValue } from './script-json';

const MAX_OBJECTS = 40_000;
const MAX_DEPTH = 40;
const LONGEST_PATH = 200;

/** An object in a script that looks like a product: it has a name and a price. */
export interface ProductObject {
  readonly object: JsonObject;
  readonly name: string;
  readonly path: string;
}

const NAMES = ['name', 'title', 'productName', 'product_name', 'displayName', 'productTitle', 'item_name'];
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

// Where a value was met. Most are no products: the words of the way are put together only for those that are.
interface Place {
  readonly value: Json;
  readonly key: string;
  readonly above: Place | null;
  readonly depth: number;
}

/** All product-like objects in the values, outer before inner. */
export function productObjects(values: readonly ScriptValue[]): readonly ProductObject[] {
  const found: ProductObject[] = [];
  const queue: Place[] = values.map(({ value, path }) => ({ value, key: path, above: null, depth: 0 }));
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at += 1) {
    const place = queue[at] as Place;
    if (typeof place.value !== 'object' || place.value === null || place.depth > MAX_DEPTH) continue;
    note(place, found);
    lineUp(place, place.value as JsonObject, queue);
  }
  return found;
}

function lineUp(above: Place, object: JsonObject, queue: Place[]): void {
  const depth = above.depth + 1;
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (typeof value === 'object' && value !== null && queue.length < MAX_OBJECTS)
      queue.push({ value, key, above, depth });
  }
}

function note(place: Place, found: ProductObject[]): void {
  const object = asObject(place.value);
  if (!object) return;
  const name = NAMES.map((key) => asText(own(object, key))).find(Boolean);
  if (!name || name.length > 300) return;
  if (!PRICE_KEYS.some((key) => own(object, key) !== undefined) && !Array.isArray(own(object, 'variants')))
    return;
  found.push({ object, name, path: pathOf(place) });
}

function pathOf(place: Place): string {
  const keys: string[] = [];
  for (let at: Place | null = place; at; at = at.above) keys.unshift(at.key);
  return keys.join('.').slice(0, LONGEST_PATH);
}
