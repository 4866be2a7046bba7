import { Package } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Product } from '../../utils/domain/product/product';
import { type TextKey, t } from '../../utils/platform/text';
import { formatShop } from './format';
import { MoneyText } from './money';
import { type PriceDoubt, priceDoubt } from './price-doubt';
import './product-line.css';

/** The product's own small picture, or a quiet box where we have none. Only data: addresses are ever shown. */
export function Thumbnail({
  src,
  size = 'small',
}: {
  readonly src: string | null;
  readonly size?: 'small' | 'large';
}) {
  const isOurs = src?.startsWith('data:image/') ?? false;
  return (
    <span class={`thumbnail ${size}`}>
      {isOurs && src ? <img src={src} alt="" decoding="async" /> : <Package aria-hidden="true" />}
    </span>
  );
}

const DOUBTS: Readonly<Record<PriceDoubt, TextKey>> = {
  'by-model': 'sharedSource_model',
  lowest: 'sharedPriceFrom',
  'one-witness': 'sharedPriceUnsure',
};

interface ProductLineProps {
  readonly product: Pick<
    Product,
    'name' | 'origin' | 'thumbnail' | 'price' | 'isPriceSure' | 'isFromPrice' | 'byModel'
  >;
  /** Under the name, after the shop: how old, what kind of match. */
  readonly note?: ComponentChildren;
  /** On a line of its own: why it is shown. */
  readonly reason?: ComponentChildren;
  /** At the end, instead of the price. */
  readonly end?: ComponentChildren;
  /** Where the shop is known from what stands around. */
  readonly hidesShop?: boolean;
}

/** One product on one line: picture, name, shop, price, and whether the price is in doubt. */
export function ProductLine({ product, note, reason, end, hidesShop = false }: ProductLineProps) {
  const kind = priceDoubt(product);
  const doubt = kind && t(DOUBTS[kind]);
  return (
    <div class="product-line">
      <Thumbnail src={product.thumbnail} />
      <div class="product-line-words">
        <span class="product-line-name" title={product.name}>
          <bdi>{product.name}</bdi>
        </span>
        <span class="product-line-note small quiet">
          {!hidesShop && <bdi>{formatShop(product.origin)}</bdi>}
          {!hidesShop && note && ' · '}
          {note}
          {doubt && (!hidesShop || note) && ' · '}
          {doubt && <span class="careful">{doubt}</span>}
        </span>
        {reason && <span class="small">{reason}</span>}
      </div>
      <div class="product-line-end">{end ?? (product.price && <MoneyText value={product.price} />)}</div>
    </div>
  );
}
