import { describe, expect, test } from 'vitest';
import { amountsIn, claimsIn } from '../../eval/claims';
import { readOptions } from '../../eval/options';
import { TASKS } from '../../eval/tasks/tasks';
import type { Good } from '../../eval/truth';

const good = (shop: string, name: string, minor: number): Good => ({
  shop,
  id: name,
  url: `http://${shop}/${name}`,
  name,
  minor,
  currency: 'EUR',
  size: null,
  isInStock: true,
  falseMinor: null,
});

const GOODS = [
  good('greengrocer', 'Hollin Farm Whole Milk 2 l', 238),
  good('cornershop', 'Whole Milk, Hollin Farm, 2 l', 209),
  good('cornershop', 'Whole Milk, Cloverly, 2 l', 195),
  good('kaufhaus', 'Bellora Espressomaschine Duo 2', 129900),
];

const named = (text: string) => claimsIn(text, GOODS, new Map([['p7', GOODS[2]?.url ?? '']]))[0]?.name;

describe('which product an answer names first', () => {
  test.each([
    ['Corner Shop has Hollin Farm whole milk for 2.09 EUR; Greengrocer asks 2.38.', GOODS[1]?.name],
    ['Am günstigsten ist Whole Milk, Cloverly, 2 l: 1,95 € (statt 2,09 € für Hollin Farm)', GOODS[2]?.name],
    ['الأرخص: Whole Milk, Cloverly بسعر ١٫٩٥ يورو', GOODS[2]?.name],
    ['最便宜的是 Whole Milk, Hollin Farm（cornershop），２．０９ 欧元。', GOODS[1]?.name],
    ['Die Bellora Espressomaschine Duo 2 kostet 1.299,00 €.', GOODS[3]?.name],
    ['p7 is the one.', GOODS[2]?.name],
    ['Hollin Farm Whole Milk 2 l from greengrocer', GOODS[0]?.name],
    ['Nothing like it was seen; open a page with it.', undefined],
    ['It costs 2.09 EUR.', undefined],
  ])('%s', (text, name) => expect(named(text)).toBe(name));
});

test.each([
  ['2.09', [209]],
  ['1.299,00 and 1,299.00 and 1299', [129900, 129900, 129900]],
  ['٢٫٠٩', [209]],
  ['12,9', [1290]],
])('amounts in %s', (text, minors) => expect(amountsIn(text).map(({ minor }) => minor)).toEqual(minors));

describe('what the command is told', () => {
  const env = { CARTWRIGHT_EVAL_URL: 'http://127.0.0.1:1/v1', CARTWRIGHT_EVAL_MODEL: 'm' };

  test('an endpoint, some kinds and tasks, a least share', () => {
    const options = readOptions(['--min', '80'], { ...env, CARTWRIGHT_EVAL_ONLY: 'basket, unit-oil' }, TASKS);
    expect(options).toMatchObject({
      endpoint: { url: env.CARTWRIGHT_EVAL_URL, model: 'm', key: null, server: 'custom' },
      min: 80,
      folder: '.output/eval',
    });
    expect(typeof options !== 'string' && options.tasks.map(({ id }) => id)).toHaveLength(5);
  });

  test.each([
    [[], {}, /say which model/],
    [[], { ...env, CARTWRIGHT_EVAL_URL: 'nowhere' }, /is no address/],
    [[], { ...env, CARTWRIGHT_EVAL_SERVER: 'clouds' }, /is none of dashscope/],
    [[], { ...env, CARTWRIGHT_EVAL_ONLY: 'dancing' }, /names no task/],
    [['--min', 'most'], env, /takes a number/],
  ])('%j %j is refused with the reason', (args, given, reason) =>
    expect(readOptions(args, given, TASKS)).toMatch(reason),
  );

  test('without any endpoint the scripted model answers', () =>
    expect(readOptions(['--scripted'], {}, TASKS)).toMatchObject({ endpoint: null }));
});
