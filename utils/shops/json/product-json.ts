import type { Approval } from '../../domain/cart/cart';
import type { ShopPage } from '../adapter';
import { fetchJson } from '../http';
import { type JsonObject, objectOf, textOrNull } from './json-value';

const MOST_PATHS = 3;
const DEEPEST = 5;

/**
 * The shop's id of the approved thing in the JSON that its scripts load for a product's page, known by its article number.
 * `paths` are the beginnings of such addresses; the product's own part is the last of its page's address. Null where it is not found.
 */
export async function idInProductJson(
  page: ShopPage,
  paths: readonly string[],
  idField: string,
  approval: Approval,
): Promise<string | null> {
  const slot = new URL(approval.url).pathname
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.html?$/, '');
  if (!slot || approval.sku === null) return null;
  for (const path of paths.slice(0, MOST_PATHS)) {
    const answer = await fetchJson(page, path + slot);
    const id = answer.ok ? idOf(answer.json, idField, approval.sku) : null;
    if (id !== null) return id;
  }
  return null;
}

// A field that asks for the product takes the outer object's id; one that asks for a variant, that of the one with the number.
function idOf(json: unknown, idField: string, sku: string): string | null {
  const found = findBySku(json, sku, 0);
  if (!found) return null;
  const wantsProduct = /product|item|article|goods/i.test(idField);
  const holder = wantsProduct ? objectOf(json) : found;
  return textOrNull(holder[idField]) ?? textOrNull(holder.id) ?? (wantsProduct ? textOrNull(found.id) : null);
}

function findBySku(value: unknown, sku: string, depth: number): JsonObject | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  const object = objectOf(value);
  for (const inner of Object.values(value).slice(0, 500)) {
    const found = findBySku(inner, sku, depth + 1);
    if (found) return found;
  }
  return textOrNull(object.sku) === sku ? object : null;
}
