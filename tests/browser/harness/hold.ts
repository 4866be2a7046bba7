import type { Page } from 'playwright-core';

/**
 * Holds tables of our database from one of our screens, so that whoever next wants to change them waits: the worker stands still
 * exactly between one stored state and the next. Answers how to let go, which is safe to call again.
 */
export async function holdTables(screen: Page, tables: readonly string[]): Promise<() => Promise<void>> {
  const flag = `let-go-${Math.random()}`;
  await screen.evaluate(hold, { tables, flag });
  return () => screen.evaluate((name) => void Object.assign(globalThis, { [name]: true }), flag);
}

/** Runs in the page. A transaction lives as long as it is asked for something. */
function hold({ tables, flag }: { tables: readonly string[]; flag: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cartwright');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const [first = ''] = tables;
      const store = opening.result.transaction(tables, 'readwrite').objectStore(first);
      const again = () => {
        if ((globalThis as unknown as Record<string, boolean>)[flag]) return opening.result.close();
        store.count().onsuccess = again;
        return undefined;
      };
      store.count().onsuccess = () => {
        resolve();
        again();
      };
    };
  });
}
