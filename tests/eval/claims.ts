import { plainDigits } from '../../utils/domain/words/plain-digits.ts';
import type { Good } from './truth.ts';

interface Claim {
  readonly good: Good;
  /** Where in the answer. */
  readonly at: number;
  /** How much of its name and shop the answer has, 0 to 1.5. */
  readonly likeness: number;
}

const NUMBER = /\d+(?:[.,' ]\d{3})*(?:[.,]\d{1,2})?(?!\d)/g;

/**
 * The goods that an answer names, in the order in which it names them: by a short name that a tool gave, or by a price together with
 * the shop or most of the name. Where no price stands at all, by the name alone.
 */
export function claimsIn(
  text: string,
  goods: readonly Good[],
  named: ReadonlyMap<string, string>,
): readonly Good[] {
  const plain = plainDigits(text).toLowerCase();
  const priced = goods.flatMap((good) => pricedClaim(plain, good, named) ?? []);
  if (priced.length > 0)
    return priced.sort((a, b) => a.at - b.at || b.likeness - a.likeness).map(({ good }) => good);
  const alike = goods.map((good) => ({ good, at: 0, likeness: likenessIn(plain, good) }));
  const most = Math.max(0, ...alike.map(({ likeness }) => likeness));
  return most < 0.75 ? [] : alike.filter(({ likeness }) => likeness === most).map(({ good }) => good);
}

function pricedClaim(plain: string, good: Good, named: ReadonlyMap<string, string>): Claim | null {
  const likeness = likenessIn(plain, good);
  const handles = [...named].filter(([, url]) => url === good.url).map(([handle]) => handle);
  const byHandle = handles.map((handle) => plain.search(new RegExp(`(?<![\\w])${handle}(?!\\w)`)));
  const byPrice = likeness >= 0.5 ? amountsIn(plain).filter(({ minor }) => minor === good.minor) : [];
  const places = [...byHandle.filter((at) => at >= 0), ...byPrice.map(({ at }) => at)];
  return places.length === 0 ? null : { good, at: Math.min(...places), likeness };
}

/** The amounts of money that a text may mean, in minor units of two digits, with their places. */
export function amountsIn(text: string): readonly { readonly minor: number; readonly at: number }[] {
  return [...plainDigits(text).matchAll(NUMBER)].map(({ 0: number, index }) => ({
    minor: minorOf(number),
    at: index,
  }));
}

function minorOf(number: string): number {
  const [, whole = '', part = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(number) ?? [];
  return Number(whole.replace(/\D/g, '')) * 100 + Number(part.padEnd(2, '0') || 0);
}

function likenessIn(plain: string, { name, shop }: Good): number {
  const words = wordsOf(name);
  const found = words.filter((word) => plain.includes(word)).length;
  const hasShop = plain.replace(/[\s-]/g, '').includes(shop);
  return found / Math.max(1, words.length) + (hasShop ? 0.5 : 0);
}

function wordsOf(name: string): string[] {
  return (
    plainDigits(name)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
