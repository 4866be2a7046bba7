import { attr, parentOf, tagOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { partedText } from '../tree/parted-text';
import { all, closest, one } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { type SchemaNode, type SchemaValue, typeName } from './schema-node';

const MAX_ITEMS = 1500;
const MAX_PROPERTIES = 4000;
const LONGEST = 500;
const LONGEST_LINE = 300;
const INGREDIENT = /ingredient/i;
const ADDRESS: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  embed: 'src',
  iframe: 'src',
  object: 'data',
  track: 'src',
  meta: 'content',
  time: 'datetime',
  data: 'value',
  meter: 'value',
};

type Properties = Map<string, PageElement[]>;

/** Every microdata item of the page, in document order, with `itemref` followed. */
export function microdataNodes(page: Page): readonly SchemaNode[] {
  const scopes = all(page.root, '[itemscope]').slice(0, MAX_ITEMS);
  if (scopes.length === 0) return [];
  const properties = new Map<PageElement, Properties>(scopes.map((scope) => [scope, new Map()]));
  for (const element of all(page.root, '[itemprop]').slice(0, MAX_PROPERTIES)) {
    const above = parentOf(element);
    const owner = above && closest(above, '[itemscope]');
    if (owner) note(properties.get(owner), element);
  }
  for (const scope of scopes) followReferences(page, scope, properties);
  return scopes.map((scope, index) => nodeOf(scope, `[itemscope]:${index}`, properties));
}

// What these say is never an address, whatever the standard makes of a link with such a name.
const SPOKEN =
  /(?:^|[\s:/#])(?:name|brand|manufacturer|sku|mpn|gtin\d*|price|ingredients|recipeIngredient|recipeYield)(?:$|\s)/;

/** The text of a property: what the standard names for the tag, `content` wherever it is given, the words of a link that names something. */
export function propertyText(element: PageElement): string {
  const content = attr(element, 'content');
  if (content !== null && content.trim() !== '') return content.trim();
  const tag = tagOf(element);
  const named = attr(element, 'itemprop') ?? attr(element, 'property') ?? '';
  const isLinkedWord = tag === 'a' && SPOKEN.test(named);
  const name = isLinkedWord ? undefined : ADDRESS[tag];
  const value = name ? attr(element, name) : null;
  if (tag === 'img' && !value) return attr(element, 'data-src') ?? '';
  return (value ?? wordsOf(element, named)).trim();
}

// An amount and what it is of may be parted by style alone.
function wordsOf(element: PageElement, named: string): string {
  const text = textOf(element, LONGEST);
  return INGREDIENT.test(named) && text.length <= LONGEST_LINE ? partedText(element) : text;
}

function followReferences(page: Page, scope: PageElement, properties: Map<PageElement, Properties>): void {
  for (const id of (attr(scope, 'itemref') ?? '').split(/\s+/).slice(0, 20)) {
    const target = /^[\w:.-]+$/.test(id) ? one(page.root, `[id="${id}"]`) : null;
    if (!target) continue;
    const own = properties.get(scope);
    if (attr(target, 'itemprop')) note(own, target);
    else if (attr(target, 'itemscope') === null) {
      for (const element of all(target, '[itemprop]').slice(0, 200)) note(own, element);
    }
  }
}

function note(properties: Properties | undefined, element: PageElement): void {
  for (const name of (attr(element, 'itemprop') ?? '').split(/\s+/)) {
    const known = properties?.get(name);
    if (known) known.push(element);
    else properties?.set(name, [element]);
  }
}

function nodeOf(
  scope: PageElement,
  path: string,
  properties: Map<PageElement, Properties>,
  depth = 0,
): SchemaNode {
  return {
    types: (attr(scope, 'itemtype') ?? '').split(/\s+/).filter(Boolean).map(typeName),
    path,
    role: attr(scope, 'itemprop')?.split(/\s+/)[0] ?? null,
    get: (property) =>
      (properties.get(scope)?.get(property) ?? []).flatMap((element, index): SchemaValue[] => {
        if (properties.has(element) && depth < 8) {
          return [nodeOf(element, `${path} ${property}:${index}`, properties, depth + 1)];
        }
        const text = propertyText(element);
        return text === '' ? [] : [text];
      }),
  };
}
