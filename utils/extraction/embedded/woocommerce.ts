import type { VariantChoice } from '../../domain/product/product';
import type { JsonObject } from '../json/lenient';
import { asObject, asObjects, asText, own, parseJson } from '../json/parse';
import { ClaimList } from '../product/claim-list';
import { type Extraction, NOTHING } from '../product/claims';
import { attr, fieldValue } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all, one } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { amountOf } from './price-value';

const WEIGHT = 0.75;

/** What WooCommerce's form says: the id that goes into the cart, and the variation that the chosen options name. */
export function fromWooCommerce(page: Page): Extraction {
  const form = one(page.root, 'form.variations_form[data-product_variations]');
  if (!form) return fromSimpleForm(page);
  const variations = asObjects(parseJson(attr(form, 'data-product_variations') ?? ''));
  const chosen = chosenOptions(form);
  const variation = chosen.size > 0 ? variations.find((each) => isChosen(each, chosen)) : undefined;
  if (!variation) return { claims: {}, facts: { productHint: 1 } };
  const claims = new ClaimList('platform', 'form[data-product_variations]', WEIGHT);
  const price = amountOf(own(variation, 'display_price'), null, 1);
  claims.add('price', price, price?.decimal ?? '');
  const list = amountOf(own(variation, 'display_regular_price'), null, 1);
  claims.add('listPrice', list, list?.decimal ?? '');
  claims.text('sku', asText(own(variation, 'sku')));
  const isInStock = own(variation, 'is_in_stock');
  if (typeof isInStock === 'boolean')
    claims.add('availability', isInStock ? 'InStock' : 'OutOfStock', String(isInStock));
  const variantId = asText(own(variation, 'variation_id'));
  return { claims: claims.done(), facts: { productHint: 2, variantId, variant: choicesOf(form) } };
}

function fromSimpleForm(page: Page): Extraction {
  const button = one(
    page.root,
    'form.cart button[name="add-to-cart"][value], form.cart input[name="add-to-cart"][value]',
  );
  return button ? { claims: {}, facts: { productHint: 1, variantId: attr(button, 'value') } } : NOTHING;
}

function selectsOf(form: PageElement): readonly PageElement[] {
  return all(form, 'select[name^="attribute_"]');
}

function chosenOptions(form: PageElement): ReadonlyMap<string, string> {
  const entries = selectsOf(form).map((select): [string, string] => [
    attr(select, 'name') ?? '',
    fieldValue(select) ?? '',
  ]);
  return new Map(entries.every(([, value]) => value !== '') ? entries : []);
}

// An empty attribute of a variation stands for any value.
function isChosen(variation: JsonObject, chosen: ReadonlyMap<string, string>): boolean {
  const attributes = asObject(own(variation, 'attributes')) ?? {};
  return [...chosen].every(([name, value]) => {
    const wanted = asText(own(attributes, name));
    return wanted === null || wanted === value;
  });
}

function choicesOf(form: PageElement): readonly VariantChoice[] {
  return selectsOf(form).flatMap((select): VariantChoice[] => {
    const value = fieldValue(select);
    const option = all(select, 'option').find((each) => attr(each, 'value') === value);
    const label = attr(select, 'id')
      ? one(form, `label[for="${attr(select, 'id')?.replace(/["\\]/g, '')}"]`)
      : null;
    const name = label ? textOf(label, 60) : (attr(select, 'name') ?? '').replace(/^attribute_(?:pa_)?/, '');
    return option && name ? [{ name, value: textOf(option, 60) }] : [];
  });
}
