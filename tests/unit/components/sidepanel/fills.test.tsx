// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FillRefusal } from '../../../../utils/domain/cart/cart';
import { db } from '../../../../utils/storage/db';
import { euros } from '../../../support/rows';
import { button, closePanel, freshBrowser, openPanel, shownText, untilSent, untilShown } from './panel-page';
import { CORNER, GREEN, plan, result, saveFill } from './plan-rows';

beforeEach(freshBrowser);
afterEach(closePanel);

describe('a fill', () => {
  test('while it runs it shows how far it is and can be stopped', async () => {
    await db.plans.put(plan());
    await saveFill('running', [result('a1', 2, null)]);
    openPanel('plans');
    await untilShown('1 of 2 lines settled');
    expect(shownText()).toContain('waiting');
    button('Stop').click();
    expect(await untilSent('stopFill')).toEqual({ fillId: 'f1' });
  });

  test('a total that rose beyond the line is told with both figures, and every row of the cart is shown', async () => {
    await db.plans.put(plan());
    const rise = { expected: euros('5.08'), seen: euros('7.57'), names: ['Service'] };
    await saveFill('done', [{ ...result('a1', 2, 'total-rose'), rise }, result('a2', 1, null)]);
    await db.carts.put({
      ...{ origin: CORNER, readAt: Date.now(), lines: [], total: euros('7.57') },
      rows: [
        { kind: 'goods', name: 'Subtotal', amount: euros('4.18') },
        { kind: 'delivery', name: null, amount: euros('0.90') },
        { kind: 'fee', name: 'Service', amount: euros('2.49') },
      ],
    });
    openPanel('plans');
    await untilShown('With what you approved this cart should cost €5.08, but the shop says €7.57.');
    expect(shownText()).toContain('The shop names: Service');
    expect(shownText()).toContain('What you approved is in the carts, but not that alone');
    expect(shownText()).toContain('Delivery€0.90Service€2.49The cart says€7.57');
  });

  test('afterwards differences come first, strangers are named, and the way on leads to the shop only', async () => {
    await db.plans.put(plan());
    await saveFill('done', [result('a1', 1, 'capped'), result('a2', 1, null)]);
    const line = { lineId: '1', variantId: null, sku: null, url: null, count: 1, price: euros('2.09') };
    const ownBread = { ...line, lineId: '3', name: 'Own bread' };
    const before = { origin: CORNER, readAt: 1, total: null, lines: [ownBread] };
    await db.approvals.update('a1', { dispatch: { at: 1, before, held: 0, asked: 2 } });
    await db.carts.put({
      origin: CORNER,
      readAt: Date.now(),
      total: euros('5.08'),
      lines: [
        { ...line, name: 'Milk 2 l' },
        { ...line, lineId: '2', name: 'Gift wrap', price: euros('2.99') },
        ownBread,
      ],
    });
    openPanel('plans');
    await untilShown('1 line differs from what you approved.');
    expect(shownText()).toContain('1 of 2 in the cartthe shop allows only fewer of it');
    await untilShown('Came into this cart unasked1 × Gift wrap');
    expect(shownText()).toContain('1 more line was in this cart before1 × Own bread');
    const hrefs = [...document.querySelectorAll('.fill a')].map((each) => each.getAttribute('href'));
    expect(hrefs).toEqual([`${CORNER}/milk`, CORNER, GREEN]);
    button('Take it all out again').click();
    expect(await untilSent('undoFill')).toEqual({ fillId: 'f1' });
  });

  test.each<[FillRefusal, string]>([
    ['price-rose', 'the price rose above what you approved'],
    ['order-control', 'would have ordered or paid, so it was not touched'],
    ['login-wall', 'sign in first'],
    ['outcome-unknown', 'it is not certain whether it was added'],
    ['out-of-stock', 'plan again to find it elsewhere'],
    ['capped', 'keep what is there or plan the rest elsewhere'],
    ['variant-missing', 'open its page and choose another'],
    ['variant-unchosen', 'choose one on its page, then plan again'],
    ['below-minimum', 'raise the number on your list and plan again'],
    ['captcha', 'open it, answer, then approve again'],
    ['consent-wall', 'open it, answer as you like, then approve again'],
    ['region-wall', 'open it, choose your region, then approve again'],
    ['unknown-platform', 'add it by hand with the link'],
    ['hand-over', 'open the page and add it yourself'],
    ['cart-shrank', 'something that lay in the cart before is gone'],
    ['undo-by-hand', 'open its cart and take it out by hand'],
  ])('%s is said in plain words, with the way to the thing itself', async (refusal, words) => {
    await db.plans.put(plan());
    await saveFill('done', [result('a1', 0, refusal), result('a2', 1, null)]);
    openPanel('plans');
    await untilShown(words);
    expect(shownText()).toContain('Add what is missing');
    expect(document.querySelector('.fill-line a')?.getAttribute('href')).toBe(`${CORNER}/milk`);
  });

  test.each<[FillRefusal, string, string]>([
    ['capped', 'only 3 left', 'The shop said: “only 3 left”'],
    ['variant-missing', 'Blue, L', 'Blue, L'],
    ['login-wall', CORNER, CORNER],
    ['stranger-in-cart', '1 × Gift wrap', '1 × Gift wrap'],
  ])('of %s the shop is quoted only where it answered in words', async (refusal, detail, words) => {
    await db.plans.put(plan());
    await saveFill('done', [{ ...result('a1', 0, refusal), detail }, result('a2', 1, null)]);
    openPanel('plans');
    await untilShown(words);
    expect(shownText().includes('The shop said')).toBe(words !== detail);
  });

  test('after an undo the panel says that all was taken out', async () => {
    await db.plans.put(plan());
    await saveFill('done', [result('a1', 0, null), result('a2', 0, null)]);
    openPanel('plans');
    await untilShown('Everything that this plan put in was taken out again.');
  });

  test('a run that was stopped after all was in asks for nothing more', async () => {
    await db.plans.put(plan());
    await saveFill('stopped', [result('a1', 2, null), result('a2', 1, null)]);
    openPanel('plans');
    await untilShown('Fill the carts again');
    expect(shownText()).not.toContain('Add what is missing');
  });

  test('carts that hold exactly what was approved say so', async () => {
    await db.plans.put(plan());
    await saveFill('done', [result('a1', 2, null), result('a2', 1, null)]);
    openPanel('plans');
    await untilShown('All carts hold exactly what you approved.');
    expect(shownText()).toContain('Fill the carts again');
    expect(shownText()).not.toContain('Add what is missing');
  });
});
