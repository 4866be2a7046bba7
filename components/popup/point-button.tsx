import { MousePointerClick } from 'lucide-preact';
import type { RuleField } from '../../utils/domain/shop/shop-rule';
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
    await pointAt(tabId, 'price');
    say(t('popupPointing'));
  };
  return (
    <Button icon={MousePointerClick} onClick={() => attempt(point)}>
      {t('popupPoint')}
    </Button>
  );
}

/** Has the page in a tab ask where its price, name or picture is; the popup over it goes, so that the whole page can be seen. */
export async function pointAt(tabId: number, field: RuleField): Promise<void> {
  await request('startPicking', { tabId, field });
  if (isPopupWindow()) window.close();
}
