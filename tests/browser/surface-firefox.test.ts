import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Product } from '../../utils/domain/product/product';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { rowsOf, send, untilRows } from './harness/database';
import { type FirefoxWithCartwright, launchFirefox } from './harness/firefox';

const KEY = 'sk-canary-0123456789abcdefghijkl';

let mall: Mall;
let browser: FirefoxWithCartwright;
let screen: Page;
let shop: Page;

beforeAll(async () => {
  mall = await startMall();
  browser = await launchFirefox();
  screen = await browser.screen('options');
  const profile = { id: 'played', name: 'Played', server: 'custom', model: 'x', roles: ['chat'] };
  await send(screen, 'saveProfile', {
    profile: { ...profile, baseUrl: 'https://model.example/v1' },
    key: KEY,
  });
  await send(screen, 'createThread', {});
  shop = await browser.browser.newPage();
  await shop.goto(mall.url('greengrocer', '/p/hollin-farm-whole-milk-2-l/10012'));
  await untilRows<Product>(screen, 'products', (rows) => rows.some(({ hasOwnPage }) => hasOwnPage));
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

interface Loot {
  readonly at: string;
  readonly local: string;
  readonly session: string;
  readonly databases: readonly string[];
  readonly caches: readonly string[];
}

interface Extension {
  readonly tabs: { query(what: object): Promise<{ id: number }[]> };
  readonly scripting: {
    executeScript(what: object): Promise<{ result?: Loot }[]>;
  };
}

// In the world of our content scripts in the shop's page, with all that they may reach.
const lootedByPage = () =>
  screen.evaluate(async () => {
    const { tabs, scripting } = (globalThis as unknown as { browser: Extension }).browser;
    const [tab] = await tabs.query({ url: 'http://greengrocer.localhost/*' });
    const loot = async () => {
      interface Area {
        get(keys: null): Promise<object>;
      }
      const { storage } = (
        globalThis as unknown as { browser: { storage: { local: Area; session?: Area; sync: Area } } }
      ).browser;
      const open = async (area: Area | undefined) =>
        area ? JSON.stringify(await area.get(null).catch(() => 'shut')) : '"shut"';
      return {
        at: location.href,
        local: await open(storage.local),
        session: await open(storage.session),
        databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
        caches: await caches.keys().catch(() => []),
      };
    };
    const [done] = await scripting.executeScript({ target: { tabId: tab?.id }, func: loot });
    return done?.result ?? null;
  });

test('a shop that took over our script in its page finds no key, no conversation and no settings to read in Firefox (X05)', async () => {
  expect(await rowsOf(screen, 'threads')).toHaveLength(1);
  const loot = await lootedByPage();
  expect(loot?.at).toContain('greengrocer.localhost');
  expect(Object.keys(JSON.parse(loot?.local ?? '{}'))).toEqual(['mark']);
  expect(loot?.session).toBe('"shut"');
  expect(loot?.databases).not.toContain('cartwright');
  expect(loot?.caches).toEqual([]);
  expect(JSON.stringify(loot)).not.toContain(KEY);
});
