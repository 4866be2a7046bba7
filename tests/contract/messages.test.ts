import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { PageCapture } from '../../utils/domain/product/page-capture';
import { contract, type Handlers, type MessageName, type Origin } from '../../utils/messaging/contract';
import { route } from '../../utils/messaging/route';

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

const CAPTURE: PageCapture = {
  url: 'https://greengrocer.example/p/milk',
  at: 1,
  isVariantChanged: false,
  markup: '<html></html>',
  looks: [],
  picked: null,
};
const report = (capture: unknown) => ({ name: 'reportPage', input: { capture, last: null } });

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
    expect(await route(handlers, report(CAPTURE), PAGE)).toMatchObject({ ok: true });
    expect(handlers.reportPage).toHaveBeenCalledOnce();
  });

  test.each([
    ['a page without an address', { ...CAPTURE, url: 'milk' }],
    ['a text of 30 MB', { ...CAPTURE, markup: `<html>${'x'.repeat(30_000_000)}</html>` }],
    ['looks without end', { ...CAPTURE, looks: new Array(12_001).fill(1) }],
    ['an object for its markup', { ...CAPTURE, markup: { toString: 'x' } }],
    ['half a place', { ...CAPTURE, picked: 0.5 }],
    ['an element picked at infinity', { ...CAPTURE, picked: Number.POSITIVE_INFINITY }],
  ])('may not report %s', async (_, capture) => {
    expect((await route(spies(), report(capture), PAGE)).ok).toBe(false);
  });

  test('may not send a picture that is an address', async () => {
    const input = {
      productKey: 'https://greengrocer.example/p/milk',
      thumbnail: 'https://evil.example/?q=1',
    };
    expect((await route(spies(), { name: 'keepPicture', input }, PAGE)).ok).toBe(false);
  });
});

describe('what a page tells of the person’s pointing', () => {
  test('is one element of one field', async () => {
    const input = { field: 'price', capture: { ...CAPTURE, picked: 0 } };
    expect(await route(spies(), { name: 'learnRule', input }, PAGE)).toMatchObject({ ok: true });
  });

  test.each([
    ['a field that is none', { field: 'approval', capture: CAPTURE }],
    ['a page that is none', { field: 'price', capture: { url: 'x' } }],
    ['an element before the first', { field: 'price', capture: { ...CAPTURE, picked: -1 } }],
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

test('every message is sent by a screen or a page script: what nobody can ask for is not there', () => {
  const senders = globSync('{components,entrypoints}/**/*.{ts,tsx}')
    .filter((file) => !file.startsWith('entrypoints/background'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(Object.keys(contract).filter((name) => !senders.includes(`'${name}'`))).toEqual([]);
});
