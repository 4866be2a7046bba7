import type { Settings } from '../../utils/domain/settings';
import { readSettings } from '../../utils/storage/queries/settings';
import { addressOf, type Page } from './front-page';
import { type Remembered, remember } from './popup-query';

/** What the popup opens with: the page in front, and what is remembered of it (null when that is not known yet). */
export interface FirstLook {
  readonly page: Page;
  readonly remembered: Remembered | null;
  readonly settings: Settings | null;
}

/** Looks once, so that the whole screen is drawn at once. What fails here is asked again by the screen, which says so. */
export async function firstLook(page: Page): Promise<FirstLook> {
  const url = addressOf(page);
  const [settings, remembered] = await Promise.all([
    readSettings().catch(() => null),
    url ? remember(url, null).catch(() => null) : null,
  ]);
  return { page, remembered, settings };
}
