import type { Approval } from '../../domain/cart/cart';
import { parseLenient } from '../../extraction/json/lenient';
import { all, attr, one, rawText } from '../../extraction/tree/dom';
import { whyOpen } from '../forms/fill-form';
import { parseJson } from '../http';
import { type JsonObject, objectOf, objectsOf, textOrNull } from '../json/json-value';
import { foldChoice } from '../pick-variant';
import { ShopRefusal } from '../refusal';
import { inlineScripts } from '../scripts/page-scripts';

const DEEPEST = 6;

/**
 * The form fields that choose the approved variant of a configurable product, from the data that Magento's own script fills its
 * dropdowns and swatches from; null for a product that has no such data. Throws ShopRefusal where the variant is open, gone or sold out.
 */
export function variantFields(document: Document, approval: Approval): [string, string][] | null {
  const config = configIn(document);
  if (!config) return null;
  const attributes = Object.values(objectOf(config.attributes)).map(objectOf);
  const ofVariant = objectOf(objectOf(config.index)[approval.variantId ?? '']);
  return attributes.map((attribute) => {
    const id = String(attribute.id);
    const value = textOrNull(ofVariant[id]) ?? chosenValue(attribute, approval);
    if (value === null) throw whyOpen(approval);
    return [`super_attribute[${id}]`, value];
  });
}

// An option that no product is left of is sold out.
function chosenValue(attribute: JsonObject, approval: Approval): string | null {
  const chosen = approval.variant.map(({ value }) => foldChoice(value));
  const option = objectsOf(attribute.options).find(({ label }) =>
    chosen.includes(foldChoice(textOrNull(label) ?? '')),
  );
  if (Array.isArray(option?.products) && option.products.length === 0)
    throw new ShopRefusal('out-of-stock', textOrNull(option.label));
  return textOrNull(option?.id);
}

function configIn(document: Document): JsonObject | null {
  return configOfScripts(document) ?? configOfHyva(document);
}

// The Hyvä theme hands the data to a function, with the product's number: carousels beside the product do the same for theirs.
function configOfHyva(document: Document): JsonObject | null {
  const form = one(document, '#product_addtocart_form [name="product"]');
  const id = form && attr(form, 'value');
  for (const text of inlineScripts(document)) {
    const calls = text.matchAll(/\binitConfigurableOptions\(\s*["'](\d+)["']\s*,\s*(?=\{)/g);
    const own = [...calls].find((call) => call[1] === id);
    const found = own && objectOf(parseLenient(text, own.index + own[0].length)?.value);
    if (found?.attributes !== undefined) return found;
  }
  return null;
}

function configOfScripts(document: Document): JsonObject | null {
  for (const script of all(document, 'script[type="text/x-magento-init"]')) {
    const found = findConfig(parseJson(rawText(script)), 0);
    if (found) return found;
  }
  return null;
}

function findConfig(value: unknown, depth: number): JsonObject | null {
  const object = objectOf(value);
  if (object.attributes !== undefined && object.index !== undefined) return object;
  if (depth >= DEEPEST) return null;
  for (const inner of Object.values(object)) {
    const found = findConfig(inner, depth + 1);
    if (found) return found;
  }
  return null;
}
