import { parseGtin } from '../../domain/product/gtin';
import { parseIsbn } from '../../domain/product/isbn';
import type { ClaimList } from '../product/claim-list';
import { plainCode } from '../product/url-codes';
import { attr } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all } from '../tree/select';
import { textOf } from '../tree/text';
import { DETAIL_LABELS, type DetailField } from '../words/details';
import { claimByline } from './byline';
import { pathOf } from './path';
import { FOREIGN, Region } from './regions';
import type { TextSpot } from './survey';

interface Pair {
  readonly label: string;
  readonly value: string;
}

const LONGEST_LABEL = 32;
const MOST = 40;
const MANY = 3;
const BESIDE = 40;
const BARE_CODE = /^[A-Z]{0,3}\d[\dA-Z]{5,13}$/i;
const SEGMENT = /\s[·•|]\s|\s?;\s/;
// Letters alone are a code where they are written like one: "TRN-GRM-W-SZ".
const LETTER_CODE = /^\p{Lu}{2,}(?:-[\p{Lu}\d]+)+$/u;
// "EAN: 5601234770216. Keep cool."
const LEADING_DIGITS = /^\d[\d -]{6,16}\d(?=[.,;]?(?:\s|$))/;
// "ISBN-10: 0-8044-2957-X"
const LEADING_ISBN = /^\d[\d -]{7,15}[\dX](?=[.,;]?(?:\s|$))/i;
// A value may say again what it is: "Réf. ARD-240".
const OWN_LABEL = /^(?:sku|r[ée]f|art|code|item)\b[\s.:#°]*(?=[\p{L}\d-]*\d)/iu;
const CODE_CLASS = /(?:^|\s)sku(?:$|\s)|product-code|article-number|product-reference/i;
const CODE_NAMES = '[id="sku"],[data-qa-qualifier*="reference"],[data-testid*="sku" i],[data-test*="sku" i]';
const MOST_NAMED = 12;

// Few texts are a label: one look tells.
const ANY_LABEL = new RegExp(DETAIL_LABELS.map(([, { source }]) => source).join('|'), 'iu');
const NONE: readonly Pair[] = [];

/** How many facts the page labels as such. */
export interface DetailCounts {
  readonly codes: number;
  readonly brands: number;
}

/** Claims what the page prints as "label: value" (article number, EAN, brand); answers how many it found. */
export function claimDetails(claims: ClaimList, page: Page): DetailCounts {
  const { texts } = page.survey();
  const foreign = FOREIGN & ~(page.headline()?.regions ?? 0);
  const found = { codes: 0, brands: 0 };
  const said = new Map<string, Set<string>>();
  texts.forEach((spot, index) => {
    if (spot.regions & foreign || found.codes + found.brands >= MOST) return;
    for (const { label, value: written } of pairsAt(index, texts)) {
      const field = fieldOf(label);
      const value = field && valueFor(field, written, label);
      if (!value) continue;
      found[field === 'brand' ? 'brands' : 'codes'] += 1;
      if (field !== 'brand') noteValue(said, `${field} ${label}`, value);
      claims.text(field, value, field === 'sku' && isBeside(spot, page) ? 0.9 : 0.7, pathOf(spot.parent));
    }
    if (isCodeOfAddress(spot.text, page.url)) claims.text('sku', spot.text, 0.5, pathOf(spot.parent));
  });
  claimNamedCodes(claims, page);
  claimByline(claims, page);
  return isOfMany(said) ? { ...found, codes: 0 } : found;
}

// In the text, or the text and what comes next.
function pairsAt(index: number, texts: readonly TextSpot[]): readonly Pair[] {
  const spot = texts[index] as TextSpot;
  const split = /[·•|;]/.test(spot.text) ? spot.text.split(SEGMENT).flatMap(pairsIn) : pairsIn(spot.text);
  if (split.length > 0) return split;
  const pair = pairWithNext(spot, texts[index + 1], texts[index + 2]);
  return pair ? [pair] : NONE;
}

function noteValue(said: Map<string, Set<string>>, label: string, value: string): void {
  const values = said.get(label) ?? new Set<string>();
  said.set(label, values.add(value));
}

// One thing has one article number; where the same label stands before one after the other, rows have them.
function isOfMany(said: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return [...said.values()].some(({ size }) => size >= MANY);
}

// The code that is printed beside the product's name is the one that a shopper can quote.
function isBeside({ order }: TextSpot, page: Page): boolean {
  const headline = page.headline();
  return headline !== null && Math.abs(order - headline.order) <= BESIDE;
}

// A bare number may be anything; one that the address names too is the product's.
function isCodeOfAddress(text: string, url: URL): boolean {
  return BARE_CODE.test(text) && plainCode(url.pathname + url.search).includes(plainCode(text));
}

// "Make / manufacturer" has two names for one thing.
function fieldOf(label: string): DetailField | undefined {
  if (!/[./]/.test(label)) return ANY_LABEL.test(label) ? fieldNamed([label]) : undefined;
  return fieldNamed([label, label.replace(/\.$/, ''), ...label.split(/\s*\/\s*/)]);
}

function fieldNamed(names: readonly string[]): DetailField | undefined {
  return DETAIL_LABELS.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
}

// Shops that print a bare code still call its element by name.
function claimNamedCodes(claims: ClaimList, page: Page): void {
  const classed = all(page.root, '[class]').filter((element) =>
    CODE_CLASS.test(attr(element, 'class') ?? ''),
  );
  const named = [...new Set([...classed, ...all(page.root, CODE_NAMES)])];
  for (const element of named.sort((a, b) => a.index - b.index).slice(0, MOST_NAMED)) {
    const text = textOf(element, 60);
    if (!/\s/.test(text)) claims.text('sku', valueFor('sku', text), 0.45, pathOf(element));
  }
}

// "SKU: 12", "Item #12", "Item no. 12".
function pairsIn(text: string): readonly Pair[] {
  const at = text.search(/[:：]/);
  if (at >= 2 && at <= LONGEST_LABEL && at < text.length - 1)
    return [{ label: text.slice(0, at).trim(), value: text.slice(at + 1).trim() }];
  if (!/\d/.test(text)) return NONE;
  const bare = /^([^#№\d]{2,30}?)[\s.]*[#№\s]\s*([\p{L}\d-]*\d[\w./-]*)$/u.exec(text.slice(0, 80));
  return bare?.[1] && bare[2] ? [{ label: bare[1].trim(), value: bare[2] }] : NONE;
}

function pairWithNext(
  spot: TextSpot,
  next: TextSpot | undefined,
  afterNext: TextSpot | undefined,
): Pair | null {
  // A link that says "Brands" leads to them.
  if (spot.text.length > LONGEST_LABEL + 2 || !next || spot.regions & Region.Link) return null;
  const label = spot.text.replace(/[\s:：.#]+$/u, '').trim();
  const value = /^[:：\s\u200e\u200f]*$/.test(next.text) ? afterNext : next;
  return label.length >= 2 && value && value.order - spot.order < 14 ? { label, value: value.text } : null;
}

function valueFor(field: DetailField, text: string, label = ''): string | null {
  const value = text
    .replace(/^[\s:：#\u200e\u200f]+|[\s,;]+$/gu, '')
    // The last full stop of "R.K." is no full stop.
    .replace(/^([^.]*)\.+$/u, '$1')
    .trim();
  if (field === 'gtin' && /isbn/i.test(label)) return parseIsbn(LEADING_ISBN.exec(value)?.[0] ?? value);
  if (field === 'gtin') return parseGtin(LEADING_DIGITS.exec(value)?.[0] ?? value);
  if (field === 'brand')
    return value.length >= 2 && value.length <= 50 && !/[:：]$/.test(value) ? value : null;
  const code = value.replace(OWN_LABEL, '');
  const isCode = /^[\p{L}\p{N}][\p{L}\p{N} ./_-]{1,39}$/u.test(code) && /\d/.test(code);
  // "Style: 90s" is a taste.
  if (/^style$/i.test(label) && !/\d{3}/.test(code)) return null;
  return isCode || LETTER_CODE.test(code) ? code : null;
}
