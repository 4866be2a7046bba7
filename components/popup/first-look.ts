import type { Settings } from '../../utils/domain/settings';
import { type PageTab, pageTab } from '../../utils/platform/active-tab';
import { readSettings } from '../../utils/storage/queries/settings';
import { type Remembered, remember } from './popup-query';

/** The tab that the popup is about: none, or the page with its origin (null for anything but a web page). */
export type Page =
  | { readonly state: 'none' }
  | { readonly state: 'found'; readonly tab: PageTab; readonly origin: string | null };

/** What the popup opens with: the page in front, and what is remembered of it (null when that is not known yet). */
export interface FirstLook {
  readonly page: Page;
  readonly remembered: Remembered | null;
  readonly settings: Settings | null;
}

/** Looks once, so that the first picture is the answer. What fails here is asked again by the screen, which says so. */
export async function firstLook(): Promise<FirstLook> {
  // The memory opens while the browser is asked for its tab.
  const settings = readSettings().catch(() => null);
  const page = await pageTab().then(pageOf, (): Page => ({ state: 'none' }));
  const url = page.state === 'found' && page.origin ? page.tab.url : null;
  const remembered = url ? await remember(url, null).catch(() => null) : null;
  return { page, remembered, settings: await settings };
}

function pageOf(tab: PageTab | null): Page {
  return tab ? { state: 'found', tab, origin: webOrigin(tab.url) } : { state: 'none' };
}

function webOrigin(url: string | null): string | null {
  return url && /^https?:/.test(url) ? new URL(url).origin : null;
}
