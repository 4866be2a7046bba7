// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawFirstPicture, isPlain } from '../../../../components/popup/first-picture';
import { firstPictureOver, tellFirstPicture } from '../../../../components/popup/first-picture-signal';
import type { Product } from '../../../../utils/domain/product/product';
import type { Shop } from '../../../../utils/domain/shop/shop';
import { euros } from '../../../support/rows';
import { answers, closePanel, untilShown } from '../sidepanel/panel-page';
import { freshPopup, HERE, here, keep, openPopup } from './popup-page';

beforeEach(async () => {
  await freshPopup();
  answers.readTab = { kind: 'product', productKey: HERE };
});
afterEach(closePanel);

const part = (selector: string) => document.querySelector(selector)?.outerHTML;

test('what it draws stands in the whole screen as it was', async () => {
  const product = here({
    listPrice: euros('2.98'),
    availability: 'InStock',
    variant: [{ name: 'Size', value: '2 l' }],
  });
  await keep(product);
  await drawHere();
  const [title, price] = [part('.product-title'), part('.price-block')];
  expect(price).toContain('€2.38');
  await openPopup();
  await untilShown('€2.38');
  expect([part('.product-title'), part('.price-block')]).toEqual([title, price]);
});

test('over a page of which nothing is known it leaves the page as it is, and says that it is over', async () => {
  await drawHere();
  expect(document.querySelector('#root')?.innerHTML).toBe('');
  tellFirstPicture();
  await firstPictureOver();
});

test('the whole screen waits for it, and not for ever', async () => {
  delete document.documentElement.dataset.firstPicture;
  const order: string[] = [];
  const waited = firstPictureOver().then(() => order.push('whole'));
  order.push('first');
  tellFirstPicture();
  await waited;
  expect(order).toEqual(['first', 'whole']);
  delete document.documentElement.dataset.firstPicture;
  await firstPictureOver();
});

async function drawHere(): Promise<void> {
  const root = document.createElement('div');
  root.id = 'root';
  document.body.replaceChildren(root);
  await drawFirstPicture();
}

test.each<[string, Partial<Product>, Shop['state'] | null, boolean]>([
  ['a price', {}, 'click', true],
  ['a price at a shop not known', {}, null, true],
  ['no price', { price: null }, 'click', false],
  ['two prices that contradict each other', { priceConflict: [euros('9.99')] }, 'click', false],
  ['a product that the person does not want to see', { isMuted: true }, 'click', false],
  ['a shop that was turned off', {}, 'off', false],
])('%s: shown before the rest or not', (_, change, state, is) => {
  const shop = state && ({ origin: 'https://greengrocer.example', state } as Shop);
  expect(isPlain({ product: here(change), shop })).toBe(is);
});
