// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FirstPicture, isPlain } from '../../../../components/popup/first-picture';
import type { Product } from '../../../../utils/domain/product';
import type { Shop } from '../../../../utils/domain/shop';
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
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<FirstPicture product={product} shop={null} />, root);
  const [title, price] = [part('.product-title'), part('.price-block')];
  expect(price).toContain('€2.38');
  render(null, root);
  await openPopup();
  await untilShown('€2.38');
  expect([part('.product-title'), part('.price-block')]).toEqual([title, price]);
});

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
