import { BadgeX, CircleOff, Ellipsis, PackageX, Settings } from 'lucide-preact';
import type { Product } from '../../utils/domain/product';
import type { Shop } from '../../utils/domain/shop';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { formatShop } from '../shared/format';
import { Menu } from '../shared/menu';
import { Thumbnail } from '../shared/product-line';
import { pointAtPrice } from './point-button';
import { usePopup } from './popup-context';

interface ProductHeaderProps {
  readonly product: Product;
  readonly shop: Shop | null;
}

/** Picture, name, shop and chosen variant, and the menu for when something is wrong. */
export function ProductHeader({ product, shop }: ProductHeaderProps) {
  const variant = product.variant.map(({ value }) => value).join(', ');
  return (
    <header class="product-header">
      <Thumbnail src={product.thumbnail} size="large" />
      <div class="product-title">
        <h2 dir="auto" title={product.name}>
          {product.name}
        </h2>
        <p class="small quiet">
          <bdi>{shop?.name ?? formatShop(product.origin)}</bdi>
          {variant && (
            <>
              {' · '}
              <bdi>{variant}</bdi>
            </>
          )}
          {product.seller && <> · {t('popupSoldBy', product.seller)}</>}
        </p>
      </div>
      <WrongMenu product={product} shop={shop} />
    </header>
  );
}

function WrongMenu({ product, shop }: ProductHeaderProps) {
  const { offer, attempt, tabId } = usePopup();
  const { productKey, origin } = product;
  const mute = async (said: string) => {
    await request('muteProduct', { productKey, isMuted: true });
    offer(said, () => request('muteProduct', { productKey, isMuted: false }).then(() => true));
  };
  // A wrong price is used no longer; the right one is learned where the person points, which makes the product count again.
  const correct = async () => {
    await mute(t('popupWrongPriceDone'));
    if (tabId !== null) await pointAtPrice(tabId);
  };
  const turnOff = async () => {
    await request('setShopState', { origin, state: 'off' });
    const state = shop?.state ?? 'click';
    offer(t('popupTurnedOff', formatShop(origin)), () =>
      request('setShopState', { origin, state }).then(() => true),
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
