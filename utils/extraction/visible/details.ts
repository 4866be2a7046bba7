import { parseGtin } from '../../domain/gtin';
import type { ClaimList } from '../claim-list';
import type { Page } from '../page';
import { DETAIL_LABELS } from '../words/details';
import { pathOf } from './path';
import { FOREIGN } from './regions';
import type { TextSpot } from './survey';

const LONGEST_LABEL = 32;

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
    if (spot.regions & foreign) return;
    const pair = splitPair(spot) ?? pairWithNext(spot, texts[index + 1], texts[index + 2]);
    if (!pair) return;
    const field = DETAIL_LABELS.find(([, label]) => label.test(pair.label))?.[0];
    const value = field && valueFor(field, pair.value);
    if (!field || !value) return;
    found[field === 'brand' ? 'brands' : 'codes'] += 1;
    claims.text(field, value, 0.7, pathOf(spot.parent));
  });
  return found;
}

function splitPair({ text }: TextSpot): { label: string; value: string } | null {
  const at = text.search(/[:：]/);
  if (at < 2 || at > LONGEST_LABEL || at >= text.length - 1) {
    const hash = /^([^#№]{2,30}?)\s?[#№]\s?(\w[\w.-]+)$/u.exec(text);
    return hash?.[1] && hash[2] ? { label: hash[1].trim(), value: hash[2] } : null;
  }
  return { label: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

function pairWithNext(
  spot: TextSpot,
  next: TextSpot | undefined,
  afterNext: TextSpot | undefined,
): { label: string; value: string } | null {
  if (spot.text.length > LONGEST_LABEL + 2 || !next) return null;
  const label = spot.text.replace(/[\s:：.#]+$/u, '').trim();
  const value = /^[:：\s\u200e\u200f]*$/.test(next.text) ? afterNext : next;
  return label.length >= 2 && value && value.order - spot.order < 14 ? { label, value: value.text } : null;
}

function valueFor(field: 'sku' | 'gtin' | 'mpn' | 'brand', text: string): string | null {
  const value = text.replace(/^[\s:：#\u200e\u200f]+/u, '').trim();
  if (field === 'gtin') return parseGtin(value);
  if (field === 'brand')
    return value.length >= 2 && value.length <= 50 && !/[:：]$/.test(value) ? value : null;
  return /^[\p{L}\p{N}][\p{L}\p{N} ./_-]{1,39}$/u.test(value) && /\d/.test(value) ? value : null;
}
