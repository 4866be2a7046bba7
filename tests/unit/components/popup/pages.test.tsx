// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '../../../../utils/storage/db';
import { euros } from '../../../support/rows';
import {
  answers,
  button,
  closePanel,
  permission,
  refusals,
  shownText,
  untilSent,
  untilShown,
} from '../sidepanel/panel-page';
import { freshPopup, HERE, here, keep, openPopup, world } from './popup-page';

beforeEach(async () => {
  await freshPopup();
  answers.readTab = { kind: 'product', productKey: HERE };
});
afterEach(closePanel);

test('a shop that is not granted is offered to be, and is asked for by its own address only', async () => {
  world.isGranted = false;
  refusals.readTab = 'Cartwright may not read this page: allow this shop first';
  await openPopup();
  await untilShown('Cartwright does not read greengrocer.example yet');
  button('Always read this shop').click();
  expect(await untilSent('setShopState')).toEqual({ origin: 'https://greengrocer.example', state: 'on' });
  expect(permission.asked).toEqual(['https://greengrocer.example/*']);
});

test('a listing shows its rows by unit price, whoever paid for the first place', async () => {
  answers.readTab = { kind: 'listing', productKey: null };
  const row = (name: string, price: string, grams: number, isSponsored: boolean) =>
    here({
      productKey: `https://greengrocer.example/p/${name}`,
      name,
      price: euros(price),
      quantity: { value: grams, unit: 'g' },
      isSponsored,
      seenAt: Date.now() + 60_000,
    });
  await keep(row('Dear rice', '2.00', 500, true), row('Fair rice', '3.00', 1000, false));
  world.url = 'https://greengrocer.example/search';
  await openPopup();
  await untilShown('2 products on this page');
  expect(shownText().indexOf('Fair rice')).toBeLessThan(shownText().indexOf('Dear rice'));
  expect(shownText()).toContain('advertised');
});

test('of a long listing the rest is a click away, and the keyboard goes on there', async () => {
  answers.readTab = { kind: 'listing', productKey: null };
  const rows = Array.from({ length: 8 }, (_, at) =>
    here({
      ...{ productKey: `https://greengrocer.example/p/${at}`, url: `https://greengrocer.example/p/${at}` },
      ...{ name: `Rice ${at}`, price: euros(`${at + 1}.00`), seenAt: Date.now() + 60_000 },
    }),
  );
  await keep(...rows);
  world.url = 'https://greengrocer.example/search';
  await openPopup();
  await untilShown('8 products on this page');
  expect(document.querySelectorAll('.listing li')).toHaveLength(6);
  button('Show 2 more').click();
  await expect.poll(() => document.querySelectorAll('.listing li').length).toBe(8);
  expect(document.activeElement?.getAttribute('href')).toBe('https://greengrocer.example/p/6');
  expect(shownText()).not.toContain('Show 2 more');
});

test('a row whose printed unit price cannot be right says so, and does not come first for it', async () => {
  answers.readTab = { kind: 'listing', productKey: null };
  const row = (name: string, price: string, unitPrice: number | null) =>
    here({
      productKey: `https://greengrocer.example/p/${name}`,
      name,
      price: euros(price),
      quantity: { value: 500, unit: 'g' },
      unitPrice: unitPrice === null ? null : { amount: unitPrice, currency: 'EUR', per: 1, unit: 'kg' },
      seenAt: Date.now() + 60_000,
    });
  await keep(row('Boastful rice', '2.00', 0.4), row('Fair rice', '1.50', null));
  world.url = 'https://greengrocer.example/search';
  await openPopup();
  await untilShown('The shop prints €0.40 / kg; price and content come to €4.00 / kg.');
  expect(shownText().indexOf('Fair rice')).toBeLessThan(shownText().indexOf('Boastful rice'));
});

test('a page without a product says what to open', async () => {
  answers.readTab = { kind: 'none', productKey: null };
  await openPopup();
  await untilShown('This page shows no product');
});

test.each([
  ['a page on which nothing was found', 'none' as const, []],
  ['a product without a price', 'product' as const, [here({ price: null })]],
  ['a product that was called wrong', 'product' as const, [here({ isMuted: true })]],
])('on %s the price can be pointed at', async (_, kind, known) => {
  answers.readTab = { kind, productKey: kind === 'product' ? HERE : null };
  await keep(...known);
  await openPopup();
  await untilShown('Point at the price');
  button('Point at the price').click();
  expect(await untilSent('startPicking')).toEqual({ tabId: 7, field: 'price' });
  await untilShown('Point at it on the page');
});

test('why pointing is not possible is said', async () => {
  refusals.startPicking = 'nothing is kept of private windows';
  await keep(here({ price: null }));
  await openPopup();
  await untilShown('Point at the price');
  button('Point at the price').click();
  await untilShown('nothing is kept of private windows');
});

test('a price that was read is not asked for', async () => {
  await keep(here());
  await openPopup();
  await untilShown('€2.38');
  expect(shownText()).not.toContain('Point at the price');
});

test('that the browser lost its memory is said in the popup too', async () => {
  await db.settings.put({ key: 'isMemoryLost', value: true });
  await openPopup();
  await untilShown('What Cartwright remembered is gone');
});

test('a page that is no shop at all teaches what to do', async () => {
  world.url = 'about:blank';
  answers.readTab = { kind: 'none', productKey: null };
  await openPopup();
  await untilShown('Open a product in any shop');
});

test('a shop that was turned off stays silent until it is turned on', async () => {
  await keep(here());
  const unsaid = { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null };
  const origin = 'https://greengrocer.example';
  await db.shops.add({
    origin,
    name: 'g',
    state: 'off',
    platform: null,
    terms: unsaid,
    ownTerms: null,
    firstSeenAt: 1,
    seenAt: 1,
  });
  await openPopup();
  await untilShown('Cartwright is off on greengrocer.example.');
  expect(shownText()).not.toContain('€2.38');
  button('Turn on again').click();
  expect(await untilSent('setShopState')).toEqual({ origin, state: 'click' });
});
