// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createModelReader } from '../../../entrypoints/background/model-reading';
import { readCapture } from '../../../entrypoints/background/reading';
import type { PageCapture } from '../../../utils/domain/page-capture';
import { capturePage } from '../../../utils/extraction/capture';
import { saveProfile } from '../../../utils/storage/commands/profiles';
import { forgetOldRequests, refuseHeld } from '../../../utils/storage/commands/sent-requests';
import { saveSettings } from '../../../utils/storage/commands/settings';
import { allowSending, setShopState } from '../../../utils/storage/commands/shops';
import { db } from '../../../utils/storage/db';

const CLOUD = 'https://models.example';
const SHOP = 'https://lamps.example';
const LAMP =
  '<main><h1>Desk Lamp Nova</h1><p>You pay no more than 19,50 EUR for it, it was 29,50 EUR.</p></main>';
const SAID = { name: 'Desk Lamp Nova', price: '19,50 EUR' };

/** Bodies that reached the network, byte for byte. */
let arrived: string[];
let reply: (count: number, signal: AbortSignal | null | undefined) => Response | Promise<Response>;
let page: string;
let address: string;
/** What the browser says of the tab. */
let tabUrl: string | null;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await saveProfile(
    { id: 'cloud', name: 'Cloud', server: 'custom', baseUrl: `${CLOUD}/v1`, model: 'm', roles: ['quick'] },
    'sk-x',
    1,
  );
  await saveSettings({ review: 'never' });
  arrived = [];
  page = LAMP;
  address = `${SHOP}/nova`;
  tabUrl = address;
  reply = () => words(JSON.stringify(SAID));
});

const words = (content: string) =>
  new Response(
    [{ choices: [{ delta: { content } }] }, { choices: [{ delta: {}, finish_reason: 'stop' }] }]
      .map((each) => `data: ${JSON.stringify(each)}\n\n`)
      .join(''),
    { headers: { 'content-type': 'text/event-stream' } },
  );
const refusal = (status: number) =>
  new Response(JSON.stringify({ error: { message: 'no' } }), {
    status,
    headers: { 'content-type': 'application/json' },
  });

const captured = (url = address): PageCapture => {
  const html = `<html lang="en"><head><title>Shop</title></head><body>${page}</body></html>`;
  return capturePage(new DOMParser().parseFromString(html, 'text/html'), { url, observedAt: Date.now() });
};

const reader = ({ isGranted = true, isPrivate = false } = {}) =>
  createModelReader({
    fetch: async (_, init) => {
      arrived.push(String(init?.body));
      return reply(arrived.length, init?.signal);
    },
    now: Date.now,
    newId: () => crypto.randomUUID(),
    isGranted: async () => isGranted,
    awake: (work) => work(),
    capture: async () => captured(),
    tab: async () => ({ url: tabUrl, isPrivate }),
  });

const hanging = (signal: AbortSignal | null | undefined) =>
  new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
const sent = () => db.sentRequests.toArray();
const heldBy = async (shop = reader()) => {
  const reading = await shop.read(7, null);
  if (reading.kind !== 'held') throw new Error(`it was not held but ${reading.kind}`);
  return reading.requestId;
};

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
    page = LAMP.replace('19,50', '21,50');
    expect((await readCapture(captured())).kind).toBe('none');
    expect((await readCapture(captured(`${SHOP}/vega`))).kind).toBe('none');
  });

  test('is nothing where it only invented', async () => {
    reply = () => words(JSON.stringify({ name: 'Desk Lamp Nova', price: '5,00 EUR' }));
    expect(await reader().read(7, null)).toEqual({ kind: 'read', found: [], isComplete: false });
    expect(await db.products.count()).toBe(0);
  });
});

describe('while the model reads', () => {
  test('the page may change: what it says in the end counts', async () => {
    reply = () => {
      page = LAMP.replace('19,50', '21,50');
      return words(JSON.stringify(SAID));
    };
    expect(await reader().read(7, null)).toEqual({ kind: 'read', found: [], isComplete: false });
    expect(await db.products.count()).toBe(0);
  });

  test('the person may go on: what the page said is kept under its own address', async () => {
    reply = () => {
      address = `${SHOP}/vega`;
      return words(JSON.stringify(SAID));
    };
    expect(await reader().read(7, null)).toEqual({ kind: 'read', found: ['price'], isComplete: true });
    expect(await db.products.toArray()).toMatchObject([{ url: `${SHOP}/nova`, price: { minor: 1950 } }]);
  });
});

