// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Approval, Cart } from '../../../../utils/domain/cart/cart';
import { db } from '../../../../utils/storage/db';
import { euros } from '../../../support/rows';
import { button, closePanel, freshBrowser, openPanel, shownText, untilSent, untilShown } from './panel-page';
import { CORNER, plan, result, saveFill } from './plan-rows';

beforeEach(freshBrowser);
afterEach(closePanel);

const warnings = () => document.querySelectorAll('.fill .careful').length;

describe('after a stop', () => {
  test('what was left out is not called expired, and nothing is a warning', async () => {
    await db.plans.put(plan());
    await saveFill('done', [result('a1', 2, null), result('a2', 0, 'stopped')]);
    await db.fills.update('f1', { state: 'stopped' });
    openPanel('plans');
    await untilShown('1 of 2 lines are in the carts as approved.');
    expect(shownText()).toContain('not addedyou stopped before it was added');
    expect(shownText()).toContain('Nothing was asked of this shop.');
    expect(shownText()).toContain('This click approves the same lines at the same prices anew.');
    expect(shownText()).not.toContain('the approval ran out');
    expect(warnings()).toBe(0);
  });

  test('what was being sent is not known yet, and the rest is known to be left out', async () => {
    await db.plans.put(plan());
    await saveFill('done', []);
    await db.fills.update('f1', { state: 'stopped' });
    await db.approvals.update('a1', { state: 'dispatched' });
    await db.approvals.update('a2', { state: 'approved' });
    openPanel('plans');
    await untilShown('not known yet');
    expect(shownText()).toContain('not addedyou stopped before it was added');
    expect(warnings()).toBe(0);
  });

  test('what was put in and taken out again is all out, whatever was never put in', async () => {
    await db.plans.put(plan());
    await saveFill('done', [result('a1', 0, null), result('a2', 0, 'stopped')]);
    openPanel('plans');
    await untilShown('Everything that this plan put in was taken out again.');
  });
});

test('a filling that goes on for longer than one can says so, and what helps', async () => {
  await db.plans.put(plan());
  await saveFill('running', [result('a1', 2, null)]);
  openPanel('plans');
  await untilShown('1 of 2');
  expect(shownText()).not.toContain('longer than it should');
  await db.fills.update('f1', { startedAt: Date.now() - 6 * 60_000 });
  await untilShown('This takes longer than it should. Stop it and check the carts');
});

test('a line that could not be noted says what helps', async () => {
  await db.plans.put(plan());
  await saveFill('done', [result('a1', 2, null), result('a2', 0, 'memory-failed')]);
  await db.fills.update('f1', { state: 'stopped' });
  openPanel('plans');
  await untilShown('make room on your device, then approve again');
});

test('while an undo runs it shows how far it is, and nothing is a warning', async () => {
  const answer = fakeBrowser.runtime.sendMessage as (message: { name: string }) => Promise<unknown>;
  fakeBrowser.runtime.sendMessage = ((message: { name: string }) =>
    message.name === 'undoFill' ? new Promise(() => undefined) : answer(message)) as never;
  await db.plans.put(plan());
  await saveFill('done', [result('a1', 2, null), result('a2', 1, null)]);
  openPanel('plans');
  await untilShown('Take it all out again');
  button('Take it all out again').click();
  await untilShown('0 of 2 lines taken out');
  await db.fills.update('f1', { results: [result('a1', 0, null), result('a2', 1, null)] });
  await untilShown('1 of 2 lines taken out');
  expect(shownText()).toContain('taken out again');
  expect(shownText()).not.toContain('differ');
  expect(warnings()).toBe(0);
});

test('an undo that one shop refused says that part is out', async () => {
  await db.plans.put(plan());
  await saveFill('done', [result('a1', 0, null), result('a2', 1, null)]);
  openPanel('plans');
  await untilShown('Part of what this plan put in was taken out again.');
});

describe('what an earlier plan of the list left in a cart', () => {
  const juice = { lineId: '9', variantId: null, sku: null, url: `${CORNER}/juice`, name: 'Juice', count: 3 };
  const milk = { ...juice, lineId: '1', url: `${CORNER}/milk`, name: 'Milk 2 l', count: 2 };

  async function showUnfilled(readAt: number): Promise<void> {
    await saveEarlier(readAt);
    closePanel();
    await Promise.all([db.fills.delete('f1'), db.approvals.bulkDelete(['a1', 'a2'])]);
    openPanel('plans');
  }

  test('is told before the approval, with how old that knowledge is and without a warning', async () => {
    await showUnfilled(Date.now() - 2 * 3_600_000);
    await untilShown('Left from an earlier plan of this listcornershop.example3 × Juice');
    expect(shownText()).toContain('Cart last seen: 2 hr ago');
    expect(shownText()).toContain('This plan does not ask for it. It stays there');
    expect(document.querySelector('.leftovers-before .careful')).toBeNull();
    expect(document.querySelectorAll('.leftovers-before li')).toHaveLength(1);
  });

  test('is not told before the approval of a cart that was seen long ago', async () => {
    await showUnfilled(Date.now() - 25 * 3_600_000);
    await untilShown('Put these');
    expect(shownText()).not.toContain('Juice');
  });

  async function saveEarlier(readAt: number): Promise<void> {
    const empty: Cart = { origin: CORNER, readAt: 1, lines: [], total: null };
    await db.plans.bulkPut([plan(), { ...plan(), id: 'p0', createdAt: 1 }]);
    await saveFill('done', [result('a1', 2, null), result('a2', 1, null)]);
    const earlier = { ...((await db.approvals.get('a1')) as Approval), id: 'b1', fillId: 'f0' };
    await db.approvals.put({
      ...{ ...earlier, productKey: juice.url, url: juice.url, name: 'Juice', count: 3 },
      ...{ dispatch: { at: 1, before: empty, held: 0, asked: 3 }, settledAs: 1 },
    });
    const came = { approvalId: 'b1', origin: CORNER, name: 'Juice', wanted: 3, added: 3 };
    await db.fills.put({
      ...{ id: 'f0', planId: 'p0', startedAt: 1, endedAt: 2, state: 'done' },
      results: [{ ...came, refusal: null, detail: null }],
    });
    const lines = [milk, juice].map((line) => ({ ...line, price: euros('1.00') }));
    await db.carts.put({ origin: CORNER, readAt, lines, total: null });
    openPanel('plans');
  }

  test('is named as such, is not green, and can be taken out alone', async () => {
    await saveEarlier(Date.now());
    await untilShown('Left from an earlier plan of this list3 × Juice');
    expect(shownText()).toContain('and so is what an earlier plan of this list put there');
    expect(shownText()).not.toContain('was in this cart before');
    expect(document.querySelector('.fill-outcome')?.className).not.toContain('good');
    button('Take this out again').click();
    expect(await untilSent('takeOutLeftovers')).toEqual({ fillId: 'f1', origin: CORNER });
  });

  test('is not claimed of a cart that was not read since', async () => {
    await saveEarlier(Date.now() - 60_000);
    await untilShown('All carts hold exactly what you approved.');
    expect(shownText()).not.toContain('Juice');
  });
});
