// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pairFigures } from '../../../../utils/agent/checked-answer/product-figures';
import type { Product } from '../../../../utils/domain/product/product';
import type { AgentRun } from '../../../../utils/domain/talk/conversation';
import { db } from '../../../../utils/storage/db';
import { euros, milk } from '../../../support/rows';
import { saveRun, saveStep, saveThread } from './conversation-rows';
import { closePanel, freshBrowser, openPanel, shownText, untilShown } from './panel-page';

const CORNER = 'https://corner.example/p/milk';
const MILKS: readonly Product[] = [
  milk({ seenAt: Date.now() }),
  milk({
    seenAt: Date.now(),
    productKey: CORNER,
    url: CORNER,
    origin: 'https://corner.example',
    price: euros('0.99'),
  }),
];
const HANDLES = { p1: milk().productKey, p2: CORNER };

/** An answer after a comparison of two milks, which are stored. */
async function answered(text: string, change: Partial<AgentRun> = {}): Promise<void> {
  await db.products.bulkPut(MILKS.map((product) => ({ ...product, words: [] })));
  await saveThread();
  await saveStep({
    result: { kind: 'question', text: '', choices: [] },
    facts: { products: MILKS, figures: pairFigures(MILKS), words: [] },
  });
  await saveRun({ text, handles: HANDLES, ...change });
  openPanel('chat');
}

const answer = () => document.querySelector('.run-answer')?.textContent?.replace(/\s+/g, ' ') ?? '';
const texts = (selector: string) =>
  [...document.querySelectorAll(`.run-answer ${selector}`)].map((each) => each.textContent);

/** A busy machine may take its time. */
const SOON = { timeout: 10_000 };

vi.setConfig({ testTimeout: 30_000 });
beforeEach(freshBrowser);
afterEach(closePanel);

describe('a short name', () => {
  test.each([
    ['alone', 'Take p2 today.'],
    ['in bold', 'Take **p2** today.'],
    ['in brackets', 'Take (p2) today.'],
    ['in code', 'Take `p2` today.'],
    ['with an ending', "p2's price is good."],
    ['in a table', '| pick |\n|-|\n| p2 |'],
    ['in a heading', '## p2'],
    ['next to Chinese', '建议购买p2。'],
    ['behind its name', 'Take Whole milk 1 l (p2) today.'],
  ])('%s is drawn as the product, with its price, and leads to its page', async (_, text) => {
    await answered(text);
    await expect.poll(() => document.querySelectorAll('a.product-mark').length, SOON).toBe(1);
    expect(answer()).not.toMatch(/\bp2/);
    expect(answer().match(/Whole milk 1 l/g)).toHaveLength(1);
    expect(texts('.product-mark')[0]).toContain('€0.99');
    expect(document.querySelector('a.product-mark')?.getAttribute('href')).toBe(CORNER);
  });

  test('that was never given is marked', async () => {
    await answered('Take p7 today.');
    await untilShown('1 product was not found there.');
  });

  test('inside a link to a seen page makes no link in a link', async () => {
    await answered(`[p2](${CORNER})`);
    await expect.poll(() => document.querySelectorAll('.run-answer a').length, SOON).toBe(1);
    expect(document.querySelectorAll('.run-answer a a')).toHaveLength(0);
    await expect.poll(() => document.querySelector('.run-answer a')?.getAttribute('href'), SOON).toBe(CORNER);
  });
});

describe('a number', () => {
  test('that a tool said is drawn from the data in the person’s way of writing, and leads to the page', async () => {
    await answered('p1 costs 1,19 EUR and you save 16,8 % with p2.');
    await expect.poll(() => texts('.told'), SOON).toEqual(['€1.19', '17%']);
    expect(document.querySelector('a.told')?.getAttribute('href')).toBe(milk().url);
    expect(shownText()).not.toContain('not found in what the tools said');
  });

  test('half in bold is drawn once', async () => {
    await answered('It costs **1.19** €, I think, and that is all.');
    await expect.poll(() => texts('.told'), SOON).toEqual(['€1.19']);
    expect(answer()).toContain('It costs €1.19, I think');
  });

  test('that nobody said is marked, and counted below', async () => {
    await answered('p1 costs €1.19, and butter €2.49 or €3.49.');
    await untilShown('2 numbers were not found in what the tools said.');
    expect(texts('.not-checked')).toEqual([
      '€2.49 (not checked: no tool said this)',
      '€3.49 (not checked: no tool said this)',
    ]);
  });

  test('of another product is not passed off as this one’s', async () => {
    await answered('p1 costs €0.99.');
    await untilShown('1 number was not found');
    expect(texts('.not-checked')).toEqual(['€0.99 (not checked: this is the price of Whole milk 1 l)']);
  });

  test('was checked as it was then, and a change since is said', async () => {
    await answered('p2 costs €0.99.');
    await expect.poll(() => texts('.told'), SOON).toEqual(['€0.99']);
    await db.products.update(CORNER, { price: euros('1.29') });
    await untilShown('now €1.29');
    expect(texts('.told')).toEqual(['€0.99']);
  });

  test('is not judged in answers from before facts were kept', async () => {
    await answered('p2 costs €7.77.');
    await saveStep({ result: { kind: 'question', text: '', choices: [] } });
    await expect.poll(() => texts('.product-mark'), SOON).toHaveLength(1);
    await expect.poll(() => texts('.not-checked'), SOON).toEqual([]);
  });
});

describe('while an answer is still being written', () => {
  const running = { state: 'running', endedAt: null } as const;

  test('a number at its end is not judged, and half a short name is not drawn', async () => {
    await answered('p1 costs €2.4', running);
    await untilShown('costs €2.4');
    expect(texts('.not-checked')).toEqual([]);
    await db.runs.update('r1', { text: 'p1 costs €2.49 in another shop, and p' });
    await expect.poll(() => texts('.not-checked'), SOON).toHaveLength(1);
    await db.runs.update('r1', { text: 'p1 costs €2.49 in another shop, and p2' });
    await expect.poll(answer, SOON).toMatch(/and $/);
    await db.runs.update('r1', { text: 'p1 costs €2.49 in another shop, and p2 is' });
    await expect.poll(() => texts('.product-mark'), SOON).toHaveLength(2);
  });
});

test('a choice that wavered is said to be too close, with both products', async () => {
  await answered('p2 suits you best.', { isTooClose: true, closeKeys: Object.values(HANDLES) });
  await untilShown('Too close to call');
  await expect.poll(() => document.querySelectorAll('.too-close a').length, SOON).toBe(2);
});

test('what is known already stands above the words, while there are none', async () => {
  await answered('', { glance: [milk().productKey], state: 'running', endedAt: null });
  const card = () => document.querySelector('.glance')?.textContent ?? '';
  await expect.poll(card, SOON).toContain('€1.19');
  await expect.poll(card, SOON).toContain('€0.99');
  expect(card()).toContain('same article');
});
