import type { Cart, CartLine } from '../../domain/cart/cart';
import type { Money } from '../../domain/money/money';
import type { ShopPage } from '../adapter';
import { currencyIn, moneyAt, type Unit } from './json-money';
import { totalsFromJson } from './json-rows';
import { type JsonObject, objectOf, piecesOf, textOrNull } from './json-value';

const LINE_LISTS =
  /^(?:items|lines|line_?items|cart_?items|cart_?lines|products|entries|rows|goods|list|positions|artikel|positionen|content|cart|basket|data)$/i;
const COUNT_KEY = /^(?:quantity|qty|count|num|number|menge|anzahl|amount|pieces|buy_?num)$/i;
const NAME_KEY = /^(?:name|title|product_?name|product_?title|item_?name|label|goods_?name|bezeichnung)$/i;
const ID_KEYS = [
  'lineId',
  'line_id',
  'itemId',
  'item_id',
  'line',
  'key',
  'id',
  'rowId',
  'sku',
  'productId',
  'product_id',
];
const VARIANT_KEYS = [
  'variantId',
  'variant_id',
  'variationId',
  'skuId',
  'sku_id',
  'productId',
  'product_id',
  'id',
];

/**
 * A cart from a shop's own JSON; null when nothing in it looks like a cart. Whole numbers are amounts only where `minorDigits` or
 * their names say in which unit; else they stay null.
 */
export function cartFromJson(page: ShopPage, json: unknown, minorDigits: number | null): Cart | null {
  const found = findLines(Array.isArray(json) ? { items: json } : json, 0);
  if (!found) return null;
  const code =
    currencyIn(found.owner) ??
    currencyIn(objectOf(json)) ??
    found.lines.map(currencyIn).find(Boolean) ??
    null;
  const unit = { code, minorDigits };
  const lines = found.lines
    .map((line, at) => lineFrom(page, line, at, unit))
    .filter(({ count }) => count > 0);
  return { origin: page.origin, readAt: page.now(), lines, ...totalsFromJson(found.owner, unit) };
}

interface FoundLines {
  readonly lines: readonly JsonObject[];
  readonly owner: JsonObject;
}

// The first list named as a cart's lines whose members have a count and a name; an empty one counts when nothing better is there.
function findLines(value: unknown, depth: number): FoundLines | null {
  if (depth > 4) return null;
  const owner = objectOf(value);
  let empty: FoundLines | null = null;
  for (const [key, inner] of Object.entries(owner)) {
    if (LINE_LISTS.test(key) && Array.isArray(inner)) {
      const lines = inner.map(objectOf);
      if (lines.length > 0 && lines.every(isLine)) return { lines, owner };
      if (lines.length === 0) empty ??= { lines, owner };
    }
  }
  const deeper = Object.values(owner).map((inner) =>
    Array.isArray(inner) ? null : findLines(inner, depth + 1),
  );
  return (
    deeper.find((each) => each !== null && each.lines.length > 0) ??
    empty ??
    deeper.find((each) => each !== null) ??
    null
  );
}

function isLine(line: JsonObject): boolean {
  return valueAt(line, COUNT_KEY) !== undefined && nameOf(line) !== null;
}

function lineFrom(page: ShopPage, line: JsonObject, at: number, unit: Unit): CartLine {
  const path = textOrNull(line.url ?? line.href ?? line.link ?? line.permalink ?? objectOf(line.product).url);
  return {
    lineId: firstText(line, ID_KEYS) ?? `${at}`,
    variantId: firstText({ ...objectOf(line.product), ...line }, VARIANT_KEYS),
    sku: textOrNull(line.sku ?? objectOf(line.product).sku ?? objectOf(line.variant).sku),
    name: (nameOf(line) ?? '').slice(0, 300),
    url: path !== null && URL.canParse(path, page.origin) ? new URL(path, page.origin).href : null,
    count: piecesOf(valueAt(line, COUNT_KEY)),
    price: priceOf(line, { ...unit, code: currencyIn(line) ?? unit.code }),
  };
}

function nameOf(line: JsonObject): string | null {
  const name = textOrNull(valueAt(line, NAME_KEY) ?? valueAt(objectOf(line.product), NAME_KEY));
  const variant = textOrNull(
    line.variantTitle ??
      line.variant_title ??
      line.variantName ??
      line.spec ??
      optionWords(line.options) ??
      line.variant,
  );
  return name === null ? null : [name, variant].filter(Boolean).join(' – ');
}

function optionWords(options: unknown): string | null {
  return Array.isArray(options)
    ? options.filter((option) => typeof option === 'string').join(', ')
    : textOrNull(options);
}

function priceOf(line: JsonObject, unit: Unit): Money | null {
  return moneyAt(
    line,
    /^(?:unit_?price|price|final_?price|sale_?price|price_?each|einzelpreis)(?:_?(?:cents|minor|amount|fen))?$/i,
    unit,
  );
}

function valueAt(object: JsonObject, name: RegExp): unknown {
  return Object.entries(object).find(([key, value]) => name.test(key) && typeof value !== 'object')?.[1];
}

function firstText(object: JsonObject, keys: readonly string[]): string | null {
  return keys.map((key) => textOrNull(object[key])).find((text) => text !== null) ?? null;
}
