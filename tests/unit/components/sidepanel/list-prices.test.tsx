// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seenForList } from '../../../../entrypoints/background/seen-for-list';
import { nameWords } from '../../../../utils/domain/words/words';
import { db } from '../../../../utils/storage/db';
import { DAY, euros, milk } from '../../../support/rows';
import { saveList, wish } from './list-page';
import { answers, closePanel, freshBrowser, openPanel, sent, shownText, untilShown } from './panel-page';

beforeEach(async () => {
  await freshBrowser();
  answers.seenForList = ({ listId }: { listId: string }) => seenForList(listId);
});
afterEach(closePanel);

test('an item shows the best price seen, per unit where an amount is needed, and what was never seen says so', async () => {
  const corner = {
    productKey: 'https://corner.example/milk',
    origin: 'https://corner.example',
    price: euros('1.05'),
  };
  await db.products.bulkPut([milk(), milk(corner)].map((each) => ({ ...each, words: nameWords(each.name) })));
  await saveList([
    wish('i1', 'milk'),
    wish('i2', 'milk', { need: { value: 2, unit: 'l' } }),
    wish('i3', 'saffron'),
  ]);
  openPanel('lists');
  await untilShown('€1.05 at corner.example');
  await untilShown('€1.05 / l at corner.example');
  await untilShown('not seen in a shop yet');
});

test('a best price that only one witness states says so', async () => {
  const unsure = milk({ isPriceSure: false });
  await db.products.bulkPut([{ ...unsure, words: nameWords(unsure.name) }]);
  await saveList([wish('i1', 'milk')]);
  openPanel('lists');
  await untilShown('price not certain');
});

test('the best price keeps to the shop, the highest price and the sale that the item asks for', async () => {
  const at = (shop: string, price: string, listPrice: string | null = null) => {
    const origin = `https://${shop}.example`;
    const [productKey, url] = [`${origin}/milk`, `${origin}/milk`];
    return milk({
      productKey,
      url,
      origin,
      price: euros(price),
      listPrice: listPrice ? euros(listPrice) : null,
      seenAt: Date.now(),
    });
  };
  const rows = [at('corner', '1.05'), at('market', '1.20'), at('fair', '1.30', '1.60')];
  await db.products.bulkPut(rows.map((each) => ({ ...each, words: nameWords(each.name) })));
  await saveList([
    wish('i1', 'milk', { requiredShop: 'https://market.example' }),
    wish('i2', 'milk', { isOnlyOnSale: true }),
    wish('i3', 'milk', { maximumPrice: euros('1.10') }),
    wish('i4', 'milk', { maximumPrice: euros('0.90') }),
  ]);
  openPanel('lists');
  await untilShown('seen, but not as you asked for it');
  const best = () => [...document.querySelectorAll('.item-facts > .figures')].map((each) => each.textContent);
  await expect
    .poll(best)
    .toEqual(['€1.20 at market.example', '€1.30 at fair.example', '€1.05 at corner.example']);
});

test('a row says how many packs its number is, and how old its price', async () => {
  const cells = milk({
    ...{ name: 'AA batteries 4 pack', price: euros('4.15'), quantity: { value: 4, unit: 'piece' } },
    seenAt: Date.now() - 9 * DAY,
  });
  await db.products.put({ ...cells, words: [] });
  await saveList([wish('i1', 'AA batteries', { count: 2 })]);
  openPanel('lists');
  await untilShown('€4.15 at greengrocer.example · 9 days ago');
  expect(shownText()).toContain('1 pack is enough for 2');
});

test('a price of today has no age', async () => {
  await db.products.put({ ...milk({ seenAt: Date.now() }), words: [] });
  await saveList([wish('i1', 'milk')]);
  openPanel('lists');
  await untilShown('€1.19 at greengrocer.example');
  expect(document.querySelector('.item-facts time')).toBeNull();
});

test('the list says what its best prices come to, and for how many of its items', async () => {
  const bread = { productKey: 'https://corner.example/bread', name: 'Rye bread 500 g', price: euros('2.40') };
  await db.products.bulkPut([milk(), milk(bread)].map((each) => ({ ...each, words: [] })));
  await saveList([wish('i1', 'milk', { count: 2 }), wish('i2', 'bread')]);
  openPanel('lists');
  await untilShown('About €4.78 for all of it, without delivery');
  await db.items.put(wish('i3', 'saffron', { position: 3 }));
  await untilShown('About €4.78 for 2 of 3 items, without delivery; of the rest no price is known');
  await db.items.update('i1', { isDone: true });
  await untilShown('About €2.40 for 1 of 2 items');
});

test('a list of nothing that was seen has no total', async () => {
  await saveList([wish('i1', 'saffron')]);
  openPanel('lists');
  await untilShown('not seen in a shop yet');
  expect(document.querySelector('.list-total')).toBeNull();
});

test('the background is asked once for the whole list, and again when something new was seen', async () => {
  await saveList([wish('i1', 'milk'), wish('i2', 'bread'), wish('i3', 'tea')]);
  openPanel('lists');
  await untilShown('not seen in a shop yet');
  const asked = () => sent.filter(({ name }) => name === 'seenForList').length;
  const before = asked();
  expect(before).toBe(1);
  await db.products.put({ ...milk(), words: [] });
  await untilShown('€1.19 at greengrocer.example');
  expect(asked()).toBe(2);
});

test('the price of an item stays while its number is changed, and goes while it is another thing', async () => {
  await db.products.put({ ...milk(), words: [] });
  await saveList([wish('i1', 'milk')]);
  openPanel('lists');
  await untilShown('€1.19 at greengrocer.example');
  let isHeld = true;
  answers.seenForList = async ({ listId }: { listId: string }) => {
    while (isHeld) await new Promise((resolve) => setTimeout(resolve, 5));
    return seenForList(listId);
  };
  await db.items.update('i1', { count: 3 });
  await expect.poll(() => sent.filter(({ name }) => name === 'seenForList').length).toBe(2);
  expect(shownText()).toContain('€1.19 at greengrocer.example');
  await db.items.update('i1', { text: 'bread' });
  await expect.poll(shownText).not.toContain('€1.19 at greengrocer.example');
  isHeld = false;
  await untilShown('not seen in a shop yet');
});
