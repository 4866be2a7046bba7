import type { Platform } from '../domain/product';
import { attr, closest, one } from './dom';
import type { Page } from './page';

const MARKS: readonly (readonly [Platform, string])[] = [
  [
    'shopify',
    'form[action*="/cart/add"] [name="id"], script[src*="cdn.shopify.com"], link[href*="cdn.shopify.com"], meta[name^="shopify-"]',
  ],
  [
    'woocommerce',
    'body.woocommerce, body.woocommerce-page, form.cart [name="add-to-cart"], link[href*="/plugins/woocommerce/"], script[src*="/plugins/woocommerce/"]',
  ],
  ['evershop', '[data-evershop-area-id]'],
];

/** The shop software that the page shows itself to be, else how its cart works: by a form, or by a script. Null when it shows no cart. */
export function platformOf(page: Page): Platform | null {
  const named = MARKS.find(([, selector]) => one(page.root, selector) !== null);
  if (named) return named[0];
  const control = page.survey().controls.find(({ kind }) => kind === 'add');
  if (!control) return null;
  return isInForm(control.element) ? 'form-cart' : 'rest-cart';
}

function isInForm(control: Element): boolean {
  const form = closest(control, 'form');
  return form !== null && (attr(form, 'method') ?? '').toLowerCase() === 'post';
}
