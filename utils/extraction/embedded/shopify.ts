import { parseGtin } from '../../domain/product/gtin';
import type { VariantChoice } from '../../domain/product/product';
import type { JsonObject } from '../json/lenient';
import { asList, asObject, asObjects, asText, own } from '../json/parse';
import { isShopify } from '../platform';
import { chosenIdOf } from '../product/chosen-id';
import { ClaimList } from '../product/claim-list';
import { type Extraction, NOTHING } from '../product/claims';
import { rawText } from '../tree/nodes';
import type { Page } from '../tree/page';
import { one } from '../tree/select';
import { amountOf } from './price-value';
import { scriptValues } from './script-json';

const WEIGHT = 0.7;
const LONGEST_SCRIPT = 100_000;
const CURRENCY = /\bShopify\.currency\s*=\s*\{\s*"active"\s*:\s*"([A-Z]{3})"/;

interface FoundProduct {
  readonly object: JsonObject;
  readonly path: string;
}

/** What Shopify's own product JSON says about the variant that is chosen by address or form. */
export function fromShopifyProduct(page: Page): Extraction {
  const hasForm = one(page.root, 'form[action*="/cart/add"] [name="id"]') !== null;
  if (!hasForm && !isShopify(page)) return NOTHING;
  const product = findProduct(page);
  if (!product) return NOTHING;
  const variants = asObjects(own(product.object, 'variants'));
  const variant = chosenVariant(variants, page);
  if (!variant) return NOTHING;
  const claims = new ClaimList('platform', product.path, WEIGHT);
  // Theme JSON counts in cents; `/products/x.json` writes decimals.
  const perMajor = Number.isInteger(own(variant, 'price')) ? 100 : 1;
  const currency = shopCurrency(page);
  const price = amountOf(own(variant, 'price'), currency, perMajor);
  claims.add('price', price, price?.decimal ?? '');
  const list = amountOf(own(variant, 'compare_at_price'), currency, perMajor);
  claims.add('listPrice', list, list?.decimal ?? '');
  claims.text('sku', asText(own(variant, 'sku')));
  claims.text('gtin', parseGtin(asText(own(variant, 'barcode')) ?? ''));
  claims.text('brand', asText(own(product.object, 'vendor')), 0.8);
  claims.text('name', asText(own(product.object, 'title')), 0.9);
  const isAvailable = own(variant, 'available');
  if (typeof isAvailable === 'boolean')
    claims.add('availability', isAvailable ? 'InStock' : 'OutOfStock', String(isAvailable));
  const variantId = asText(own(variant, 'id'));
  return {
    claims: claims.done(),
    facts: { productHint: 2, variantId, variant: choicesOf(product.object, variant) },
  };
}

// The themes' scripts name the currency that the visitor is shown.
function shopCurrency(page: Page): string | null {
  for (const script of page.scripts()) {
    const code = CURRENCY.exec(rawText(script).slice(0, LONGEST_SCRIPT))?.[1];
    if (code) return code;
  }
  return null;
}

// Analytics scripts repeat the product in short; the fullest telling counts.
function findProduct(page: Page): FoundProduct | null {
  const found = scriptValues(page).flatMap(({ value, path }): FoundProduct[] => {
    const object = asObject(value);
    const product = object && (isProduct(object) ? object : asObject(own(object, 'product')));
    return product && isProduct(product) ? [{ object: product, path }] : [];
  });
  return found.sort((a, b) => Object.keys(b.object).length - Object.keys(a.object).length)[0] ?? null;
}

function isProduct(object: JsonObject): boolean {
  const [first] = asList(own(object, 'variants'));
  const variant = asObject(first);
  return variant !== null && own(variant, 'id') !== undefined && own(variant, 'price') !== undefined;
}

// The first that can be had, where nothing is chosen: so Shopify's themes open a page.
function chosenVariant(variants: readonly JsonObject[], page: Page): JsonObject | null {
  const wanted = chosenIdOf(page);
  const named = wanted ? variants.find((variant) => asText(own(variant, 'id')) === wanted) : undefined;
  return named ?? variants.find((variant) => own(variant, 'available') === true) ?? variants[0] ?? null;
}

function choicesOf(product: JsonObject, variant: JsonObject): readonly VariantChoice[] {
  return asList(own(product, 'options')).flatMap((option, index): VariantChoice[] => {
    const name = asText(option) ?? asText(own(asObject(option) ?? {}, 'name'));
    const value = asText(own(variant, `option${index + 1}`));
    return name && value && name !== 'Title' && value !== 'Default Title' ? [{ name, value }] : [];
  });
}
