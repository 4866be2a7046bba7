import type { Json, JsonObject } from '../json/lenient';
import { asList, asObject, asText, decodeEntities, own, parseJson } from '../json/parse';
import { attr, rawText } from '../tree/nodes';
import type { Page } from '../tree/page';
import { type SchemaNode, type SchemaValue, typeName } from './schema-node';

const MAX_VISITS = 20_000;
const MAX_DEPTH = 24;
const MAX_TOTAL = 4_000_000;

interface Collection {
  readonly nodes: SchemaNode[];
  readonly byId: Map<string, JsonObject>;
  visits: number;
}

const known = new WeakMap<Page, readonly SchemaNode[]>();

/** Every JSON-LD node of the page, outer before inner, `@graph` opened and `@id` references followed; parsed once a page. */
export function jsonLdNodes(page: Page): readonly SchemaNode[] {
  const nodes = known.get(page) ?? nodesOf(page);
  known.set(page, nodes);
  return nodes;
}

function nodesOf(page: Page): readonly SchemaNode[] {
  const found: Collection = { nodes: [], byId: new Map(), visits: 0 };
  let budget = MAX_TOTAL;
  page.scripts().forEach((script, index) => {
    if (!/ld\+json/i.test(attr(script, 'type') ?? '')) return;
    const text = rawText(script);
    budget -= text.length;
    if (budget >= 0) collect(parseJson(text), `ld+json[${index}]`, null, 0, found);
  });
  return found.nodes;
}

function collect(
  value: Json | undefined,
  path: string,
  role: string | null,
  depth: number,
  found: Collection,
): void {
  found.visits += 1;
  if (depth > MAX_DEPTH || found.visits > MAX_VISITS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, `${path}[${index}]`, role, depth + 1, found);
    return;
  }
  const object = value as JsonObject;
  const id = asText(own(object, '@id'));
  const keys = Object.keys(object);
  if (id && keys.length > 1 && !found.byId.has(id)) found.byId.set(id, object);
  if (own(object, '@type') !== undefined) found.nodes.push(nodeOf(object, path, role, found.byId));
  for (const key of keys) {
    const inner = object[key];
    if (typeof inner !== 'object' || inner === null) continue;
    collect(inner, `${path}.${key}`, key === '@graph' ? role : key, depth + 1, found);
  }
}

function nodeOf(
  object: JsonObject,
  path: string,
  role: string | null,
  byId: Map<string, JsonObject>,
): SchemaNode {
  const types = asList(own(object, '@type'))
    .map((type) => asText(type))
    .filter((type) => type !== null)
    .map(typeName);
  return { types, path, role, get: (property) => valuesOf(object, property, path, byId) };
}

function valuesOf(
  object: JsonObject,
  property: string,
  path: string,
  byId: Map<string, JsonObject>,
): readonly SchemaValue[] {
  const raw =
    own(object, property) ??
    own(object, `schema:${property}`) ??
    own(object, `http://schema.org/${property}`);
  const values = asList(raw).flatMap((value) => (Array.isArray(value) ? asList(value) : [value]));
  return values.flatMap((value, index): SchemaValue[] => {
    const inner = asObject(value);
    if (!inner) {
      const text = typeof value === 'boolean' ? String(value) : asText(value);
      return text === null ? [] : [decodeEntities(text)];
    }
    const literal = asText(own(inner, '@value'));
    if (literal !== null) return [decodeEntities(literal)];
    const id = asText(own(inner, '@id'));
    const target = id && Object.keys(inner).length === 1 ? byId.get(id) : undefined;
    if (id && !target && Object.keys(inner).length === 1) return [id];
    return [nodeOf(target ?? inner, `${path}.${property}[${index}]`, property, byId)];
  });
}
