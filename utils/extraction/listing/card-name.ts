import { overlap } from '../product/names';
import { attr, tagOf } from '../tree/nodes';
import { partedText } from '../tree/parted-text';
import { all, closest } from '../tree/select';
import { textOf } from '../tree/text';
import { tidy } from '../tree/text-reader';
import type { PageElement } from '../tree/tree';
import { plainNames } from '../visible/regions';

// The most telling first.
const TITLES = [
  '[itemprop="name"],h1,h2,h3,h4,h5,h6,[role="heading"]',
  'a[class*="title" i],a[class*="name" i],a [class*="title" i],a [class*="name" i]',
  '[class*="title" i],[class*="name" i],[data-testid*="title" i]',
];
const SAYS_NAME = /^(?:상품명|商品名)\s*[:：]\s*/;
const NO_NAME =
  /^(?:add|buy|quick|view|details|compare|more|select|choose|in den|wishlist|sale|new|save|read|shop|see|\d+ reviews?|sponsored)\b/i;

// Who made it or who sells it, not what it is.
const MAKER =
  /(?:^|[\s_-])(?:brands?|vendor|maker|manufacturer|designer|seller|merchant|store|category|collection|badge|label|tag|rating|promo|flag)(?:$|[\s_-])/;
const MAKER_PATH =
  /\/(?:brands?|vendors?|designers?|manufacturers?|sellers?|stores?|marken?|marques?|marcas?|merk(?:en)?|usr|user)\//i;
const NOTHING: ReadonlySet<string> = new Set();

/** What a listing's block is about: the words and the address that they lead to. */
export interface CardName {
  readonly text: string;
  readonly href: string;
}

const names = new WeakMap<PageElement, CardName | null>();

/** The name of the block with its link; null when it names nothing or leads nowhere. `avoid` holds texts that are no row's own name. */
export function cardName(card: PageElement, avoid: ReadonlySet<string> = NOTHING): CardName | null {
  const known = names.get(card);
  if (known !== undefined && !(known && avoid.has(known.text))) return known;
  const name = nameIn(card, (each) => isName(each) && !avoid.has(each.text));
  if (avoid.size === 0) names.set(card, name);
  return name;
}

type Judge = (name: CardName) => boolean;

function nameIn(card: PageElement, isOwn: Judge): CardName | null {
  const links = linksOf(card);
  if (links.length === 0) return null;
  return titled(card, links, isOwn) ?? labelled(card, links, isOwn);
}

// Which of the telling elements is the name: one that the link leads from, one that the picture shows, no maker's line.
function titled(card: PageElement, links: readonly PageElement[], isOwn: Judge): CardName | null {
  const pictured = all(card, 'img[alt]')
    .slice(0, 2)
    .map((image) => attr(image, 'alt') ?? '');
  let best: { readonly name: CardName; readonly score: number } | null = null;
  TITLES.forEach((titles, tier) => {
    for (const element of all(card, titles).slice(0, 12)) {
      const name = withLink(element, nameText(element), links);
      if (!isOwn(name)) continue;
      const score =
        -0.5 * tier +
        (isMaker(element, name) ? -6 : 0) +
        (isLinked(element, name, links) ? 2 : 0) +
        (pictured.some((alt) => overlap(alt, name.text) >= 0.8) ? 3 : 0);
      const isFuller = best?.score === score && name.text.length > 2 * best.name.text.length;
      if (!best || score > best.score || isFuller) best = { name, score };
    }
  });
  return (best as { readonly name: CardName } | null)?.name ?? null;
}

// Some shops say before each name that it is one, for who hears the page.
function nameText(element: PageElement): string {
  return tidy(partedText(element)).replace(SAYS_NAME, '');
}

// Inside a link, or little more than one.
function isLinked(element: PageElement, { text }: CardName, links: readonly PageElement[]): boolean {
  const around = closest(element, 'a[href]');
  if (around && links.includes(around)) return true;
  return all(element, 'a[href]').some((link) => textOf(link, 300).length >= 0.8 * text.length);
}

function isMaker(element: PageElement, { href }: CardName): boolean {
  return MAKER_PATH.test(href) || MAKER.test(plainNames(attr(element, 'class') ?? ''));
}

function labelled(card: PageElement, links: readonly PageElement[], isOwn: Judge): CardName | null {
  const linked = links.map((link) => withLink(link, wordsOf(link), links));
  const titles = links.map((link) =>
    withLink(link, attr(link, 'title') ?? attr(link, 'aria-label') ?? '', links),
  );
  const pictured = all(card, 'img[alt]')
    .slice(0, 3)
    .map((image) => withLink(image, attr(image, 'alt') ?? '', links));
  return longest(linked.filter(isOwn)) ?? longest(titles.filter(isOwn)) ?? pictured.find(isOwn) ?? null;
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
