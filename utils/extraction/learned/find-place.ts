import type { RuleAnchor, RulePlace, RuleStep } from '../../domain/shop/shop-rule';
import { attr, dataOf, isElement, parentOf, previousSibling, tagOf } from '../tree/nodes';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { lastingWord } from './lasting-words';
import type { MainBlock } from './main-block';
import { childrenOf } from './walk';

const LONGEST_LABEL = 40;
const LABEL_CLIMB = 3;

/** All elements of the main block that the place names; a place that is good names one. */
export function findPlace(place: RulePlace, block: MainBlock): readonly PageElement[] {
  const ends = startsOf(place, block).flatMap((start) => stepDown(start, place.below) ?? []);
  return [...new Set(ends)].filter(
    (element) =>
      block.isOwn(element, place.isInner) && (place.label === null || labelBefore(element) === place.label),
  );
}

/** The lasting words of a marking attribute: each class of `class`, else the one value. */
export function wordsOf(element: PageElement, attribute: string): readonly string[] {
  const value = attr(element, attribute) ?? '';
  const words = attribute === 'class' ? value.split(/\s+/).slice(0, 12) : [value];
  return words.flatMap((word) => lastingWord(word) ?? []);
}

/** The words right before the element, without colon, in small letters; null where there are none, or an amount. */
export function labelBefore(element: PageElement): string | null {
  let at: PageElement | null = element;
  for (let step = 0; at && step < LABEL_CLIMB; at = parentOf(at), step += 1) {
    for (let node = previousSibling(at); node; node = previousSibling(node)) {
      const text = isElement(node) ? textOf(node, LONGEST_LABEL + 1) : dataOf(node).trim();
      if (text !== '') return asLabel(text);
    }
  }
  return null;
}

function startsOf({ anchor, isInner }: RulePlace, block: MainBlock): readonly PageElement[] {
  if (anchor.kind === 'mark') return block.elements(isInner).filter((element) => bears(element, anchor));
  let at: PageElement | null = block.headline;
  for (let step = 0; at && step < anchor.up; step += 1) at = parentOf(at);
  return at ? [at] : [];
}

function bears(element: PageElement, mark: RuleAnchor & { readonly kind: 'mark' }): boolean {
  if (tagOf(element) !== mark.tag) return false;
  if (mark.value === '') return attr(element, mark.attribute) !== null;
  return wordsOf(element, mark.attribute).includes(mark.value);
}

function stepDown(start: PageElement, steps: readonly RuleStep[]): PageElement | null {
  let at: PageElement | null = start;
  for (const { tag, nth } of steps) {
    if (!at) return null;
    at = childrenOf(at).filter((child) => tagOf(child) === tag)[nth - 1] ?? null;
  }
  return at;
}

function asLabel(text: string): string | null {
  const plain = text.replace(/[\s:：]+$/u, '').toLowerCase();
  return plain.length < 2 || plain.length > LONGEST_LABEL || /\p{Nd}/u.test(plain) ? null : plain;
}
