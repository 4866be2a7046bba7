import { handlesFrom } from '../../../utils/agent/run/handles';
import type { ToolContext } from '../../../utils/agent/tools/tool';
import type { PageReading, Product } from '../../../utils/domain/product/product';
import type { AgentRun, AttachedTab, Thread } from '../../../utils/domain/talk/conversation';
import { nameWords } from '../../../utils/domain/words/words';
import { saveSnapshot } from '../../../utils/storage/commands/sightings';
import { db } from '../../../utils/storage/db';
import { euros, milk, milkSnapshot, NOON, sure } from '../../support/rows';

/** Empties the database. */
export async function forgetAll(): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}

/** Stores products as if their pages had been read. */
export async function remember(...products: Product[]): Promise<void> {
  await db.products.bulkPut(
    products.map((product) => ({ ...product, words: nameWords(`${product.name} ${product.brand ?? ''}`) })),
  );
}

/** Milk at three shops: 1.19 at Greengrocer, 0.99 at Corner Shop (the same article), 2.09 for two litres at Dairy. */
export const MILKS: readonly Product[] = [
  milk(),
  milk({
    productKey: 'https://corner.example/p/milk',
    url: 'https://corner.example/p/milk',
    origin: 'https://corner.example',
    price: euros('0.99'),
  }),
  milk({
    productKey: 'https://dairy.example/p/milk2',
    url: 'https://dairy.example/p/milk2',
    origin: 'https://dairy.example',
    name: 'Whole milk 2 l',
    gtin: null,
    quantity: { value: 2, unit: 'l' },
    price: euros('2.09'),
  }),
];

/** A tab with the milk of Greengrocer. */
export const MILK_TAB: AttachedTab = {
  handle: 't1',
  tabId: 7,
  url: 'https://greengrocer.example/p/milk',
  title: 'Whole milk',
};

/** Reads the milk's page and remembers it, as the background does. */
export async function readMilkPage(): Promise<PageReading> {
  const product = milkSnapshot();
  await saveSnapshot(product);
  return { kind: 'product', product };
}

/** Reads a page whose product is called this. */
export function pageCalled(name: string): () => Promise<PageReading> {
  return async () => {
    const product = milkSnapshot({ name: sure(name) });
    await saveSnapshot(product);
    return { kind: 'product', product };
  };
}

/** What tools get, with what a test changes. */
export function contextOf(change: Partial<ToolContext> = {}): ToolContext {
  let ids = 0;
  return {
    now: () => NOON,
    newId: () => `id-${++ids}`,
    handles: handlesFrom({}),
    shuffle: (items) => items,
    tabs: [MILK_TAB],
    readPage: readMilkPage,
    readReviews: async () => ({ reading: await readMilkPage(), reviews: [] }),
    activeListId: null,
    defaultListName: 'Weekly shopping',
    ...change,
  };
}

/** A conversation without questions. */
export const THREAD: Thread = {
  id: 'thread',
  title: '',
  createdAt: NOON,
  updatedAt: NOON,
  attached: [MILK_TAB],
  attachedCount: 1,
};

/** A run that has just begun. */
export function runOf(change: Partial<AgentRun> = {}): AgentRun {
  return {
    id: 'run',
    threadId: 'thread',
    question: 'Where is milk cheaper?',
    mode: 'model',
    state: 'running',
    startedAt: NOON,
    endedAt: null,
    heartbeatAt: NOON,
    modelLabel: 'Test',
    text: '',
    thinking: '',
    isTruncated: false,
    usage: null,
    error: null,
    note: null,
    handles: {},
    ...change,
  };
}
