import { browser } from 'wxt/browser';
import type { PageTab } from './active-tab';

/** All tabs with a page that we may read, the last used first; others show us no address and are left out. */
export async function readableTabs(): Promise<PageTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter((tab) => /^https?:/.test(tab.url ?? ''))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap((tab) =>
      tab.id === undefined ? [] : [{ tabId: tab.id, url: tab.url ?? null, title: tab.title ?? '' }],
    );
}
