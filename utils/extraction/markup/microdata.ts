import { type Extraction, NOTHING } from '../product/claims';
import type { Page } from '../tree/page';
import { breadcrumbsOf } from './breadcrumbs';
import { mainProduct } from './main-product';
import { microdataNodes } from './microdata-nodes';
import { claimsOfProduct } from './product-claims';
import { rdfaNodes } from './rdfa-nodes';

/** What the page's microdata says about its product. */
export function fromMicrodata(page: Page): Extraction {
  return fromNodes(microdataNodes(page), 'microdata', 0.75, page);
}

/** What the page's RDFa says about its product. */
export function fromRdfa(page: Page): Extraction {
  return fromNodes(rdfaNodes(page), 'rdfa', 0.7, page);
}

function fromNodes(
  nodes: Parameters<typeof mainProduct>[0],
  source: 'microdata' | 'rdfa',
  weight: number,
  page: Page,
): Extraction {
  if (nodes.length === 0) return NOTHING;
  const breadcrumbs = breadcrumbsOf(nodes);
  const product = mainProduct(nodes, page);
  if (!product) return { claims: {}, facts: { productHint: 0, breadcrumbs } };
  const { claims, facts } = claimsOfProduct(product, source, weight, page);
  return { claims, facts: { ...facts, breadcrumbs } };
}
