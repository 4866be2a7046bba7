import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Recipe } from '../../utils/domain/list/recipe';
import { request } from '../../utils/messaging/request';
import type { Page } from './front-page';

/** How the fresh reading of the page stands. */
export type Reading =
  | { readonly state: 'reading' }
  | {
      readonly state: 'read';
      readonly kind: 'product' | 'listing' | 'none';
      readonly productKey: string | null;
      /** What can be cooked after a page that sells nothing. */
      readonly recipe: Recipe | null;
      readonly since: number;
    }
  | { readonly state: 'failed'; readonly error: Error };

/** What is remembered is painted before the page is asked again, which keeps both processors busy. */
const MEMORY_FIRST_MS = 80;

/** Has the page read anew; what was remembered of it is shown meanwhile. `readAgain` repeats the reading. */
export function useReading(page: Page): { readonly reading: Reading; readonly readAgain: () => void } {
  const [reading, setReading] = useState<Reading>({ state: 'reading' });
  const tabId = page.state === 'found' ? page.tab.tabId : null;
  const readAgain = useCallback(() => {
    if (tabId === null) return;
    const since = Date.now();
    setReading({ state: 'reading' });
    request('readTab', { tabId }).then(
      (answer) => setReading({ state: 'read', since, ...answer }),
      (error: unknown) => setReading({ state: 'failed', error: asError(error) }),
    );
  }, [tabId]);
  useEffect(() => {
    const timer = setTimeout(readAgain, MEMORY_FIRST_MS);
    return () => clearTimeout(timer);
  }, [readAgain]);
  return { reading, readAgain };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
