import { parseGtin } from '../../domain/gtin';
import type { ClaimList } from '../claim-list';
import { all } from '../nodes';
import type { Page } from '../page';
import { textOf } from '../text';
import { DETAIL_LABELS } from '../words/details';
import { pathOf } from './path';
import { FOREIGN } from './regions';
import type { TextSpot } from './survey';

interface Pair {
  readonly label: string;
  readonly value: string;
}

const LONGEST_LABEL = 32;
const MOST = 40;
const SEGMENT = /\s[·•|;]\s/;
const NAMED_CODES =
  '[class~="sku"],[id="sku"],[class*="product-code" i],[class*="article-number" i],[class*="product-reference" i],[data-qa-qualifier*="reference"],[data-testid*="sku" i],[data-test*="sku" i]';

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
  texts.forEach((spot, index) => {
    if (spot.regions & foreign || found.codes + found.brands >= MOST) return;
    const split = spot.text.split(SEGMENT).map(splitPair);
    const pairs = split.some((pair) => pair !== null)
      ? split
      : [pairWithNext(spot, texts[index + 1], texts[index + 2])];
    for (const pair of pairs) {
      const field = pair && DETAIL_LABELS.find(([, label]) => label.test(pair.label))?.[0];
      const value = field && valueFor(field, pair.value);
      if (!value) continue;
      found[field === 'brand' ? 'brands' : 'codes'] += 1;
      claims.text(field, value, 0.7, pathOf(spot.parent));
    }
  });
  claimNamedCodes(claims, page);
  return found;
}

// Shops that print a bare code still call its element by name.
function claimNamedCodes(claims: ClaimList, page: Page): void {
  for (const element of all(page.root, NAMED_CODES).slice(0, 12)) {
    const text = textOf(element, 60);
    if (!/\s/.test(text)) claims.text('sku', valueFor('sku', text), 0.45, pathOf(element));
  }
}

// "SKU: 12", "Item #12", "Item no. 12".
function splitPair(text: string): Pair | null {
  const at = text.search(/[:：]/);
  if (at >= 2 && at <= LONGEST_LABEL && at < text.length - 1)
    return { label: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
  const bare = /^([^#№\d]{2,30}?)[\s.]*[#№\s]\s*([\p{L}\d]*\d[\w./-]*)$/u.exec(text.slice(0, 80));
  return bare?.[1] && bare[2] ? { label: bare[1].trim(), value: bare[2] } : null;
}

function pairWithNext(
  spot: TextSpot,
  next: TextSpot | undefined,
  afterNext: TextSpot | undefined,
): Pair | null {
  if (spot.text.length > LONGEST_LABEL + 2 || !next) return null;
  const label = spot.text.replace(/[\s:：.#]+$/u, '').trim();
  const value = /^[:：\s\u200e\u200f]*$/.test(next.text) ? afterNext : next;
  return label.length >= 2 && value && value.order - spot.order < 14 ? { label, value: value.text } : null;
}

function valueFor(field: 'sku' | 'gtin' | 'mpn' | 'brand', text: string): string | null {
  const value = text.replace(/^[\s:：#\u200e\u200f]+|[\s.,;]+$/gu, '').trim();
  if (field === 'gtin') return parseGtin(value);
  if (field === 'brand')
    return value.length >= 2 && value.length <= 50 && !/[:：]$/.test(value) ? value : null;
  return /^[\p{L}\p{N}][\p{L}\p{N} ./_-]{1,39}$/u.test(value) && /\d/.test(value) ? value : null;
}
