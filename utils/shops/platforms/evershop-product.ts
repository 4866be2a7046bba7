import type { Approval } from '../../domain/cart/cart';
import type { ShopPage } from '../adapter';
import { fetchJson } from '../http';
import { type JsonObject, objectOf, objectsOf, textOrNull } from '../json/json-value';
import { holdsChoices } from '../pick-variant';

/** The product of an EverShop page as the shop has it now; `price` is for one, in the shop's currency, in major units. */
export interface EvershopProduct {
  readonly sku: string;
  readonly price: unknown;
  readonly isInStock: boolean;
}

/** The approved thing from the page's own data, asked for anew; null when the page is of another variant or tells nothing. */
export async function readEvershopProduct(
  page: ShopPage,
  approval: Approval,
): Promise<EvershopProduct | null> {
  const url = new URL(approval.url);
  url.searchParams.set('ajax', 'true');
  const answer = await fetchJson(page, url.pathname + url.search);
  const state = objectOf(objectOf(objectOf(answer.json).eContext).graphqlResponse);
  const product = Object.values(state).map(objectOf).find(isProduct);
  const sku = textOrNull(product?.sku);
  if (!product || sku === null || !isApproved(product, sku, approval)) return null;
  const { regular, special } = objectOf(product.price);
  const price = objectOf(special).value ?? objectOf(regular).value;
  return { sku, price, isInStock: objectOf(product.inventory).isInStock === true };
}

// The parts of a page's data lie under random names; the product is the part with a sku and a price.
function isProduct(part: JsonObject): boolean {
  return textOrNull(part.sku) !== null && part.price !== undefined && part.inventory !== undefined;
}

function isApproved(product: JsonObject, sku: string, approval: Approval): boolean {
  if (approval.sku !== null) return approval.sku === sku;
  const values = objectsOf(product.attributes).flatMap(({ optionText }) => textOrNull(optionText) ?? []);
  return holdsChoices(values, approval.variant);
}
