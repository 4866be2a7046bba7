import { FirstPicture, isPlain } from '../../components/popup/first-picture';
import { addressOf, frontPage, type Page } from '../../components/popup/front-page';
import { mountScreen } from '../../components/shared/mount-screen';
import { whenPainted } from '../../components/shared/when-painted';
import { isPopupWindow } from '../../utils/platform/popup-window';
import { firstReader } from '../../utils/storage/queries/first-read';

// The price first, out of little code; then the whole screen.
const read = firstReader();
document.documentElement.classList.toggle('popup-window', isPopupWindow());
frontPage().then(async (page) => {
  await showPrice(page);
  const { openPopup } = await import('../../components/popup/open-popup');
  await openPopup(page);
});

async function showPrice(page: Page): Promise<void> {
  const url = addressOf(page);
  const known = url ? await read(url) : null;
  if (!known || !isPlain(known)) return;
  mountScreen(<FirstPicture {...known} />);
  await whenPainted();
}
