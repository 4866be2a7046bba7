import { all, attr, closest, tagOf } from '../nodes';
import { textOf } from '../text';
import type { PageElement } from '../tree';

// The most telling first.
const TITLES = [
  '[itemprop="name"],h1,h2,h3,h4,h5,h6,[role="heading"]',
  'a[class*="title" i],a[class*="name" i],a [class*="title" i],a [class*="name" i]',
  '[class*="title" i],[class*="name" i],[data-testid*="title" i]',
];
const NO_NAME =
  /^(?:add|buy|quick|view|details|compare|more|select|choose|in den|wishlist|sale|new|save|read|shop|see|\d+ reviews?|sponsored)\b/i;

/** What a listing's block is about: the words and the address that they lead to. */
export interface CardName {
  readonly text: string;
  readonly href: string;
}

/** The name of the block with its link; null when it names nothing or leads nowhere. */
export function cardName(card: PageElement): CardName | null {
  const links = linksOf(card);
  if (links.length === 0) return null;
  for (const titles of TITLES) {
    const titled = all(card, titles)
      .slice(0, 12)
      .map((element) => withLink(element, textOf(element, 300), links));
    const title = titled.find(isName);
    if (title) return title;
  }
  const linked = links.map((link) => withLink(link, wordsOf(link), links));
  const pictured = all(card, 'img[alt]')
    .slice(0, 3)
    .map((image) => withLink(image, attr(image, 'alt') ?? '', links));
  const labelled = links.map((link) =>
    withLink(link, attr(link, 'title') ?? attr(link, 'aria-label') ?? '', links),
  );
  return longest(linked.filter(isName)) ?? longest(labelled.filter(isName)) ?? pictured.find(isName) ?? null;
}

// A link around a whole card says name, price and badges; its longest part is the name.
function wordsOf(link: PageElement): string {
  const parts = all(link, '*')
    .slice(0, 40)
    .filter((part) => all(part, '*').length === 0)
    .map((part) => textOf(part, 300));
  const longestPart = parts.reduce((best, part) => (letters(part) > letters(best) ? part : best), '');
  return /\d/.test(textOf(link, 300)) && letters(longestPart) >= 4 ? longestPart : textOf(link, 300);
}

function letters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}

function linksOf(card: PageElement): readonly PageElement[] {
  const own = tagOf(card) === 'a' ? card : closest(card, 'a[href]');
  return [...(own ? [own] : []), ...all(card, 'a[href]').slice(0, 20)].filter((link) => {
    const href = attr(link, 'href') ?? '';
    return href !== '' && !href.startsWith('#') && !/^(?:javascript|mailto|tel):/i.test(href);
  });
}

function withLink(element: PageElement, text: string, links: readonly PageElement[]): CardName {
  const around = closest(element, 'a[href]');
  const inside = tagOf(element) === 'a' ? element : all(element, 'a[href]')[0];
  const link = [inside, around].find((each) => each && links.includes(each)) ?? links[0];
  return { text, href: (link && attr(link, 'href')) ?? '' };
}

// A name has words, and is more than its price or a button's label.
function isName({ text, href }: CardName): boolean {
  const isSpaceless = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}]/u.test(text);
  if (/^(?=.*\d)[A-Z\d_-]{6,}$/.test(text)) return false;
  return (
    href !== '' &&
    letters(text) >= (isSpaceless ? 2 : 4) &&
    text.length < 300 &&
    !(text.length < 25 && NO_NAME.test(text))
  );
}

function longest(names: readonly CardName[]): CardName | null {
  return [...names].sort((a, b) => b.text.length - a.text.length)[0] ?? null;
}
