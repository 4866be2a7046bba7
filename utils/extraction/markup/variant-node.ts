import type { VariantChoice } from '../../domain/product/product';
import { chosenIdOf } from '../product/chosen-id';
import type { Page } from '../tree/page';
import { nodesIn, type SchemaNode, textIn } from './schema-node';

const OPTIONS = ['size', 'color', 'material', 'pattern', 'suggestedGender'] as const;

/** The listed variant that the page's address names (`?variant=`, `?sku=`, its own address); null when it names none. */
export function chosenVariantNode(variants: readonly SchemaNode[], page: Page): SchemaNode | null {
  if (variants.length === 0) return null;
  const chosen = chosenIdOf(page);
  const values = new Set(
    [...[...page.url.searchParams].map(([, value]) => value), ...(chosen ? [chosen] : [])].filter(
      (value) => value.length > 2,
    ),
  );
  const named = variants.filter((variant) =>
    addressesOf(variant).some((address) => isThisAddress(address, page.url, chosen)),
  );
  if (named.length === 1) return named[0] ?? null;
  const byId = variants.filter(
    (variant) => values.has(textIn(variant, 'sku') ?? '') || values.has(textIn(variant, 'productID') ?? ''),
  );
  return byId.length === 1 ? (byId[0] ?? null) : variants.length === 1 ? (variants[0] ?? null) : null;
}

/** The options that a variant node states. */
export function variantChoicesOf(variant: SchemaNode): readonly VariantChoice[] {
  const choices = OPTIONS.flatMap((name): VariantChoice[] => {
    const value = textIn(variant, name, 'name', 'value');
    return value ? [{ name, value: value.slice(0, 80) }] : [];
  });
  const extra = nodesIn(variant, 'additionalProperty').flatMap((property): VariantChoice[] => {
    const [name, value] = [textIn(property, 'name'), textIn(property, 'value')];
    return name && value ? [{ name: name.slice(0, 80), value: value.slice(0, 80) }] : [];
  });
  return [...choices, ...extra].slice(0, 10);
}

function addressesOf(variant: SchemaNode): readonly string[] {
  return [textIn(variant, 'url'), ...nodesIn(variant, 'offers').map((offer) => textIn(offer, 'url'))].filter(
    (address) => address !== null,
  );
}

function isThisAddress(address: string, page: URL, chosen: string | null): boolean {
  if (!URL.canParse(address, page.href)) return false;
  const url = new URL(address, page.href);
  if (url.pathname !== page.pathname) return false;
  const wanted = [...url.searchParams];
  return (
    wanted.length > 0 &&
    wanted.every(([name, value]) => value === chosen || page.searchParams.get(name) === value)
  );
}
