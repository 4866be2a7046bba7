import { type PageTab, pageTab } from '../../utils/platform/active-tab';

/** The tab that the popup is about: none, or the page with its origin (null for anything but a web page). */
export type Page =
  | { readonly state: 'none' }
  | { readonly state: 'found'; readonly tab: PageTab; readonly origin: string | null };

/** The page that the popup is opened over; none where the browser does not say. */
export function frontPage(): Promise<Page> {
  return pageTab().then(pageOf, (): Page => ({ state: 'none' }));
}

/** The address of a page that something may be remembered of; null for none. */
export function addressOf(page: Page): string | null {
  return page.state === 'found' && page.origin ? page.tab.url : null;
}

function pageOf(tab: PageTab | null): Page {
  return tab ? { state: 'found', tab, origin: webOrigin(tab.url) } : { state: 'none' };
}

function webOrigin(url: string | null): string | null {
  return url && /^https?:/.test(url) ? new URL(url).origin : null;
}
