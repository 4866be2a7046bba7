import { type Extraction, NOTHING } from '../claims';
import type { Page } from '../page';
import { breadcrumbsOf } from './breadcrumbs';
import { jsonLdNodes } from './json-ld-nodes';
import { mainProduct, twinsOf, variantNodes } from './main-product';
import { claimsOfProduct } from './product-claims';
import { isOfType } from './schema-node';
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
  const product =
    chosen ??
    main ??
    (variants.length > 0 ? nodes.find((node) => isOfType(node, 'ProductGroup')) : null) ??
    null;
  if (!product) return { claims: {}, facts: { productHint: 0, breadcrumbs } };
  const { claims, facts } = claimsOfProduct(product, 'json-ld', WEIGHT, page);
  const own = chosen && main && main !== chosen ? withGroupFacts(main, claims, page) : claims;
  const isOneOfTwins = !chosen && twinsOf(product, nodes) > 0;
  return {
    claims: isOneOfTwins ? withWeakCodes(own) : own,
    facts: { ...facts, breadcrumbs, variant: chosen ? variantChoicesOf(chosen) : [] },
  };
}

// The codes of one size among several are not the page's own.
function withWeakCodes(claims: Extraction['claims']): Extraction['claims'] {
  const weaker = (list: Extraction['claims']['sku']) =>
    (list ?? []).map((claim) => ({ ...claim, weight: 0.4 * claim.weight }));
  return { ...claims, sku: weaker(claims.sku), mpn: weaker(claims.mpn) };
}

// A variant leaves brand and picture to its group, and bears the group's name with its options behind.
function withGroupFacts(
  group: Parameters<typeof claimsOfProduct>[0],
  claims: Extraction['claims'],
  page: Page,
): Extraction['claims'] {
  const inherited = claimsOfProduct(group, 'json-ld', WEIGHT, page).claims;
  return {
    ...claims,
    ...(inherited.name ? { name: inherited.name } : {}),
    ...(claims.brand || !inherited.brand ? {} : { brand: inherited.brand }),
    ...(claims.image || !inherited.image ? {} : { image: inherited.image }),
  };
}
