import { browser } from 'wxt/browser';
import { OPEN_FOOD_FACTS } from '../../utils/domain/product/food-source';
import { registerShopScript, runScript } from '../../utils/platform/content-scripts';
import { grantedPatterns, patternOf } from '../../utils/platform/permissions';
import { listProfiles } from '../../utils/storage/queries/profiles';
import { listShops } from '../../utils/storage/queries/shops';

/**
 * Lets the content script run where the person granted it. A grant for a model's address, or for Open Food Facts, is not a grant to read shops,
 * and a shop that was turned off stays off.
 */
export async function applyGrants(): Promise<void> {
  const [patterns, profiles, shops] = await Promise.all([grantedPatterns(), listProfiles(), listShops()]);
  const endpoints = new Set(profiles.map(({ baseUrl }) => patternOf(new URL(baseUrl).origin)));
  endpoints.add(patternOf(OPEN_FOOD_FACTS));
  const wanted = new Set(shops.filter(({ state }) => state === 'on').map(({ origin }) => patternOf(origin)));
  const matches = patterns.filter((pattern) => wanted.has(pattern) || !endpoints.has(pattern));
  const off = shops.filter(({ state }) => state === 'off').map(({ origin }) => patternOf(origin));
  await registerShopScript(matches, off);
  await runInOpenTabs(
    matches,
    new Set(shops.filter(({ state }) => state === 'off').map(({ origin }) => origin)),
  );
}

/** A page that was open before its shop was granted is read without a reload. */
async function runInOpenTabs(matches: readonly string[], off: ReadonlySet<string>): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  const open = tabs.filter(
    (tab) => tab.id !== undefined && tab.url !== undefined && !off.has(new URL(tab.url).origin),
  );
  await Promise.allSettled(open.map((tab) => runScript(tab.id as number, 'shop')));
}
