import type { Transaction } from 'dexie';

/** One step of the database's history. Steps are only ever added; a step carries its own frozen code. */
export interface SchemaVersion {
  readonly number: number;
  readonly name: string;
  /** Dexie index strings by table; null removes a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** All versions that were ever released, oldest first. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    number: 1,
    name: 'the first tables',
    stores: {
      products: 'productKey, origin, gtin, seenAt, *words',
      snapshots: '++id, productKey, observedAt',
      pricePoints: '++id, [productKey+observedAt]',
      lists: 'id, updatedAt',
      items: 'id, listId, productKey',
      watches: 'productKey',
      alerts: '++id, productKey, at',
      plans: 'id, listId, createdAt',
      fills: 'id, planId, startedAt, state',
      approvals: 'id, fillId, state',
      carts: 'origin',
      shops: 'origin, seenAt',
      threads: 'id, updatedAt',
      runs: 'id, threadId, state, startedAt',
      steps: 'id, runId',
      settings: 'key',
      profiles: 'id',
      secrets: 'id',
      trash: 'id, deletedAt',
      meta: 'key',
    },
  },
  { number: 2, name: 'where the person pointed', stores: { rules: 'id, origin' } },
  {
    number: 3,
    name: 'what models can do, what was sent to them, and what it cost',
    stores: { capabilities: 'id', spendings: '++id, at, runId', sentRequests: 'id, runId, at' },
    upgrade: (transaction) =>
      transaction
        .table('profiles')
        .toCollection()
        .modify((profile: { roles?: string[] }) => {
          profile.roles = ['chat'];
        }),
  },
  {
    number: 4,
    name: 'what an item asks of its offer, and how many shops a list may use',
    stores: {},
    upgrade: async (transaction) => {
      const unasked = { requiredShop: null, maximumPrice: null, isOnlyOnSale: false, note: '' };
      await transaction
        .table('items')
        .toCollection()
        .modify((item: object) => Object.assign(item, { ...unasked, ...item }));
      await transaction
        .table('lists')
        .toCollection()
        .modify((list: object) => Object.assign(list, { maxShops: null, ...list }));
    },
  },
  { number: 5, name: 'what is at home', stores: { pantry: 'id, productKey' } },
  { number: 6, name: 'what was saved to be bought again', stores: { flows: 'id' } },
  {
    number: 7,
    name: 'what is the same to a person, which swaps were refused, and what is known of a barcode',
    stores: { groups: 'id', refusedSwaps: 'id, productKey', foods: 'gtin, at' },
  },
  {
    number: 8,
    name: 'approvals by shop and by product, each of which holds a whole cart',
    stores: { approvals: 'id, fillId, state, origin, productKey' },
  },
];

/**
 * The same history with each step that only adds tables joined to the one behind it. Dexie goes through all steps before at each
 * step that it is told of, and this takes longer than anything else that a context does when it starts.
 */
export function joined(versions: readonly SchemaVersion[]): SchemaVersion[] {
  const steps: SchemaVersion[] = [];
  for (const version of versions) {
    const before = steps.at(-1);
    if (before && !before.upgrade) {
      steps.pop();
      steps.push({ ...version, stores: { ...before.stores, ...version.stores } });
    } else steps.push(version);
  }
  return steps;
}
