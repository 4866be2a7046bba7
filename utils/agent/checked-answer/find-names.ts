import { findMeasures } from '../../domain/measure/measure-text';
import { isSameQuantity, type Quantity } from '../../domain/measure/quantity';
import { parseQuantity } from '../../domain/measure/quantity-text';
import { PRICE_WORD } from '../../domain/money/price-words';
import type { Product } from '../../domain/product/product';
import { plainDigits } from '../../domain/words/plain-digits';
import { modelCodesOf } from '../../matching/features/model-codes';
import { searchProducts } from '../../matching/wishes/search-products';
import { EMPTY_WORDS } from '../../matching/words/empty-words';
import { isKindName } from '../../matching/words/kind-words';
import { fold, meaningOf, stem, wordsOf } from '../../matching/words/words';
import { LABELS } from './labels';
import type { Passage, Span } from './marks';

const QUOTED =
  /“([^“”\n]{3,80})”|„([^„“”\n]{3,80})[“”]|"([^"\n]{3,80})"|«\s?([^«»\n]{3,80}?)\s?»|「([^「」\n]{2,40})」|『([^『』\n]{2,40})』|《([^《》\n]{2,40})》/gu;

/** The parts of a passage that may name a product: what stands out in it, and what is quoted. */
export function namePlaces({ text, spans }: Passage): Span[] {
  const quoted = [...text.matchAll(QUOTED)].map((match) => {
    const inner = match.slice(1).find((each) => each !== undefined) ?? '';
    const start = match.index + match[0].indexOf(inner);
    return { start, end: start + inner.length };
  });
  return [...spans, ...quoted]
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => end - start >= 2 && end - start <= 120);
}

/** The products that these words name: every telling word fits, and the amount, if one is said. */
export function productsNamed(words: string, products: readonly Product[]): Product[] {
  const asked = withoutLabels(words);
  const amount = parseQuantity(asked);
  return searchProducts(asked, products, products.length)
    .map(({ product }) => product)
    .filter((product) => isNamedBy(asked, product) && (amount === null || hasAmount(product, amount)));
}

/**
 * Whether words that name no known product name one all the same: they have telling words, and a size, a maker's code, a known
 * brand, or a kind of goods with a price beside it. Labels such as "cheapest per litre" do not.
 */
export function isProductLike(words: string, brands: readonly string[], hasPriceBeside: boolean): boolean {
  const asked = withoutLabels(words);
  const telling = tellingWords(asked);
  if (telling.length === 0 || telling.length > 12 || PRICE_WORD.test(words)) return false;
  const folded = ` ${fold(asked)} `;
  const hasBrand = brands.some((brand) => brand.length > 2 && folded.includes(` ${fold(brand)} `));
  const isGoods = telling.some((word) => meaningOf(word).startsWith('kind:'));
  return (
    parseQuantity(asked) !== null ||
    modelCodesOf(fold(asked), null).size > 0 ||
    (hasBrand && telling.length > 1) ||
    (isGoods && hasPriceBeside)
  );
}

/** Whether words are written as proper names are: two telling ones with a capital, as in "Bose QuietComfort 45". */
export function isProperName(words: string): boolean {
  if (PRICE_WORD.test(words)) return false;
  const telling = new Set(tellingWords(withoutLabels(words)));
  const capital = words.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && telling.has(fold(word)));
  return capital.length >= 2;
}

// Search finds oat milk where milk is asked for; a name must not.
function isNamedBy(asked: string, { name, brand, variant }: Product): boolean {
  const own = wordsOf([name, brand ?? '', ...variant.map(({ value }) => value)].join(' '));
  return tellingWords(asked).every((word) => {
    if (!meaningOf(word).startsWith('kind:') || isKindName(word)) return true;
    return own.some((each) => each === word || stem(each) === stem(word));
  });
}

function hasAmount(product: Product, amount: Quantity): boolean {
  const own = product.quantity ?? parseQuantity(product.name);
  return own !== null && isSameQuantity(own, amount);
}

function withoutLabels(words: string): string {
  return words
    .split(/(\s+)/)
    .filter((word) => !LABELS.has(fold(word).replace(/[^\p{L}]/gu, '')))
    .join('')
    .trim();
}

function tellingWords(text: string): string[] {
  const plain = plainDigits(text);
  const bare = findMeasures(plain).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    plain,
  );
  return wordsOf(bare).filter((word) => /\p{L}{2}/u.test(word) && !EMPTY_WORDS.has(word));
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const before = /^[\s\p{P}]*/u.exec(inner)?.[0].length ?? 0;
  const after = /[\s:：,;–—-]*$/u.exec(inner)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after) };
}
