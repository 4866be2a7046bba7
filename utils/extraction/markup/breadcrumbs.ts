import { isOfType, nodesIn, type SchemaNode, textIn } from './schema-node';

/** The page's place in the shop, outermost first, from a BreadcrumbList. */
export function breadcrumbsOf(nodes: readonly SchemaNode[]): readonly string[] {
  const list = nodes.find((node) => isOfType(node, 'BreadcrumbList'));
  if (!list) return [];
  const entries = nodesIn(list, 'itemListElement').map((entry, index) => ({
    position: Number(textIn(entry, 'position') ?? index),
    name: textIn(entry, 'name') ?? textIn(entry, 'item', 'name'),
  }));
  return entries
    .sort((a, b) => a.position - b.position)
    .flatMap(({ name }) => (name && !name.startsWith('http') ? [name.slice(0, 80)] : []))
    .slice(0, 12);
}
