import { firstPicture } from '../../components/popup/first-picture';
import { frontPage } from '../../components/popup/front-page';
import { isPopupWindow } from '../../utils/platform/popup-window';

// The price first, out of little code; then the whole screen.
const draw = firstPicture();
document.documentElement.classList.toggle('popup-window', isPopupWindow());
frontPage().then(async (page) => {
  await draw(page);
  const { openPopup } = await import('../../components/popup/open-popup');
  await openPopup(page);
});
