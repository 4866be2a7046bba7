import { CircleHelp, Sparkles, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Product } from '../../utils/domain/product/product';
import { type TextKey, t } from '../../utils/platform/text';
import { AvailabilityText } from '../shared/availability';
import { dealWords } from '../shared/deal-words';
import { formatMoney, formatUnitPrice } from '../shared/format';
import { MoneyText, UnitPriceText } from '../shared/money';
import { PendingNote } from '../shared/pending-note';
import { type PriceDoubt, priceDoubt } from '../shared/price-doubt';
import { shownUnitPrice } from '../shared/unit-prices';
import { ByModel } from './by-model';

interface PriceBlockProps {
  readonly product: Product;
  /** Below the price: what to do where it is missing. */
  readonly children?: ComponentChildren;
}

/** The price to pay, the unit price and whether it can be had: the biggest thing on the screen. */
export function PriceBlock({ product, children }: PriceBlockProps) {
  const unit = shownUnitPrice(product);
  return (
    <section class="price-block" aria-label={t('popupPrice')}>
      <div class="price-row">
        {product.price ? (
          <MoneyText value={product.price} size="figure" />
        ) : (
          <span class="quiet">{t('popupNoPrice')}</span>
        )}
        {unit && (
          <span class="unit-price" title={t(unit.isPrinted ? 'popupUnitPrinted' : 'popupUnitOurs')}>
            <UnitPriceText value={unit.value} />
          </span>
        )}
        <AvailabilityText value={product.availability} />
      </div>
      <PriceNotes product={product} />
      {unit?.contradiction && (
        <p class="price-note careful">
          <TriangleAlert aria-hidden="true" />
          {t('popupUnitWrong', formatUnitPrice(unit.value), formatUnitPrice(unit.contradiction))}
        </p>
      )}
      {children}
    </section>
  );
}

function PriceNotes({ product }: { readonly product: Product }) {
  const { price, pendingPrice, listPrice, memberPrice, deposit, promotions = [], byModel = [] } = product;
  const deals = price ? dealWords(price, promotions) : [];
  const doubt = doubtOf(product);
  const isOnlyListByModel = byModel.includes('listPrice') && !byModel.includes('price');
  return (
    <>
      {(listPrice || memberPrice || deposit) && (
        <p class="price-others small quiet">
          {listPrice && <MoneyText value={listPrice} isStruck />}
          {listPrice && isOnlyListByModel && <ByModel />}
          {memberPrice && <span>{t('popupMember', formatMoney(memberPrice))}</span>}
          {deposit && <span>{t('popupDeposit', formatMoney(deposit))}</span>}
        </p>
      )}
      {deals.length > 0 && <p class="good small">{deals.join(' · ')}</p>}
      {pendingPrice && <PendingNote pending={pendingPrice} />}
      {doubt && (
        <p class="price-note careful">
          {doubt === 'by-model' ? <Sparkles aria-hidden="true" /> : <CircleHelp aria-hidden="true" />}
          {t(DOUBTS[doubt])}
        </p>
      )}
    </>
  );
}

const DOUBTS: Readonly<Record<PriceDoubt, TextKey>> = {
  'by-model': 'popupByModel',
  lowest: 'popupFromPrice',
  'one-witness': 'popupUnsure',
};

// A price that waits or is contradicted has a note of its own.
function doubtOf(product: Product): PriceDoubt | null {
  return product.pendingPrice || product.priceConflict.length > 0 ? null : priceDoubt(product);
}
