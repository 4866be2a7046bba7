import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { request } from '../../utils/messaging/request';
import { type PageTab, pageTab } from '../../utils/platform/active-tab';

/** How the fresh reading of the page stands. */
export type Reading =
  | { readonly state: 'reading' }
  | {
      readonly state: 'read';
      readonly kind: 'product' | 'listing' | 'none';
      readonly productKey: string | null;
      readonly since: number;
    }
  | { readonly state: 'failed'; readonly error: Error };

/** The tab that the popup is about: not known yet, none, or the page with its origin (null for anything but a web page). */
export type Page =
  | { readonly state: 'finding' }
  | { readonly state: 'none' }
  | { readonly state: 'found'; readonly tab: PageTab; readonly origin: string | null };

/** What is remembered is painted before the page is asked again, which keeps both processors busy. */
const MEMORY_FIRST_MS = 80;

/** Finds the page and has it read anew; what was remembered of it is shown meanwhile. `readAgain` repeats the reading. */
export function usePage(): {
  readonly page: Page;
  readonly reading: Reading;
  readonly readAgain: () => void;
} {
  const [page, setPage] = useState<Page>({ state: 'finding' });
  const [reading, setReading] = useState<Reading>({ state: 'reading' });
  const read = useCallback((tabId: number) => {
    const since = Date.now();
    setReading({ state: 'reading' });
    request('readTab', { tabId }).then(
      (answer) => setReading({ state: 'read', since, ...answer }),
      (error: unknown) => setReading({ state: 'failed', error: asError(error) }),
    );
  }, []);
  useLayoutEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    pageTab().then(
      (tab) => {
        if (isOver) return;
        setPage(pageOf(tab));
        if (tab) timer = setTimeout(() => read(tab.tabId), MEMORY_FIRST_MS);
      },
      () => !isOver && setPage({ state: 'none' }),
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [read]);
  return { page, reading, readAgain: () => page.state === 'found' && read(page.tab.tabId) };
}

function pageOf(tab: PageTab | null): Page {
  return tab ? { state: 'found', tab, origin: webOrigin(tab.url) } : { state: 'none' };
}

function webOrigin(url: string | null): string | null {
  return url && /^https?:/.test(url) ? new URL(url).origin : null;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