test('a tab that is being read is read once', async () => {
  const shop = reader();
  const both = await Promise.all([shop.read(7, null), shop.read(7, null)]);
  expect(both[0]).toEqual(both[1]);
  expect(arrived).toHaveLength(1);
});

test('a page that says it is another shop’s is not sent', async () => {
  address = 'https://trusted.example/nova';
  await expect(reader().read(7, null)).rejects.toThrow('the page changed');
  expect(arrived).toEqual([]);
});

test('nothing of a shop that was turned off is sent', async () => {
  await setShopState(SHOP, 'off', 1);
  await expect(reader().read(7, null)).rejects.toThrow('turned off');
  expect(arrived).toEqual([]);
});

test('a page that is no shop’s is not read', async () => {
  tabUrl = 'about:blank';
  await expect(reader().read(7, null)).rejects.toThrow('no page of a shop');
});

test('nothing is asked about a page of a private window', async () => {
  await expect(reader({ isPrivate: true }).read(7, null)).rejects.toThrow('private windows');
  expect(arrived).toEqual([]);
});

describe('a shop whose words never went to this model', () => {
  beforeEach(() => saveSettings({ review: 'first' }));

  test('is held, and the person’s word sends exactly what was held', async () => {
    const id = await heldBy();
    expect(arrived).toEqual([]);
    const [held] = await sent();
    expect(held).toMatchObject({ id, state: 'waiting', shops: [SHOP] });
    expect(await reader().read(7, id)).toEqual({ kind: 'read', found: ['price'], isComplete: true });
    expect(arrived).toEqual([held?.body]);
    expect(await sent()).toMatchObject([{ id, state: 'sent' }]);
  });

  test('one look speaks for the second try of the same reading', async () => {
    reply = (count) => words(count === 1 ? 'It costs 19,50 EUR.' : JSON.stringify(SAID));
    expect(await reader().read(7, await heldBy())).toEqual({
      kind: 'read',
      found: ['price'],
      isComplete: true,
    });
    expect(arrived).toHaveLength(2);
  });

  test('one look at a shop’s words says nothing of the next shop’s', async () => {
    reply = (count) => words(count === 1 ? 'It costs 19,50 EUR.' : JSON.stringify(SAID));
    const id = await heldBy();
    tabUrl = address = 'https://other.example/nova';
    expect((await reader().read(7, id)).kind).toBe('held');
    expect(arrived).toHaveLength(1);
    const waiting = (await sent()).filter(({ state }) => state === 'waiting');
    expect(waiting).toMatchObject([{ shops: ['https://other.example'] }]);
  });

  test('what waits costs nothing, and what was sent does', async () => {
    const id = await heldBy();
    expect(await db.spendings.count()).toBe(0);
    await reader().read(7, id);
    expect(await db.spendings.count()).toBe(1);
  });

  test('a held question of the conversation is none of a page’s', async () => {
    const id = await heldBy();
    await db.sentRequests.update(id, { runId: 'a-run' });
    expect((await reader().read(7, id)).kind).toBe('held');
    await refuseHeld('reading', id, Date.now());
    expect((await db.sentRequests.get(id))?.state).toBe('waiting');
  });

  test('what waited two weeks is forgotten', async () => {
    await heldBy();
    await forgetOldRequests(Date.now() + 15 * 86_400_000);
    expect(await sent()).toEqual([]);
  });

  test('with "every request" the second try is shown, too', async () => {
    await saveSettings({ review: 'always' });
    reply = (count) => words(count === 1 ? 'It costs 19,50 EUR.' : JSON.stringify(SAID));
    const first = await heldBy();
    const second = await reader().read(7, first);
    expect(second.kind).toBe('held');
    expect(arrived).toHaveLength(1);
    expect(await reader().read(7, second.kind === 'held' ? second.requestId : null)).toMatchObject({
      kind: 'read',
    });
  });

  test('a server that fails for a moment is sent the same bytes again', async () => {
    reply = (count) => (count === 1 ? refusal(503) : words(JSON.stringify(SAID)));
    const id = await heldBy();
    const [held] = await sent();
    expect(await reader().read(7, id)).toMatchObject({ kind: 'read' });
    expect(arrived).toEqual([held?.body, held?.body]);
  });

  test('what the person refused is never sent, whoever asks with it', async () => {
    const id = await heldBy();
    await refuseHeld('reading', id, Date.now());
    expect((await reader().read(7, id)).kind).toBe('held');
    expect(arrived).toEqual([]);
  });

  test('what was let go for one address does not go to another', async () => {
    const id = await heldBy();
    await saveProfile(
      {
        id: 'cloud',
        name: 'Cloud',
        server: 'custom',
        baseUrl: 'https://other.example/v1',
        model: 'm',
        roles: ['quick'],
      },
      null,
      2,
    );
    expect((await reader().read(7, id)).kind).toBe('held');
    expect(arrived).toEqual([]);
  });

  test('of held requests only the newest waits', async () => {
    await heldBy();
    const id = await heldBy();
    expect((await sent()).map(({ state }) => state).sort()).toEqual(['refused', 'waiting']);
    expect((await sent()).find(({ state }) => state === 'waiting')?.id).toBe(id);
  });

  test('is not held once the person said always', async () => {
    await allowSending(SHOP, CLOUD, 1);
    expect(await reader().read(7, null)).toMatchObject({ kind: 'read' });
  });
});

