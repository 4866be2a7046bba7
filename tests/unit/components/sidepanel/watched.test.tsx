// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '../../../../utils/storage/db';
import { DAY, euros, milk } from '../../../support/rows';
import {
  answers,
  button,
  closePanel,
  freshBrowser,
  openPanel,
  shownText,
  untilSent,
  untilShown,
} from './panel-page';

const OAT = 'https://oat.example/drink';

beforeEach(async () => {
  await freshBrowser();
  const oat = milk({
    productKey: OAT,
    url: OAT,
    origin: 'https://oat.example',
    name: 'Oat drink 2 l',
    price: euros('1.99'),
    quantity: { value: 2, unit: 'l' },
  });
  await db.products.bulkPut([milk(), oat].map((each) => ({ ...each, words: [] })));
  await db.watches.bulkPut([
    { productKey: milk().productKey, target: euros('1.20'), createdAt: 2 },
    { productKey: OAT, target: null, createdAt: 1 },
  ]);
});
afterEach(closePanel);

test('price drops stand first and can be marked as seen', async () => {
  await db.alerts.add({
    productKey: OAT,
    from: euros('2.49'),
    to: euros('1.99'),
    at: Date.now() - DAY,
    isSeen: false,
  });
  openPanel('watched');
  await untilShown('before: €2.49');
  expect(shownText().indexOf('Price drops')).toBeLessThan(shownText().indexOf('Watched products'));
  button('Mark as seen').click();
  await untilSent('markAlertsSeen');
});

test('each watch says what it waits for, and whether that is reached', async () => {
  openPanel('watched');
  await untilShown('At or below your €1.20');
  expect(shownText()).toContain('tell me of any drop');
});

test('a price that jumped reaches nothing before it is confirmed, and both values are shown', async () => {
  const pendingPrice = { price: euros('0.59'), last: euros('1.99'), readAt: 0, documentId: null };
  await db.products.update(milk().productKey, { price: euros('0.59'), isPriceSure: false, pendingPrice });
  openPanel('watched');
  await untilShown('New price to be confirmed: €0.59 now, €1.99 before.');
  expect(shownText()).not.toContain('At or below your €1.20');
});

test('a unit price that the shop prints wrong is said in the comparison', async () => {
  await db.products.update(OAT, { unitPrice: { amount: 0.5, currency: 'EUR', per: 1, unit: 'l' } });
  openPanel('watched');
  await untilShown('Oat drink');
  for (const box of document.querySelectorAll<HTMLElement>('[aria-label^="Compare "]')) box.click();
  await untilShown('Compare 2');
  button('Compare 2').click();
  await untilShown('The shop prints €0.50 / l; price and content come to €1.00 / l.');
});

test('watching is stopped with an undo', async () => {
  answers.stopWatch = { trashId: 'x1' };
  openPanel('watched');
  await untilShown('Oat drink');
  button('Stop watching Oat drink 2 l').click();
  expect(await untilSent('stopWatch')).toEqual({ productKey: OAT });
  await untilShown('No longer watching “Oat drink 2 l”.');
});

test('two products side by side: the best is said in a word, and every cell leads to where it was read', async () => {
  openPanel('watched');
  await untilShown('Oat drink');
  for (const box of document.querySelectorAll<HTMLElement>('[aria-label^="Compare "]')) box.click();
  await untilShown('Compare 2');
  button('Compare 2').click();
  await untilShown('Side by side');
  await untilShown('€1.00 / lbest');
  const table = document.querySelector('table');
  const cells = [...(table?.querySelectorAll('tbody td a') ?? [])].map((each) => each.getAttribute('href'));
  expect(new Set(cells)).toEqual(new Set([milk().url, OAT]));
  button('Back').click();
  await untilShown('Watched products');
});
