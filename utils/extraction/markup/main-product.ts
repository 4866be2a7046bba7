import { likeness } from '../product/names';
import type { Page } from '../tree/page';
import { isProductNode, nodesIn, type SchemaNode, textIn } from './schema-node';

const ASIDE =
  /^(isrelatedto|issimilarto|isaccessoryorsparepartfor|isconsumablefor|itemlistelement|item|hasvariant|itemreviewed|mentions|review|reviews|associatedproduct|itemoffered)$/i;

/** The product node that the page is about, chosen by address, then by name; null when it is about none, or about many alike. */
export function mainProduct(nodes: readonly SchemaNode[], page: Page): SchemaNode | null {
  const products = nodes.filter(isProductNode);
  const top = products.filter((node) => !node.role || !ASIDE.test(node.role));
  const candidates =
    top.length > 0
      ? top
      : products.filter(
          (node) => node.role === 'itemReviewed' || node.role === 'itemOffered' || node.role === 'mainEntity',
        );
  if (candidates.length <= 1) return candidates[0] ?? null;
  const scored = candidates
    .map((node) => ({ node, score: scoreOf(node, page) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < 1) return null;
  const isTie =
    second && second.score === best.score && textIn(second.node, 'name') !== textIn(best.node, 'name');
  if (isTie) return null;
  return candidates.find((node) => isAlike(node, best.node) && isBuyable(node)) ?? best.node;
}

/** The nodes that are listed beside the main one under its very name: its sizes and colours, each with a code of its own. */
export function twinsOf(main: SchemaNode, nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  return nodes.filter((node) => node !== main && isProductNode(node) && isAlike(node, main));
}

function isAlike(a: SchemaNode, b: SchemaNode): boolean {
  return textIn(a, 'name') === textIn(b, 'name') && a.role === b.role;
}

function isBuyable(node: SchemaNode): boolean {
  return nodesIn(node, 'offers').some((offer) => /instock/i.test(textIn(offer, 'availability') ?? ''));
}

/** The variants that the page's product nodes list. */
export function variantNodes(nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  return nodes.filter((node) => node.role === 'hasVariant' && isProductNode(node));
}

function scoreOf(node: SchemaNode, page: Page): number {
  const address = textIn(node, 'url') ?? textIn(node, '@id');
  const isHere =
    address !== null &&
    URL.canParse(address, page.url.href) &&
    isSamePath(new URL(address, page.url.href), page.url);
  const name = textIn(node, 'name') ?? '';
  const headline = page.headline()?.text ?? '';
  const nameScore = Math.max(headline ? likeness(name, headline) : 0, 0.9 * likeness(name, page.title));
  return (
    (isHere ? 2 : 0) + (nameScore >= 0.6 ? 2 * nameScore : 0) + (node.get('offers').length > 0 ? 0.4 : 0)
  );
}

function isSamePath(a: URL, b: URL): boolean {
  return a.host.replace(/^www\./, '') === b.host.replace(/^www\./, '') && a.pathname === b.pathname;
}
