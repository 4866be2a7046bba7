import type { Approval } from '../domain/cart/cart';
import type { Platform } from '../domain/product/product';
import type { ShopAdapter, ShopPage } from './adapter';
import { findCartApi } from './cart-api';
import { hasAddForm } from './forms/add-form';
import { gateOf } from './gates';
import { isLoginWall } from './http';
import { bigcommerce } from './platforms/bigcommerce';
import { evershop } from './platforms/evershop';
import { formCart } from './platforms/form-cart';
import { magento } from './platforms/magento';
import { opencart } from './platforms/opencart';
import { prestashop } from './platforms/prestashop';
import { restCart } from './platforms/rest-cart';
import { shopify } from './platforms/shopify';
import { woocommerce } from './platforms/woocommerce';
import { ShopRefusal } from './refusal';

/** Platforms that show themselves, each with its own cart; asked in this order. */
const NAMED_ADAPTERS: readonly ShopAdapter[] = [
  shopify,
  woocommerce,
  evershop,
  magento,
  prestashop,
  opencart,
  bigcommerce,
];

/**
 * The adapter for a page's shop: the platform that the page shows (the one asked for first), else by what the page offers, a form
 * before a script. Throws ShopRefusal `unknown-platform` where it offers neither.
 */
export async function adapterFor(page: ShopPage, platform: Platform | null): Promise<ShopAdapter> {
  const named = NAMED_ADAPTERS.filter((adapter) => adapter.isAt(page));
  const wanted = named.find((adapter) => adapter.platform === platform) ?? named[0];
  if (wanted) return wanted;
  if (platform !== 'rest-cart' && hasForm(page)) return formCart;
  if (await findCartApi(page)) return restCart;
  if (formCart.isAt(page)) return formCart;
  throw whyNone(page);
}

// A shop that shows no cart may only be waiting for the person: to sign in, to prove, to choose, to consent.
function whyNone({ document, origin }: ShopPage): ShopRefusal {
  const url = document.URL || origin;
  if (isLoginWall({ document, url })) return new ShopRefusal('login-wall', origin);
  return new ShopRefusal(gateOf(document) ?? 'unknown-platform', origin);
}

function hasForm(page: ShopPage): boolean {
  const shown = { document: page.document, url: page.document.URL || page.origin, charset: 'utf-8' };
  return hasAddForm(shown, NOTHING) && formCart.isAt(page);
}

/** No product in particular: any add form will do to tell how the shop keeps its cart. */
const NOTHING: Pick<Approval, 'variantId' | 'sku'> = { variantId: null, sku: null };
