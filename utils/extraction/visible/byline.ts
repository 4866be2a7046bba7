import { foldedName, spelledIn } from '../product/brand';
import type { ClaimList } from '../product/claim-list';
import { decodedPart } from '../product/url-codes';
import { attr } from '../tree/nodes';
import type { Page } from '../tree/page';
import { closest } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { pathOf } from './path';
import { FOREIGN, plainNames } from './regions';

// Elements and addresses that shops name after the maker.
const MAKER =
  '[class*="brand" i],[id*="brand" i],[data-testid*="brand" i],[class*="byline" i],[id*="byline" i],[class*="manufacturer" i],[class*="vendor" i],[class*="designer" i],a[href*="/brand" i],a[href*="/stores/" i],a[href*="/marque" i],a[href*="/marke" i],a[href*="/manufacturer" i]';
const NAMED_MAKER =
  /(?:^|[\s-])(?:brand|manufacturer|vendor|designer|byline)(?:-(?:name|link|title|text|info))?(?:\s|$)/;
const BY = /^(?:by|von|par|di|da|de|por|door|av|fra|od|from)(?:\s+|$)/iu;
const REACH = 60;
const LONGEST = 60;
const LONGEST_BARE = 30;

/** Claims the brand that is printed beside the product's name: "Acme", "by Acme", "Visit the Acme store". */
export function claimByline(claims: ClaimList, page: Page): void {
  const headline = page.headline();
  if (!headline) return;
  const foreign = FOREIGN & ~headline.regions;
  for (const { parent, text, order, regions } of page.survey().texts) {
    if (order > headline.order + REACH) return;
    if (order < headline.order - REACH || regions & foreign || text.length > LONGEST) continue;
    const maker = closest(parent, MAKER);
    if (!maker || textOf(maker, LONGEST + 1).length > LONGEST) continue;
    const href = attr(maker, 'href');
    const named = makerIn(text, headline.text) ?? (href && makerInAddress(text, href));
    if (named) claims.text('brand', named, 0.65, pathOf(maker));
    else if (!href && isNamedMaker(maker) && isBare(text, headline.text))
      claims.text('brand', text.replace(BY, ''), 0.35, pathOf(maker));
  }
}

// The words of a byline that the product's name begins with.
function makerIn(text: string, name: string): string | null {
  const words = runsOf(text).find((run) => {
    const found = spelledIn(name, run);
    return found !== null && foldedName(found) !== foldedName(name);
  });
  return words ? spelledIn(name, words) : null;
}

// The words of a byline that name a part of the address they lead to.
function makerInAddress(text: string, href: string): string | null {
  const parts = new Set(href.split(/[/?=&#]/).map((part) => foldedName(decodedPart(part))));
  return runsOf(text).find((run) => parts.has(foldedName(run))) ?? null;
}

// All runs of up to four words, the longest first.
function runsOf(text: string): readonly string[] {
  const words = text.split(/\s+/);
  return [4, 3, 2, 1]
    .flatMap((length) =>
      words.map((_, at) => words.slice(at, at + length)).filter((run) => run.length === length),
    )
    .map((run) => run.join(' '))
    .filter((run) => foldedName(run).length >= 2);
}

function isNamedMaker(element: PageElement): boolean {
  return NAMED_MAKER.test(
    plainNames(
      `${attr(element, 'class') ?? ''} ${attr(element, 'id') ?? ''} ${attr(element, 'data-testid') ?? ''}`,
    ),
  );
}

function isBare(text: string, name: string): boolean {
  return (
    text.length <= LONGEST_BARE &&
    /^\p{L}/u.test(text) &&
    !/[:：!?]|\d{3}/.test(text) &&
    text.split(' ').length <= 4 &&
    foldedName(text) !== foldedName(name)
  );
}
