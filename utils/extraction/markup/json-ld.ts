import { type Extraction, NOTHING } from '../product/claims';
import type { Page } from '../tree/page';
import { breadcrumbsOf } from './breadcrumbs';
import { jsonLdNodes } from './json-ld-nodes';
import { mainProduct, twinsOf, variantNodes } from './main-product';
import { claimsOfProduct, gtinsOf } from './product-claims';
import { isOfType, type SchemaNode } from './schema-node';
import { chosenVariantNode, variantChoicesOf } from './variant-node';

const WEIGHT = 0.8;

/** What the page's JSON-LD says about its product. */
export function fromJsonLd(page: Page): Extraction {
  const nodes = jsonLdNodes(page);
  if (nodes.length === 0) return NOTHING;
  const breadcrumbs = breadcrumbsOf(nodes);
  const main = mainProduct(nodes, page);
  const variants = variantNodes(nodes);
  const chosen = chosenVariantNode(variants, page);
  const group = variants.length > 0 ? nodes.find((node) => isOfType(node, 'ProductGroup')) : undefined;
  const product = chosen ?? withVariantOffers(main ?? group, variants);
  if (!product) return { claims: {}, facts: { productHint: 0, breadcrumbs } };
  const { claims, facts } = claimsOfProduct(product, 'json-ld', WEIGHT, page);
  const own = chosen && main && main !== chosen ? withGroupFacts(main, claims, page) : claims;
  const twins = chosen || !main ? [] : twinsOf(main, nodes);
  return {
    claims: twins.length > 0 ? withoutTheirCodes(own, [product, ...twins]) : own,
    facts: { ...facts, breadcrumbs, variant: chosen ? variantChoicesOf(chosen) : [] },
  };
}

// A group offers what its variants offer.
function withVariantOffers(
  group: SchemaNode | undefined,
  variants: readonly SchemaNode[],
): SchemaNode | null {
  if (!group || !isOfType(group, 'ProductGroup') || group.get('offers').length > 0) return group ?? null;
  const offers = variants.flatMap((variant) => variant.get('offers'));
  return { ...group, get: (property) => (property === 'offers' ? offers : group.get(property)) };
}

// The codes of one size among several are not the page's own; a GTIN least of all.
function withoutTheirCodes(claims: Extraction['claims'], twins: readonly SchemaNode[]): Extraction['claims'] {
  const weaker = (list: Extraction['claims']['sku']) =>
    (list ?? []).map((claim) => ({ ...claim, weight: 0.4 * claim.weight }));
  const gtins = new Set(twins.flatMap(gtinsOf));
  return {
    ...claims,
    sku: weaker(claims.sku),
    mpn: weaker(claims.mpn),
    gtin: gtins.size > 1 ? [] : (claims.gtin ?? []),
  };
}

// A variant leaves brand and picture to its group, and bears the group's name with its options behind.
function withGroupFacts(group: SchemaNode, claims: Extraction['claims'], page: Page): Extraction['claims'] {
  const inherited = claimsOfProduct(group, 'json-ld', WEIGHT, page).claims;
  return {
    ...claims,
    ...(inherited.name ? { name: inherited.name } : {}),
    ...(claims.brand || !inherited.brand ? {} : { brand: inherited.brand }),
    ...(claims.image || !inherited.image ? {} : { image: inherited.image }),
  };
}
