import { ArrowRightLeft, Heart } from 'lucide-preact';
import { isHandOverOnly } from '../../../utils/domain/hand-over';
import { compareMoney, subtractMoney } from '../../../utils/domain/money';
import type { PlanLine, PlanShop } from '../../../utils/domain/plan';
import { t } from '../../../utils/platform/text';
import { amountWords, countWords } from '../../shared/amount-words';
import { formatAgo, formatMoney, formatQuantity, inLargerUnit } from '../../shared/format';
import { MoneyText } from '../../shared/money';
import { ShopName } from '../../shared/shop-name';
import { ruleWords } from '../rule-words';
import { likedWords } from './liked-words';
import { Pair } from './plan-sums';

interface PlanShopCardProps {
  readonly shop: PlanShop;
  readonly now: number;
  readonly isDeliveryKnown: boolean;
}

/** One shop's exact lines, its delivery and its minimum order. */
export function PlanShopCard({ shop, now, isDeliveryKnown }: PlanShopCardProps) {
  return (
    <section class="panel-card plan-shop">
      <h2>
        <ShopName origin={shop.origin} />
      </h2>
      {isHandOverOnly(shop.origin) && <p class="small careful">{t('planHandOver')}</p>}
      <ul class="plan-lines">
        {shop.lines.map((line) => (
          <Line key={`${line.itemId} ${line.productKey}`} line={line} origin={shop.origin} now={now} />
        ))}
      </ul>
      <dl class="plan-pairs">
        <Pair name={t('planGoods')} value={shop.goods} />
        <Coupon coupon={shop.coupon} />
        <Pair name={t('planDelivery')} value={shop.delivery} isKnown={isDeliveryKnown} />
        {shop.deposit && <Pair name={t('planRowDeposit')} value={shop.deposit} />}
      </dl>
      <MinimumOrder shop={shop} />
    </section>
  );
}

interface LineProps {
  readonly line: PlanLine;
  readonly origin: string;
  readonly now: number;
}

function Line({ line, origin, now }: LineProps) {
  return (
    <li class="plan-line">
      <span class="plan-count figures">{countWords(line.count)}</span>
      <span class="plan-words">
        <a href={line.url} target="_blank" rel="noopener noreferrer" dir="auto">
          {line.name}
        </a>
        <span class="small quiet">
          {line.count > 1 && `${t('planEach', formatMoney(line.price))} · `}
          {t('planSeen', formatAgo(line.observedAt, now))}
        </span>
        <Extras line={line} />
        {line.liked && (
          <span class="plan-liked small">
            <Heart aria-hidden="true" />
            {likedWords(line.liked, origin)}
          </span>
        )}
        {line.isPriceUnsure && <span class="small careful">{t('sharedPriceUnsure')}</span>}
        {line.unsureOf && (
          <span class="small careful">{t('planAmountUnsure', amountWords(line.unsureOf), line.wanted)}</span>
        )}
        {line.substitutedBy !== null && (
          <span class="plan-substitute small">
            <ArrowRightLeft aria-hidden="true" />
            {t('planSubstitute', line.wanted, ruleWords(line.substitutedBy))}
          </span>
        )}
      </span>
      <MoneyText value={line.total} />
    </li>
  );
}

function Extras({ line: { leftOver, isMemberPrice, saved, deposit } }: { readonly line: PlanLine }) {
  const words = [
    ...(isMemberPrice ? [t('planMemberPrice')] : []),
    ...(saved && !isMemberPrice ? [t('planPromotion', formatMoney(saved))] : []),
    ...(deposit ? [t('popupDeposit', formatMoney(deposit))] : []),
    ...(leftOver ? [t('planLeftOver', formatQuantity(inLargerUnit(leftOver)))] : []),
  ];
  return words.length === 0 ? null : <span class="small quiet">{words.join(' · ')}</span>;
}

function Coupon({ coupon }: { readonly coupon: PlanShop['coupon'] }) {
  if (!coupon) return null;
  const name = coupon.code === '' ? t('planCouponUnnamed') : t('planCoupon', coupon.code);
  return <Pair name={name} value={{ ...coupon.amount, minor: -coupon.amount.minor }} />;
}

function MinimumOrder({ shop: { minimumOrder, goods, coupon } }: { readonly shop: PlanShop }) {
  if (minimumOrder === null) return null;
  const paid = coupon ? subtractMoney(goods, coupon.amount) : goods;
  const isReached = compareMoney(paid, minimumOrder) >= 0;
  const missing = isReached ? [] : [formatMoney(subtractMoney(minimumOrder, paid))];
  return (
    <p class={isReached ? 'small quiet' : 'small careful'}>
      {t(isReached ? 'planMinimumOrder' : 'planMinimumMissing', formatMoney(minimumOrder), ...missing)}
    </p>
  );
}
