import type { Platform } from '../domain/product/product';
import { attr, rawText } from './tree/nodes';
import type { Page } from './tree/page';
import { closest, one } from './tree/select';
import type { PageElement } from './tree/tree';

const MARKS: readonly (readonly [Platform, string])[] = [
  // Files of cdn.shopify.com alone may be those of a headless shop, which has no cart of Shopify's.
  ['shopify', 'script[src*="/cdn/shop/"], link[href*="/cdn/shop/"], meta[name^="shopify-"]'],
  [
    'woocommerce',
    'body.woocommerce, body.woocommerce-page, form.cart [name="add-to-cart"], [href*="/plugins/woocommerce/"], [src*="/plugins/woocommerce/"]',
  ],
  ['evershop', '[data-evershop-area-id]'],
  ['magento', 'script[type="text/x-magento-init"], #product_addtocart_form'],
  ['prestashop', '#add-to-cart-or-refresh'],
  ['opencart', 'script[src*="catalog/view/"], link[href*="catalog/view/"]'],
  ['bigcommerce', 'meta[name="platform"][content^="bigcommerce"], form[data-cart-item-add]'],
];
const SHOPIFY_SCRIPT = /\bShopify\.(?:shop|theme|routes|currency)\b/;
const LONGEST_SCRIPT = 100_000;

/** The shop software that the page shows itself to be, else how its cart works: by a form, or by a script. Null when it shows no cart. */
export function platformOf(page: Page): Platform | null {
  const named = MARKS.find(([, selector]) => one(page.root, selector) !== null);
  if (named) return named[0];
  if (isShopify(page)) return 'shopify';
  const control = page.survey().controls.find(({ kind }) => kind === 'add');
  if (!control) return null;
  return isInForm(control.element) ? 'form-cart' : 'rest-cart';
}

/** Whether the page's own scripts or addresses are Shopify's; a form to `/cart/add` alone says nothing, any shop may have one. */
export function isShopify(page: Page): boolean {
  if (one(page.root, MARKS[0]?.[1] ?? '') !== null) return true;
  return page.scripts().some((script) => SHOPIFY_SCRIPT.test(rawText(script).slice(0, LONGEST_SCRIPT)));
}

function isInForm(control: PageElement): boolean {
  const form = closest(control, 'form');
  return form !== null && (attr(form, 'method') ?? '').toLowerCase() === 'post';
}
