import { mountScreen } from '../shared/mount-screen';
import { firstLook } from './first-look';
import { frontPage } from './front-page';
import { PopupScreen } from './popup-screen';
import { markPopupWindow } from './window-width';

/** Draws the whole popup over the page in front, with what is remembered of it. */
export async function openPopup(): Promise<void> {
  markPopupWindow();
  const first = await firstLook(await frontPage());
  mountScreen(<PopupScreen first={first} />);
}
