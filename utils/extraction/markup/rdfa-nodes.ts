import { attr, parentOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all, closest } from '../tree/select';
import type { PageElement } from '../tree/tree';
import { propertyText } from './microdata-nodes';
import { type SchemaNode, type SchemaValue, typeName } from './schema-node';

const MAX_ITEMS = 500;

/** Every typed RDFa Lite node of the page, in document order. */
export function rdfaNodes(page: Page): readonly SchemaNode[] {
  const scopes = all(page.root, '[typeof]').slice(0, MAX_ITEMS);
  if (scopes.length === 0) return [];
  const properties = new Map<PageElement, PageElement[]>(scopes.map((scope) => [scope, []]));
  for (const element of all(page.root, '[property]').slice(0, 4 * MAX_ITEMS)) {
    const above = parentOf(element);
    const owner = above && closest(above, '[typeof]');
    if (owner) properties.get(owner)?.push(element);
  }
  return scopes.map((scope, index) => nodeOf(scope, `[typeof]:${index}`, properties));
}

function nodeOf(
  scope: PageElement,
  path: string,
  properties: Map<PageElement, PageElement[]>,
  depth = 0,
): SchemaNode {
  const names = (element: PageElement): string[] =>
    (attr(element, 'property') ?? '').split(/\s+/).map(typeName);
  return {
    types: (attr(scope, 'typeof') ?? '').split(/\s+/).filter(Boolean).map(typeName),
    path,
    role: names(scope)[0] || null,
    get: (property) =>
      (properties.get(scope) ?? [])
        .filter((element) => names(element).includes(property))
        .map(
          (element, index): SchemaValue =>
            properties.has(element) && depth < 8
              ? nodeOf(element, `${path} ${property}:${index}`, properties, depth + 1)
              : (attr(element, 'resource') ?? propertyText(element)),
        ),
  };
}
