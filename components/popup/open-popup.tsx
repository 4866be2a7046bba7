import { mountScreen } from '../shared/mount-screen';
import { firstLook } from './first-look';
import type { Page } from './front-page';
import { PopupScreen } from './popup-screen';

/** Draws the whole popup over the page in front, with what is remembered of it. */
export async function openPopup(page: Page): Promise<void> {
  const first = await firstLook(page);
  mountScreen(<PopupScreen first={first} />);
}
