import type { Product } from '../../domain/product/product';
import type { Figure } from '../../domain/talk/answer-facts';
import { fold } from '../../matching/words/words';
import type { Amount } from './find-amounts';
import { isProductLike, isProperName, namePlaces, productsNamed } from './find-names';
import type { Evidence, Mark, Passage, Span } from './marks';
import { matchesOf } from './match-figure';
import { overlaps } from './spans';

/** How far behind a name an amount still belongs to it. */
const BESIDE = 24;

/** What names of products need that stands around them: short names and amounts, which no name holds. */
export interface Surroundings {
  readonly handles: readonly Span[];
  readonly amounts: readonly Amount[];
  readonly known: readonly Figure[];
}

/** The names in a passage: of products that a tool said, and of such as none did. */
export function nameMarks(passage: Passage, evidence: Evidence, around: Surroundings): Mark[] {
  const marks: Mark[] = [];
  // A share may be part of a name ("milk 3.5 %"), money never is.
  const cuts = [...around.handles, ...around.amounts.filter(({ kind }) => kind === 'money')];
  for (const place of namePlaces(passage)) {
    const span = upToFirst(place, cuts, passage.text);
    if (span.end - span.start < 2 || overlaps(span, [...around.handles, ...marks])) continue;
    const mark = markOf(span, passage.text.slice(span.start, span.end), evidence, around);
    if (mark) marks.push(mark);
  }
  return marks;
}

function markOf(span: Span, name: string, evidence: Evidence, around: Surroundings): Mark | null {
  const { products, words, question } = evidence;
  const beside = around.amounts.find(({ start }) => start >= span.end && start - span.end < BESIDE);
  const found = productsNamed(name, products);
  const best = pickBy(found, beside, around.known);
  if (best) return { ...span, kind: 'name', productKey: best.productKey };
  const isSaid = fold([question, ...words].join('\n')).includes(fold(name));
  const brands = [...new Set(products.flatMap(({ brand }) => brand ?? []))];
  const hasPrice = beside?.kind === 'money';
  // A price that nobody said makes a proper name beside it one that nobody said.
  const hasStrangePrice = hasPrice && matchesOf(beside, around.known).length === 0;
  const isMadeUp =
    !isSaid && (isProductLike(name, brands, hasPrice) || (hasStrangePrice && isProperName(name)));
  return isMadeUp ? { ...span, kind: 'unchecked', what: 'name' } : null;
}

// One name in several shops: the one whose price stands beside it.
function pickBy(
  found: readonly Product[],
  beside: Amount | undefined,
  known: readonly Figure[],
): Product | null {
  const keys = beside && found.length > 1 ? matchesOf(beside, known).map(({ productKey }) => productKey) : [];
  return found.find(({ productKey }) => keys.includes(productKey)) ?? found[0] ?? null;
}

// "**Whole milk 1 l: 1.19 €**" names the milk with what stands before the amount.
function upToFirst({ start, end }: Span, taken: readonly Span[], text: string): Span {
  const cuts = taken.filter((each) => each.start < end && each.end > start).map((each) => each.start);
  const inner = text.slice(start, Math.min(end, ...cuts));
  return { start, end: start + inner.replace(/[\s\p{P}\p{S}]+$/u, '').length };
}
