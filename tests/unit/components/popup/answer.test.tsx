// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '../../../../utils/storage/db';
import { euros, milkSnapshot } from '../../../support/rows';
import {
  answers,
  button,
  closePanel,
  refusals,
  shownText,
  untilSent,
  untilShown,
} from '../sidepanel/panel-page';
import { freshPopup, HERE, here, keep, openPopup, priceAt } from './popup-page';

beforeEach(async () => {
  await freshPopup();
  answers.readTab = { kind: 'product', productKey: HERE };
});
afterEach(closePanel);

test('what was remembered is shown while the page is still being read', async () => {
  await keep(here());
  refusals.readTab = 'the page did not answer in time';
  await openPopup();
  await untilShown('€2.38');
  await untilShown('this is what it said last time');
});

test('the price follows a new sighting without anybody asking', async () => {
  await keep(here());
  await openPopup();
  await untilShown('€2.38');
  await keep(here({ price: euros('2.19') }));
  await untilShown('€2.19');
});

test('a deposit stands beside the price, and goes where the page no longer speaks of one', async () => {
  const deposit = euros('0.25');
  await keep(here({ deposit }));
  await openPopup();
  await untilShown('plus €0.25 deposit');
  await keep(here({ price: euros('2.19') }));
  await untilShown('€2.19');
  expect(shownText()).not.toContain('deposit');
});

test('what several packs cost less stands beside the price, where it is less at all', async () => {
  await keep(
    here({
      promotions: [
        { kind: 'multi-buy', take: 3, pay: 2 },
        { kind: 'bundle', take: 2, price: euros('4.00') },
        { kind: 'price-break', from: 6, price: euros('1.99') },
        { kind: 'bundle', take: 2, price: euros('9.00') },
      ],
    }),
  );
  await openPopup();
  await untilShown('3 for the price of 2: €1.59 each · 2 for €4.00: €2.00 each · from 6 on: €1.99 each');
  expect(shownText()).not.toContain('€9.00');
});

test('a unit price that the shop does not print is worked out', async () => {
  await keep(here());
  await openPopup();
  await untilShown('€1.19 / l');
});

test('a printed unit price that cannot be right is called out', async () => {
  await keep(here({ unitPrice: { amount: 0.89, currency: 'EUR', per: 1, unit: 'l' } }));
  await openPopup();
  await untilShown('The shop prints €0.89 / l; price and content come to €1.19 / l.');
});

test('a page that says two prices shows both with where each was read, and calls nothing cheaper', async () => {
  await keep(here({ price: euros('99.90'), isPriceSure: false, priceConflict: [euros('9.99')] }));
  await db.snapshots.add(
    milkSnapshot({
      productKey: HERE,
      price: {
        value: euros('99.90'),
        isSure: false,
        evidence: [{ source: 'visible', path: '.price', text: '€99.90' }],
        conflict: [
          { value: euros('9.99'), evidence: { source: 'json-ld', path: 'offers.price', text: '9.99' } },
        ],
      },
    }),
  );
  await openPopup();
  await untilShown('€99.90 shown on the page');
  expect(shownText()).toContain('€9.99 in its product data');
  expect(shownText()).not.toContain('Cheaper');
});

test('a price that jumped is shown with the one before it, as yet to be confirmed', async () => {
  const pendingPrice = { price: euros('1.20'), last: euros('2.38'), readAt: 0, documentId: null };
  await keep(here({ price: euros('1.20'), isPriceSure: false, pendingPrice }));
  await openPopup();
  await untilShown('New price to be confirmed: €1.20 now, €2.38 before.');
  expect(shownText()).not.toContain('Not certain');
});

test('a price seen once is not called good or bad', async () => {
  await keep(here());
  await db.pricePoints.add(priceAt(0, '2.38'));
  await openPopup();
  await untilShown('Seen once: too little to say.');
});

test('the lowest price in weeks is said to be that, with how often it was seen', async () => {
  await keep(here());
  await db.pricePoints.bulkAdd([
    priceAt(20, '2.49'),
    priceAt(10, '2.49'),
    priceAt(5, '2.59'),
    priceAt(0, '2.38'),
  ]);
  await openPopup();
  await untilShown('Lowest in 20 days · usually €2.49 · 4 sightings');
});

