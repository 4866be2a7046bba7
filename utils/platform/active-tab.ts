import { browser } from 'wxt/browser';

/** A tab with a shop's page, as far as we may see it. */
export interface PageTab {
  readonly tabId: number;
  readonly url: string | null;
  readonly title: string;
}

/**
 * The tab that a screen is about: the active one, or, when our own screen is itself the active tab, the page that was
 * used last in this window. `url` is null where nothing was granted yet.
 */
export async function pageTab(): Promise<PageTab | null> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const ours = browser.runtime.getURL('/');
  const pages = tabs.filter((tab) => tab.id !== undefined && !tab.url?.startsWith(ours));
  const active = pages.find((tab) => tab.active);
  const latest = [...pages].sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  const tab = active ?? latest;
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? null, title: tab.title ?? '' };
}

/** Calls back when another page comes to the front or the front page changes; answers how to stop. */
export function onPageTabChanged(listener: () => void): () => void {
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(listener);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(listener);
  };
}
