import { attr, fieldValue, isChecked, tagOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all } from '../tree/select';

const FIELDS =
  'form[action*="/cart/add"] [name="id"], form.cart [name="variation_id"], form [name="variant_id"], form [name="variant"], form [name="variantId"]';
const PARAMETERS = ['variant', 'variation_id', 'variantId', 'variationId', 'sku'];

/** The shop software's id of the chosen variant: what the form would put into the cart, then what the address names; null when neither says. */
export function chosenIdOf(page: Page): string | null {
  for (const field of all(page.root, FIELDS)) {
    const isRadio = tagOf(field) === 'input' && attr(field, 'type') === 'radio';
    const value = isRadio && !isChecked(field) ? null : fieldValue(field);
    if (value && value !== '0') return value;
  }
  return PARAMETERS.map((name) => page.url.searchParams.get(name)).find(Boolean) ?? null;
}
