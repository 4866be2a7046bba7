import { BadgeX, CaseSensitive, CircleOff, Ellipsis, ImageOff, PackageX, Settings } from 'lucide-preact';
import type { Product } from '../../utils/domain/product/product';
import type { Shop } from '../../utils/domain/shop/shop';
import type { RuleField } from '../../utils/domain/shop/shop-rule';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { formatShop } from '../shared/format';
import { Menu } from '../shared/menu';
import { pointAt } from './point-button';
import { usePopup } from './popup-context';

interface WrongMenuProps {
  readonly product: Product;
  readonly shop: Shop | null;
}

/** What to do when something about the product is wrong. */
export function WrongMenu({ product, shop }: WrongMenuProps) {
  const { offer, say, attempt, tabId } = usePopup();
  const { productKey, origin } = product;
  const mute = async (said: string) => {
    await request('muteProduct', { productKey, isMuted: true });
    offer(said, () => request('muteProduct', { productKey, isMuted: false }).then(() => 'undone' as const));
  };
  // A wrong price is used no longer; the right one is learned where the person points, which makes the product count again.
  const correct = async () => {
    await mute(t('popupWrongPriceDone'));
    if (tabId !== null) await pointAt(tabId, 'price');
  };
  // The price stays good while the name or the picture is pointed at.
  const point = (field: RuleField) => async () => {
    if (tabId !== null) await pointAt(tabId, field);
    say(t('popupPointing'));
  };
  const turnOff = async () => {
    await request('setShopState', { origin, state: 'off' });
    const state = shop?.state ?? 'click';
    offer(t('popupTurnedOff', formatShop(origin)), () =>
      request('setShopState', { origin, state }).then(() => 'undone' as const),
    );
  };
  return (
    <Menu
      label={t('popupMore')}
      icon={Ellipsis}
      items={[
        {
          label: t('popupNotThis'),
          icon: PackageX,
          onPick: () => attempt(() => mute(t('popupNotThisDone'))),
        },
        {
          label: t('popupWrongPrice'),
          icon: BadgeX,
          onPick: () => attempt(correct),
        },
        { label: t('popupWrongName'), icon: CaseSensitive, onPick: () => attempt(point('name')) },
        { label: t('popupWrongPicture'), icon: ImageOff, onPick: () => attempt(point('image')) },
        { label: t('popupTurnOff'), icon: CircleOff, onPick: () => attempt(turnOff) },
        {
          label: t('popupOptions'),
          icon: Settings,
          onPick: () => void window.open('/options.html', '_blank'),
        },
      ]}
    />
  );
}
