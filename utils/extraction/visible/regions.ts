import { keptFor } from '../../domain/kept-for';
import type { PageElement } from '../tree/tree';
import {
  FILTERS,
  FURNITURE,
  HIDDEN_CLASS,
  MINI_CART,
  OPINIONS,
  OTHER_PRODUCTS,
  SHOWN_AGAIN,
} from '../words/blocks';

/** What kind of block a node lies in; a node may lie in several. */
export const Region = {
  Hidden: 1,
  Furniture: 2,
  OtherProducts: 4,
  Struck: 8,
  Link: 16,
  MiniCart: 32,
  Opinions: 64,
  Content: 128,
  Dialog: 256,
} as const;

/** Regions in which the page's own product is never priced. */
export const FOREIGN =
  Region.Hidden | Region.Furniture | Region.OtherProducts | Region.MiniCart | Region.Opinions;

// Most words speak of no region: one look tells.
const SPEAKING = new RegExp(
  [FURNITURE, FILTERS, OTHER_PRODUCTS, MINI_CART, OPINIONS].map(({ source }) => source).join('|'),
);
const MAX_KNOWN = 5000;
const TAGS: Readonly<Record<string, number>> = {
  nav: Region.Furniture,
  footer: Region.Furniture,
  del: Region.Struck,
  s: Region.Struck,
  strike: Region.Struck,
  main: Region.Content,
  article: Region.Content,
  dialog: Region.Dialog,
};

const FURNITURE_ROLES = new Set(['navigation', 'contentinfo', 'banner']);
const WHOLE_PAGE = new Set(['html', 'body', 'main']);

/** The regions that begin at this element, given those it already lies in. */
export function regionsOf(element: PageElement, above: number): number {
  const { tag, attributes } = element;
  let regions = above | (TAGS[tag] ?? 0);
  if (tag === 'header' && !(above & Region.Content)) regions |= Region.Furniture;
  const isWhole = WHOLE_PAGE.has(tag);
  for (let at = 0; at < attributes.length; at += 2) {
    const [name, value] = [attributes[at], attributes[at + 1] ?? ''];
    if (name === 'class' || name === 'id') regions |= isWhole ? 0 : regionsOfNames(value);
    else if (name === 'hidden') regions |= Region.Hidden;
    else if (name === 'style') regions |= regionsOfStyle(value);
    else if (name === 'role') regions |= FURNITURE_ROLES.has(value) ? Region.Furniture : 0;
    else if (name === 'href' && tag === 'a' && isElsewhere(value)) regions |= Region.Link;
  }
  return regions;
}

/** The regions that the element lies in, those that begin at itself included. */
export function regionsAt(element: PageElement): number {
  const above: PageElement[] = [];
  for (let at: PageElement | null = element; at; at = at.parent) above.push(at);
  return above.reduceRight((regions, at) => regionsOf(at, regions), 0);
}

/**
 * Class and id as lower-case words with single dashes between their parts: `productPrice__old` is `product-price-old`.
 * A machine's hash (`adFHlH`) stays one word: its letters spell nothing.
 */
export function plainNames(names: string): string {
  return names
    .slice(0, 300)
    .replace(/([a-z\d])(?=[A-Z][a-z]{2})/g, '$1-')
    .toLowerCase()
    .replace(/[_:/-]+/g, '-');
}

/** Whether plain class words keep an element out of sight. */
export function saysHidden(names: string): boolean {
  return HIDDEN_CLASS.test(names) && !SHOWN_AGAIN.test(names);
}

function isElsewhere(href: string): boolean {
  return href !== '' && !href.startsWith('#') && !/^javascript:/i.test(href);
}

function regionsOfStyle(style: string): number {
  if (/(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return Region.Hidden;
  return /text-decoration[^;]*line-through/i.test(style) ? Region.Struck : 0;
}

// Shops write the same few words into many lists of class words.
const regionsOfNames = keptFor(MAX_KNOWN, (names): number => {
  let regions = 0;
  for (const word of names.slice(0, 300).split(/\s+/)) if (word !== '') regions |= regionsOfWord(word);
  return regions;
});

const regionsOfWord = keptFor(MAX_KNOWN, (word): number => {
  const plain = plainNames(word);
  return SPEAKING.test(plain) ? regionsOfSpeaking(plain) : 0;
});

function regionsOfSpeaking(plain: string): number {
  return (
    (FURNITURE.test(plain) || FILTERS.test(plain) ? Region.Furniture : 0) |
    (OTHER_PRODUCTS.test(plain) ? Region.OtherProducts : 0) |
    (MINI_CART.test(plain) ? Region.MiniCart : 0) |
    (OPINIONS.test(plain) ? Region.Opinions : 0)
  );
}
