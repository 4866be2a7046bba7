// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCapture } from '../../../../entrypoints/background/reading/reading';
import { saveSettings } from '../../../../utils/storage/commands/settings';
import { setShopState } from '../../../../utils/storage/commands/shops';
import { db } from '../../../../utils/storage/db';
import {
  CLOUD,
  captured,
  freshWorld,
  hanging,
  LAMP,
  reader,
  refusal,
  SAID,
  SHOP,
  said,
  sent,
  untilArrived,
  useCloud,
  world,
} from '../model-reader';

beforeEach(freshWorld);

describe('what the model says and the page prints', () => {
  test('is kept, and what rests on its word alone is told', async () => {
    expect(await reader().read(7, null)).toEqual({ kind: 'read', found: ['price'], isComplete: true });
    const [product] = await db.products.toArray();
    expect(product).toMatchObject({ name: 'Desk Lamp Nova', price: { minor: 1950 }, byModel: ['price'] });
    expect(await sent()).toMatchObject([{ runId: 'reading', state: 'sent', shops: [SHOP] }]);
  });

  test('is found again by every later reading, until the page says otherwise', async () => {
    await reader().read(7, null);
    const again = await readCapture(captured());
    expect(again).toMatchObject({ kind: 'product', product: { price: { value: { minor: 1950 } } } });
    world.page = LAMP.replace('19,50', '21,50');
    expect((await readCapture(captured())).kind).toBe('none');
    expect((await readCapture(captured(`${SHOP}/vega`))).kind).toBe('none');
  });

  test('is nothing where it only invented', async () => {
    world.reply = () => said({ name: 'Desk Lamp Nova', price: '5,00 EUR' });
    expect(await reader().read(7, null)).toEqual({ kind: 'read', found: [], isComplete: false });
    expect(await db.products.count()).toBe(0);
  });
});

describe('while the model reads', () => {
  test('the page may change: what it says in the end counts', async () => {
    world.reply = () => {
      world.page = LAMP.replace('19,50', '21,50');
      return said(SAID);
    };
    expect(await reader().read(7, null)).toEqual({ kind: 'read', found: [], isComplete: false });
    expect(await db.products.count()).toBe(0);
  });

  test('the person may go on: what the page said is kept under its own address', async () => {
    world.reply = () => {
      world.address = `${SHOP}/vega`;
      return said(SAID);
    };
    expect(await reader().read(7, null)).toEqual({ kind: 'read', found: ['price'], isComplete: true });
    expect(await db.products.toArray()).toMatchObject([{ url: `${SHOP}/nova`, price: { minor: 1950 } }]);
  });
});

test('a tab that is being read is read once', async () => {
  const shop = reader();
  const both = await Promise.all([shop.read(7, null), shop.read(7, null)]);
  expect(both[0]).toEqual(both[1]);
  expect(world.arrived).toHaveLength(1);
});

test('a page that says it is another shop’s is not sent', async () => {
  world.address = 'https://trusted.example/nova';
  await expect(reader().read(7, null)).rejects.toThrow('the page changed');
  expect(world.arrived).toEqual([]);
});

test('nothing of a shop that was turned off is sent', async () => {
  await setShopState(SHOP, 'off', 1);
  await expect(reader().read(7, null)).rejects.toThrow('turned off');
  expect(world.arrived).toEqual([]);
});

test('a page that is no shop’s is not read', async () => {
  world.tabUrl = 'about:blank';
  await expect(reader().read(7, null)).rejects.toThrow('no page of a shop');
});

test('nothing is asked about a page of a private window', async () => {
  await expect(reader({ isPrivate: true }).read(7, null)).rejects.toThrow('private windows');
  expect(world.arrived).toEqual([]);
});

describe('without a model of the person’s own', () => {
  let asked: string[];
  const builtIn = (state: string) => ({
    availability: async () => state,
    create: async () => ({
      prompt: async (text: string) => {
        asked.push(text);
        return JSON.stringify(SAID);
      },
      destroy: () => {},
    }),
  });

  beforeEach(async () => {
    asked = [];
    await db.profiles.clear();
    await saveSettings({ usesBuiltInModel: true, review: 'always' });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('the browser’s reads the page, and nothing leaves', async () => {
    vi.stubGlobal('LanguageModel', builtIn('available'));
    expect(await reader().read(7, null)).toEqual({ kind: 'read', found: ['price'], isComplete: true });
    expect(asked[0]).toContain('You pay no more than 19,50 EUR');
    expect(world.arrived).toEqual([]);
    expect(await sent()).toEqual([]);
  });

  test.each([
    ['is not used by the person', { usesBuiltInModel: false }, 'available'],
    ['is not there yet', {}, 'downloadable'],
  ])('one that %s is not asked', async (_, settings, state) => {
    vi.stubGlobal('LanguageModel', builtIn(state));
    await saveSettings(settings);
    expect(await reader().read(7, null)).toMatchObject({ kind: 'failed', error: { kind: 'not-found' } });
    expect(asked).toEqual([]);
  });
});

describe('a reading that fails', () => {
  test.each([
    ['a wrong key', 401, 'key'],
    ['no money', 402, 'billing'],
    ['a model that is not there', 404, 'not-found'],
  ])('for %s says so', async (_, status, kind) => {
    world.reply = () => refusal(status);
    expect(await reader().read(7, null)).toMatchObject({ kind: 'failed', error: { kind } });
  });

  test('for an address that was not allowed says that', async () => {
    world.reply = () => Promise.reject(new TypeError('Failed to fetch'));
    const reading = await reader({ isGranted: false }).read(7, null);
    expect(reading).toEqual({ kind: 'failed', error: { kind: 'no-permission', detail: CLOUD } });
  });

  test('for what a day may cost says which limit', async () => {
    await saveSettings({ maxDayMicros: 0 });
    await useCloud({ server: 'dashscope', model: 'qwen-plus' });
    const reading = await reader().read(7, null);
    expect(reading).toMatchObject({ kind: 'failed', error: { kind: 'ceiling', ceiling: 'day-cost' } });
    expect(world.arrived).toEqual([]);
  });

  test('for an answer that never comes ends after a minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      world.reply = (_, signal) => hanging(signal);
      const reading = reader().read(7, null);
      await untilArrived(1);
      await vi.advanceTimersByTimeAsync(61_000);
      expect(await reading).toMatchObject({ kind: 'failed', error: { kind: 'stalled' } });
    } finally {
      vi.useRealTimers();
    }
  });

  test('for a code alone leaves the page without a price, and says so', async () => {
    world.page = `<script type="application/ld+json">{"@type":"Product","name":"Desk Lamp Nova"}</script>${LAMP.replace('</p>', '</p><p>Our people call it 4411-B</p><button>Add to cart</button>')}`;
    world.reply = () => said({ name: 'Desk Lamp Nova', sku: '4411-B' });
    expect(await reader().read(7, null)).toMatchObject({ kind: 'read', found: ['sku'], isComplete: false });
  });

  test('for no model at all says so', async () => {
    await db.profiles.clear();
    expect(await reader().read(7, null)).toMatchObject({ kind: 'failed', error: { kind: 'not-found' } });
  });

  test('can be stopped, and asked again', async () => {
    world.reply = (_, signal) => hanging(signal);
    const shop = reader();
    const reading = shop.read(7, null);
    await untilArrived(1);
    shop.stop(7);
    expect(await reading).toEqual({ kind: 'stopped' });
    world.reply = () => said(SAID);
    expect(await shop.read(7, null)).toMatchObject({ kind: 'read' });
  });
});
