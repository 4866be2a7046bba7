import { MousePointerClick } from 'lucide-preact';
import { request } from '../../utils/messaging/request';
import { isPopupWindow } from '../../utils/platform/popup-window';
import { t } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { usePopup } from './popup-context';

/** Lets the person point at the price in the page; shown where no price, or a wrong one, was read. */
export function PointButton() {
  const { tabId, attempt, say } = usePopup();
  if (tabId === null) return null;
  const point = async () => {
    await pointAtPrice(tabId);
    say(t('popupPointing'));
  };
  return (
    <Button icon={MousePointerClick} onClick={() => attempt(point)}>
      {t('popupPoint')}
    </Button>
  );
}

/** Has the page in a tab ask for its price; the popup over it goes, so that the whole page can be seen. */
export async function pointAtPrice(tabId: number): Promise<void> {
  await request('startPicking', { tabId, field: 'price' });
  if (isPopupWindow()) window.close();
}
