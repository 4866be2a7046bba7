import type { ComponentChildren } from 'preact';
import type { Product } from '../../utils/domain/product/product';
import type { Shop } from '../../utils/domain/shop/shop';
import { t } from '../../utils/platform/text';
import { formatShop } from '../shared/format';
import { Thumbnail } from '../shared/product-line';
import { ByModel } from './by-model';

interface ProductHeaderProps {
  readonly product: Product;
  readonly shop: Shop | null;
  /** What stands at the end: the menu. */
  readonly children?: ComponentChildren;
}

/** Picture, name, shop and chosen variant. */
export function ProductHeader({ product, shop, children }: ProductHeaderProps) {
  const variant = product.variant.map(({ value }) => value).join(', ');
  return (
    <header class="product-header">
      <Thumbnail src={product.thumbnail} size="large" />
      <div class="product-title">
        <h2 dir="auto" title={product.name}>
          {product.name || <span class="quiet">{t('popupNoName')}</span>}
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
        {product.byModel?.includes('name') && <ByModel />}
      </div>
      {children}
    </header>
  );
}