describe('a reading that fails', () => {
  test.each([
    ['a wrong key', 401, 'key'],
    ['no money', 402, 'billing'],
    ['a model that is not there', 404, 'not-found'],
  ])('for %s says so', async (_, status, kind) => {
    reply = () => refusal(status);
    expect(await reader().read(7, null)).toMatchObject({ kind: 'failed', error: { kind } });
  });

  test('for an address that was not allowed says that', async () => {
    reply = () => Promise.reject(new TypeError('Failed to fetch'));
    const reading = await reader({ isGranted: false }).read(7, null);
    expect(reading).toEqual({ kind: 'failed', error: { kind: 'no-permission', detail: CLOUD } });
  });

  test('for what a day may cost says which limit', async () => {
    await saveSettings({ maxDayMicros: 0 });
    await saveProfile(
      {
        id: 'cloud',
        name: 'C',
        server: 'dashscope',
        baseUrl: `${CLOUD}/v1`,
        model: 'qwen-plus',
        roles: ['quick'],
      },
      'sk-x',
      1,
    );
    const reading = await reader().read(7, null);
    expect(reading).toMatchObject({ kind: 'failed', error: { kind: 'ceiling', ceiling: 'day-cost' } });
    expect(arrived).toEqual([]);
  });

  test('for an answer that never comes ends after a minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      reply = (_, signal) => hanging(signal);
      const reading = reader().read(7, null);
      await vi.waitFor(() => expect(arrived).toHaveLength(1));
      await vi.advanceTimersByTimeAsync(61_000);
      expect(await reading).toMatchObject({ kind: 'failed', error: { kind: 'stalled' } });
    } finally {
      vi.useRealTimers();
    }
  });

  test('for a code alone leaves the page without a price, and says so', async () => {
    page = `<script type="application/ld+json">{"@type":"Product","name":"Desk Lamp Nova"}</script>${LAMP.replace('</p>', '</p><p>Our people call it 4411-B</p><button>Add to cart</button>')}`;
    reply = () => words(JSON.stringify({ name: 'Desk Lamp Nova', sku: '4411-B' }));
    expect(await reader().read(7, null)).toMatchObject({ kind: 'read', found: ['sku'], isComplete: false });
  });

  test('for no model at all says so', async () => {
    await db.profiles.clear();
    expect(await reader().read(7, null)).toMatchObject({ kind: 'failed', error: { kind: 'not-found' } });
  });

  test('can be stopped, and asked again', async () => {
    reply = (_, signal) => hanging(signal);
    const shop = reader();
    const reading = shop.read(7, null);
    await vi.waitFor(() => expect(arrived).toHaveLength(1));
    shop.stop(7);
    expect(await reading).toEqual({ kind: 'stopped' });
    reply = () => words(JSON.stringify(SAID));
    expect(await shop.read(7, null)).toMatchObject({ kind: 'read' });
  });
});
