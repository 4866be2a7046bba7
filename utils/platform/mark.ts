import { browser } from 'wxt/browser';

const KEY = 'mark';

/** The mark that says, outside the database, that a database was made; null when none was, or when this storage is broken. */
export async function readMark(): Promise<string | null> {
  try {
    const { [KEY]: mark } = await browser.storage.local.get(KEY);
    return typeof mark === 'string' ? mark : null;
  } catch {
    return null;
  }
}

/** Keeps the mark; a broken storage only costs the warning about lost data. */
export async function writeMark(mark: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: mark }).catch(() => undefined);
}
