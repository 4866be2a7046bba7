import { describe, expect, test } from 'vitest';
import { judgeText } from './judge-text';

const SEPARATORS = [
  ' - ',
  ' -',
  '- ',
  ' – ',
  ' — ',
  '–',
  ' • ',
  '·',
  ' / ',
  '\n',
  '; ',
  ' | ',
  ' ‣ ',
  '\t',
  ' _ ',
  ' * ',
];
const LISTS = [
  ['milk', ['rice', 'milk', 'sugar']],
  ['milk', ['coconut', 'milk', 'sugar']],
  ['milk', ['cocoa', 'butter', 'rice flour']],
  ['milk', ['almond', 'milk', 'salt']],
  ['milk', ['peanut', 'butter']],
  ['milk', ['lait', "d'amande", 'sel']],
  ['gluten', ['glass', 'noodle']],
  ['egg', ['egg', 'plant']],
  ['nuts', ['pine', 'nuts']],
  ['gluten', ['gluten', 'free range']],
  ['milk', ['sans', 'lait', 'sucre']],
  ['milk', ['ohne', 'Milch', 'Zucker']],
] as const;

describe('a sign between two ingredients keeps them from being read as one thing', () => {
  const cases = LISTS.flatMap(([rule, list]) => SEPARATORS.map((sign) => [rule, list.join(sign)] as const));
  test.each(cases)('%s is not out of %j', (rule, text) => expect(judgeText(rule, text)).toBe('breaks'));
});

test('wine parted from its vinegar may have sulphites', () =>
  expect(judgeText('sulphites', 'wine - vinegar')).toBe('unknown'));

test.each([
  ['milk', 'coconut-milk, sugar'],
  ['milk', 'Bio-Kokosmilch, Zucker'],
  ['milk', 'cocoa-butter, salt'],
  ['gluten', 'Mais- und Kartoffelstärke'],
])('a hyphen within a name parts nothing: %s is out of "%s"', (rule, text) =>
  expect(judgeText(rule as 'milk', text)).toBe('fine'),
);
