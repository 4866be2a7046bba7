import { attr, rawText } from '../dom';
import type { Json, JsonObject } from '../json/lenient';
import { asList, asObject, asText, decodeEntities, own, parseJson } from '../json/parse';
import type { Page } from '../page';
import { type SchemaNode, type SchemaValue, typeName } from './schema-node';

const MAX_NODES = 4000;
const MAX_DEPTH = 24;
const MAX_TOTAL = 4_000_000;

/** Every JSON-LD node of the page, outer before inner, `@graph` opened and `@id` references followed. */
export function jsonLdNodes(page: Page): readonly SchemaNode[] {
  const nodes: SchemaNode[] = [];
  const byId = new Map<string, JsonObject>();
  let budget = MAX_TOTAL;
  page.scripts().forEach((script, index) => {
    if (!/ld\+json/i.test(attr(script, 'type') ?? '')) return;
    const text = rawText(script);
    budget -= text.length;
    if (budget < 0) return;
    collect(parseJson(text), `ld+json[${index}]`, null, 0, nodes, byId);
  });
  return nodes;
}

function collect(
  value: Json | undefined,
  path: string,
  role: string | null,
  depth: number,
  nodes: SchemaNode[],
  byId: Map<string, JsonObject>,
): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      collect(item, `${path}[${index}]`, role, depth + 1, nodes, byId);
    });
    return;
  }
  const object = value as JsonObject;
  const id = asText(own(object, '@id'));
  if (id && Object.keys(object).length > 1 && !byId.has(id)) byId.set(id, object);
  if (own(object, '@type') !== undefined) nodes.push(nodeOf(object, path, role, byId));
  for (const key of Object.keys(object)) {
    const inner = object[key];
    if (typeof inner !== 'object' || inner === null) continue;
    collect(inner, `${path}.${key}`, key === '@graph' ? role : key, depth + 1, nodes, byId);
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
  return asList(raw).flatMap((value, index): SchemaValue[] => {
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
