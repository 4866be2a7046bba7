import { describe, expect, test, vi } from 'vitest';
import { contract, type Handlers, type MessageName, type Origin } from '../../utils/messaging/contract';
import { route } from '../../utils/messaging/route';
import { milkRow, milkSnapshot } from '../support/rows';

const SCREEN: Origin = {
  from: 'screen',
  origin: 'chrome-extension://x',
  tabId: null,
  url: null,
  isPrivate: false,
};
const PAGE: Origin = {
  from: 'content',
  origin: 'https://shop.example',
  tabId: 1,
  url: 'https://shop.example/',
  isPrivate: false,
};

function spies(): Handlers & Record<MessageName, ReturnType<typeof vi.fn>> {
  const names = Object.keys(contract) as MessageName[];
  return Object.fromEntries(names.map((name) => [name, vi.fn(async () => undefined)])) as never;
}

const report = (product: object) => ({
  name: 'reportPage',
  input: { reading: { kind: 'product', product }, thumbnail: null },
});

describe('a page', () => {
  test.each(
    Object.entries(contract)
      .filter(([, row]) => row.from === 'screen')
      .map(([name]) => name),
  )('may not send %s, which is for our own screens', async (name) => {
    const handlers = spies();
    const reply = await route(handlers, { name, input: {} }, PAGE);
    expect(reply.ok).toBe(false);
    expect(handlers[name as MessageName]).not.toHaveBeenCalled();
  });

  test('may report what it shows', async () => {
    const handlers = spies();
    expect(await route(handlers, report(milkSnapshot()), PAGE)).toMatchObject({ ok: true });
    expect(handlers.reportPage).toHaveBeenCalledOnce();
  });

  test.each([
    [
      'a name of 5 MB',
      { ...milkSnapshot(), name: { value: 'x'.repeat(5_000_000), isSure: true, evidence: [], conflict: [] } },
    ],
    [
      'a price that is not a whole number of cents',
      {
        ...milkSnapshot(),
        price: { value: { minor: 1.5, currency: 'EUR' }, isSure: true, evidence: [], conflict: [] },
      },
    ],
    [
      'a price of infinity',
      {
        ...milkSnapshot(),
        price: {
          value: { minor: Number.POSITIVE_INFINITY, currency: 'EUR' },
          isSure: true,
          evidence: [],
          conflict: [],
        },
      },
    ],
    [
      'a currency that is none',
      {
        ...milkSnapshot(),
        price: { value: { minor: 1, currency: 'euro' }, isSure: true, evidence: [], conflict: [] },
      },
    ],
    ['a key that is no address', { ...milkSnapshot(), productKey: 'milk' }],
  ])('may not report %s', async (_, product) => {
    expect((await route(spies(), report(product), PAGE)).ok).toBe(false);
  });

  test('may not report a million rows', async () => {
    const rows = Array.from({ length: 1000 }, () => milkRow());
    const listing = {
      url: 'https://greengrocer.example/',
      observedAt: 1,
      rows,
      platform: null,
      terms: { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null },
    };
    const reply = await route(
      spies(),
      { name: 'reportPage', input: { reading: { kind: 'listing', listing }, thumbnail: null } },
      PAGE,
    );
    expect(reply.ok).toBe(false);
  });

  test('may not send a picture that is an address', async () => {
    const reply = await route(
      spies(),
      { name: 'reportPage', input: { reading: { kind: 'none' }, thumbnail: 'https://evil.example/?q=1' } },
      PAGE,
    );
    expect(reply.ok).toBe(false);
  });
});

describe('what a page tells of the person’s pointing', () => {
  test('is one element of one field', async () => {
    const handlers = spies();
    const input = { field: 'price', path: [1, 0, -1, 2], text: '16 90' };
    expect(await route(handlers, { name: 'learnRule', input }, PAGE)).toMatchObject({ ok: true });
  });

  test.each([
    ['a field that is none', { field: 'approval', path: [1], text: '' }],
    ['no way to the element', { field: 'price', path: [], text: '' }],
    ['a way without end', { field: 'price', path: Array.from({ length: 1000 }, () => 0), text: '' }],
    ['a way out of the page', { field: 'price', path: [-7], text: '' }],
    ['a book', { field: 'price', path: [1], text: 'x'.repeat(1000) }],
  ])('is never %s', async (_, input) => {
    expect((await route(spies(), { name: 'learnRule', input }, PAGE)).ok).toBe(false);
  });
});

describe('anything that is no message', () => {
  test.each([
    null,
    1,
    'ask',
    [],
    {},
    { name: 'ask' },
    { name: 'nobody', input: {} },
    { name: 'toString', input: {} },
    { name: '__proto__', input: {} },
  ])('%j is refused', async (envelope) => {
    expect((await route(spies(), envelope, SCREEN)).ok).toBe(false);
  });
});

test('a screen may not invent settings', async () => {
  const reply = await route(spies(), { name: 'saveSettings', input: { canBuy: true } }, SCREEN);
  expect(reply.ok).toBe(false);
});

test('a handler that fails is a reply with its reason, not silence', async () => {
  const handlers = spies();
  handlers.createList.mockRejectedValueOnce(new Error('the disk is full'));
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
  expect(await route(handlers, { name: 'createList', input: { name: 'x' } }, SCREEN)).toEqual({
    ok: false,
    error: 'the disk is full',
  });
});
