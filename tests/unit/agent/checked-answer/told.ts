import type { Evidence, Mark, Passage, Span } from '../../../../utils/agent/checked-answer/marks';
import {
  moneyFigure,
  pairFigures,
  shareFigure,
} from '../../../../utils/agent/checked-answer/product-figures';
import type { Product } from '../../../../utils/domain/product/product';
import { euros, milk } from '../../../support/rows';

const at = (host: string, path: string) => ({
  productKey: `https://${host}.example/p/${path}`,
  url: `https://${host}.example/p/${path}`,
  origin: `https://${host}.example`,
});

/** p1: milk at 1.19, p2: the same at 0.99, p3: two litres at 2.09. */
export const MILKS: readonly Product[] = [
  milk({ name: 'Whole milk 3.5 % 1 l' }),
  milk({ ...at('corner', 'milk'), name: 'Whole milk 3.5 % 1 l', price: euros('0.99') }),
  milk({
    ...at('dairy', 'milk2'),
    name: 'Whole milk 3.5 % 2 l',
    gtin: null,
    quantity: { value: 2, unit: 'l' },
    price: euros('2.09'),
  }),
];

/** p4: headphones at 1279.00 that were said to cost 1499.00, p5: a coffee grinder at 34.99. */
export const THINGS: readonly Product[] = [
  milk({
    ...at('audio', 'xm5'),
    name: 'Sony WH-1000XM5 headphones',
    brand: 'Sony',
    gtin: null,
    quantity: null,
    price: euros('1279.00'),
    listPrice: euros('1499.00'),
  }),
  milk({
    ...at('kitchen', 'grinder'),
    name: 'Bosch TSM6A011W coffee grinder',
    brand: 'Bosch',
    gtin: null,
    quantity: null,
    price: euros('34.99'),
  }),
];

const ALL = [...MILKS, ...THINGS];
const keyOf = (index: number) => ALL[index]?.productKey ?? '';

/** What the tools of one run said: five products, three milks compared, a history, and a plan of 24.30 with 3.90 delivery. */
export const TOLD: Evidence = {
  products: ALL,
  figures: [
    ...pairFigures(MILKS),
    shareFigure(0.1681, keyOf(1)),
    ...['0.89', '1.09', '1.39'].map((each) => moneyFigure(euros(each), keyOf(0))),
    ...['24.30', '20.40', '3.90'].map((each) => moneyFigure(euros(each), null, 'plan-1')),
  ],
  words: ['2 kg potatoes', 'oat drink 1 l'],
  handles: Object.fromEntries(ALL.map(({ productKey }, index) => [`p${index + 1}`, productKey])),
  question: 'Which milk is cheapest? I want to spend at most 45 euros.',
};

/** A sentence of the table: what must be checked stands in {{}}, what must be marked as not checked in [[]]. */
export interface Sentence {
  readonly passage: Passage;
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
}

/** Reads a sentence of the table; bold words, and what a list item begins with, become spans as they do in Markdown. */
export function sentenceOf(written: string): Sentence {
  const plain = written.replace(/\{\{|\}\}|\[\[|\]\]/g, '');
  const spans: Span[] = [];
  let text = '';
  for (const [index, part] of plain.split('**').entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  const inside = (pattern: RegExp) =>
    [...written.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('**', ''));
  return {
    passage: { text, spans },
    checked: inside(/\{\{(.+?)\}\}/g),
    unchecked: inside(/\[\[(.+?)\]\]/g),
  };
}

/** The words of marks of these kinds, as they stand in the passage. */
export function wordsOf(marks: readonly Mark[], { text }: Passage, kinds: readonly Mark['kind'][]): string[] {
  return marks.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => text.slice(start, end));
}