const elsewhere = (name: string, price: string) => {
  const there = `https://corner.example/${name}`;
  return here({
    ...{ productKey: there, url: there, origin: 'https://corner.example', name, price: euros(price) },
    ...{ gtin: null, brand: null, breadcrumbs: [] },
  });
};

test('where only words are shared nothing was compared, and the popup says what to do', async () => {
  await keep(here(), elsewhere('Cola 2 l', '0.99'), elsewhere('Milk shampoo 2 x 300 ml', '1.99'));
  await openPopup();
  await untilShown('Nothing like it was seen yet. Look at it in another shop');
  expect(shownText()).not.toContain('similar');
});

test('those it was compared with are counted, and no others', async () => {
  await keep(here(), elsewhere('Cola 2 l', '0.99'), elsewhere('Whole milk 2 l', '2.99'));
  await openPopup();
  await untilShown('Compared with 1 similar product');
});

test('a swap that is turned down can be had back', async () => {
  const there = 'https://corner.example/milk';
  await keep(
    here(),
    here({ productKey: there, url: there, origin: 'https://corner.example', price: euros('2.09') }),
  );
  answers.refuseSwap = undefined;
  answers.allowSwap = undefined;
  await openPopup();
  await untilShown('€0.29 cheaper');
  button('Not this instead: Whole milk 2 l').click();
  expect(await untilSent('refuseSwap')).toEqual({ productKey: HERE, refusedKey: there });
  await untilShown('It will not be suggested here again.');
  button('Undo').click();
  expect(await untilSent('allowSwap')).toEqual({ productKey: HERE, refusedKey: there });
});

test('what a rule forbids is left out, and the popup says how many and why', async () => {
  const there = 'https://corner.example/milk';
  await keep(
    here(),
    here({ productKey: there, url: there, origin: 'https://corner.example', price: euros('2.09') }),
  );
  await db.settings.put({ key: 'foodRules', value: { allergens: ['nuts'], diets: [], allowsTraces: false } });
  await openPopup();
  await untilShown('1 left out: not known whether Tree nuts is in it');
  expect(document.querySelector('.cheaper-link')).toBeNull();
});

test('rules that cannot be read are not taken for none', async () => {
  const there = 'https://corner.example/milk';
  await keep(
    here(),
    here({ productKey: there, url: there, origin: 'https://corner.example', price: euros('2.09') }),
  );
  await db.settings.put({ key: 'foodRules', value: { allergens: 'nuts' } });
  await openPopup();
  await untilShown('Cheaper offers could not be looked up');
});

test('the same article in another shop is offered with its saving and the reason in numbers', async () => {
  const gtin = '4006381333931';
  const there = 'https://corner.example/milk';
  await keep(
    here({ gtin }),
    here({ gtin, productKey: there, url: there, origin: 'https://corner.example', price: euros('2.09') }),
  );
  await openPopup();
  await untilShown('−12%');
  expect(shownText()).toContain('€0.29 cheaper, same article');
  expect(document.querySelector('.cheaper-link')?.getAttribute('href')).toBe(there);
});

test.each([
  ['one witness', {}, 'price not certain'],
  ['a model', { byModel: ['price' as const] }, 'read by the model'],
])('a cheaper price that only %s states says so on its line', async (_, given, words) => {
  await keep(
    here(),
    here({
      productKey: 'https://corner.example/milk',
      url: 'https://corner.example/milk',
      origin: 'https://corner.example',
      price: euros('2.09'),
      isPriceSure: false,
      ...given,
    }),
  );
  await openPopup();
  await untilShown('€2.09');
  expect(shownText()).toContain(words);
});

test('the lowest of several prices is called that', async () => {
  await keep(here({ isPriceSure: false, isFromPrice: true }));
  await openPopup();
  await untilShown('The lowest of several prices: what you choose may cost more.');
  expect(shownText()).not.toContain('Not certain');
});

test('what is cheaper says what else it is', async () => {
  const cheaper = (name: string, price: string) =>
    here({ productKey: `${HERE}/${name}`, url: `${HERE}/${name}`, name, price: euros(price), gtin: null });
  await keep(here(), cheaper('Semi-skimmed milk 2 l', '2.15'), cheaper('Whole milk Cloverly 2 l', '1.95'));
  await openPopup();
  await untilShown('€0.23 cheaper, same amount · but “Semi-skimmed”');
  expect(shownText()).toMatch(/€0\.43 cheaper, same amount(?! · but)/);
});
