import type { Page as PlaywrightPage } from 'playwright-core';
import type { Page as PuppeteerPage } from 'puppeteer-core';

/** A page of ours under Playwright or Puppeteer: both can run a function of one argument in it. */
export type Screen = Pick<PlaywrightPage, 'evaluate'> | Pick<PuppeteerPage, 'evaluate'>;

/**
 * All rows of one of our tables, read by the browser's own IndexedDB in one of our screens, so that what a test sees does
 * not come through our code.
 */
export function rowsOf<Row>(screen: Screen, table: string): Promise<Row[]> {
  return runIn(screen, readTable, table) as Promise<Row[]>;
}

/** Waits until a check over a table's rows holds, and answers the rows; throws with the last rows when it does not in time. */
export async function untilRows<Row>(
  screen: Screen,
  table: string,
  holds: (rows: Row[]) => boolean,
  timeout = 20_000,
): Promise<Row[]> {
  const until = Date.now() + timeout;
  let rows: Row[] = [];
  while (Date.now() < until) {
    rows = await rowsOf<Row>(screen, table);
    if (holds(rows)) return rows;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${table} never came to hold what was awaited: ${JSON.stringify(rows).slice(0, 2000)}`);
}

/** Sends a message of our contract as a screen does, to set a scene; answers what the background answered. */
export async function send<Answer>(screen: Screen, name: string, input: object): Promise<Answer> {
  const reply = await runIn(screen, sendMessage, { name, input });
  if (!reply?.ok) throw new Error(`${name} was refused: ${reply?.error ?? 'no answer'}`);
  return reply.value as Answer;
}

function runIn<Argument, Result>(
  screen: Screen,
  run: (argument: Argument) => Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const evaluate = screen.evaluate.bind(screen) as (run: unknown, argument: unknown) => Promise<Result>;
  return evaluate(run, argument);
}

interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: string;
}

function sendMessage(message: { name: string; input: object }): Promise<Reply | undefined> {
  const scope = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime: { sendMessage(message: object): Promise<Reply> } } | undefined
  >;
  const api = scope.browser ?? scope.chrome;
  if (!api) throw new Error('this page is none of the extension');
  return api.runtime.sendMessage(message);
}

function readTable(name: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cartwright');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      if (!db.objectStoreNames.contains(name)) {
        db.close();
        resolve([]);
        return;
      }
      const reading = db.transaction(name).objectStore(name).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        db.close();
        resolve(reading.result);
      };
    };
  });
}
