import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageReading, ProductSnapshot } from '../../../../utils/domain/product/product';
import { milkSnapshot, sure } from '../../../support/rows';

const closed = vi.fn(async () => undefined);
const kept: PageReading[] = [];
const shown: PageReading[] = [];

vi.mock('../../../../entrypoints/background/reading/pages', () => ({
  openPage: async () => ({ tabId: 1, close: closed }),
}));
vi.mock('../../../../entrypoints/background/reading/reading', () => ({
  readTabNow: async () => (shown.length > 1 ? shown.shift() : shown[0]),
}));
vi.mock('../../../../entrypoints/background/reading/read-tab', () => ({
  readAndSave: async (tabId: number, read: (tabId: number) => Promise<PageReading>) => {
    kept.push(await read(tabId));
  },
}));

const { rereadPage } = await import('../../../../entrypoints/background/reading/reread-page');

const NOTHING: PageReading = { kind: 'none' };
const NO_PRICE = { value: null, isSure: false, evidence: [], conflict: [] } as const;
const { url } = milkSnapshot();

beforeEach(() => {
  vi.useFakeTimers();
  for (const list of [kept, shown]) list.length = 0;
  closed.mockClear();
});
afterEach(() => void vi.useRealTimers());

test('a page that draws its price late is waited for, and only the whole reading is kept', async () => {
  shown.push(NOTHING, product({ price: NO_PRICE }), product({}));
  await inTime(rereadPage(url));
  expect(kept).toEqual([product({})]);
  expect(closed).toHaveBeenCalledOnce();
});

test('that it cannot be had any more is an answer without a price', async () => {
  shown.push(product({ price: NO_PRICE, availability: sure('OutOfStock') }));
  await inTime(rereadPage(url));
  expect(kept).toHaveLength(1);
});

test.each([
  ['shows no price', product({ price: NO_PRICE })],
  ['leads to another product', product({ url: 'https://greengrocer.example/p/oat-milk' })],
  ['shows no product', NOTHING],
])(
  'a page that %s is given up after some seconds, keeps the old price, and is closed',
  async (_, reading) => {
    shown.push(reading);
    await expect(inTime(rereadPage(url))).rejects.toThrow('no longer shows the product with its price');
    expect(kept).toEqual([]);
    expect(closed).toHaveBeenCalledOnce();
  },
);

function product(change: Partial<ProductSnapshot>): PageReading {
  return { kind: 'product', product: milkSnapshot(change) };
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  return work;
}
