import type { Product } from '../../domain/product/product';
import type { Shop } from '../../domain/shop/shop';
import { SCHEMA_VERSIONS } from '../versions';
import { keyPrefixOf, pickByUrl } from './pick-by-url';

/** What is remembered of the page in front, as much as the popup's first picture shows. */
export interface FirstRead {
  readonly product: Product;
  readonly shop: Shop | null;
}

/**
 * Opens the memory at once by the browser's own IndexedDB, because the library that everything else goes through takes longer to
 * load than this takes to read; answers how to ask it, once, for a page's address. Null where nothing is remembered of the page, and where
 * the memory is not there yet, is of another version or cannot be read: the screen itself asks again, and says so.
 */
export function firstReader(name = 'cartwright'): (url: string) => Promise<FirstRead | null> {
  const opening = openAsItIs(name);
  return async (url) => {
    const db = await opening;
    if (!db) return null;
    try {
      return await readPage(db, url);
    } catch (error) {
      console.warn('the first look into the memory failed', error);
      return null;
    } finally {
      db.close();
    }
  };
}

async function readPage(db: IDBDatabase, url: string): Promise<FirstRead | null> {
  const prefix = keyPrefixOf(url);
  const reading = db.transaction(['products', 'shops']);
  const [rows, shop] = await Promise.all([
    answerOf<Product[]>(reading.objectStore('products').getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`))),
    answerOf<Shop | undefined>(reading.objectStore('shops').get(new URL(url).origin)),
  ]);
  const product = pickByUrl(rows, url);
  return product && { product, shop: shop ?? null };
}

function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    // There is none yet: making an empty one is left to who knows its tables.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(null);
    opening.onsuccess = () => {
      const db = opening.result;
      db.onversionchange = () => db.close();
      if (isCurrent(db)) return resolve(db);
      db.close();
      resolve(null);
    };
  });
}

// Dexie counts in tenths.
function isCurrent({ version }: IDBDatabase): boolean {
  return version === 10 * (SCHEMA_VERSIONS.at(-1)?.number ?? 0);
}

function answerOf<Answer>(asking: IDBRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    asking.onsuccess = () => resolve(asking.result as Answer);
    asking.onerror = () => reject(asking.error);
  });
}
