import { ArrowRightLeft } from 'lucide-preact';
import { isHandOverOnly } from '../../../utils/domain/hand-over';
import { compareMoney, subtractMoney } from '../../../utils/domain/money';
import type { PlanLine, PlanShop } from '../../../utils/domain/plan';
import { t } from '../../../utils/platform/text';
import { formatAgo, formatMoney } from '../../shared/format';
import { MoneyText } from '../../shared/money';
import { ShopName } from '../../shared/shop-name';
import { countWords } from '../lists/amount-words';
import { ruleWords } from '../rule-words';
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
          <Line key={`${line.itemId} ${line.productKey}`} line={line} now={now} />
        ))}
      </ul>
      <dl class="plan-pairs">
        <Pair name={t('planGoods')} value={shop.goods} />
        <Pair name={t('planDelivery')} value={shop.delivery} isKnown={isDeliveryKnown} />
      </dl>
      <MinimumOrder shop={shop} />
    </section>
  );
}

function Line({ line, now }: { readonly line: PlanLine; readonly now: number }) {
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

function MinimumOrder({ shop: { minimumOrder, goods } }: { readonly shop: PlanShop }) {
  if (minimumOrder === null) return null;
  const isReached = compareMoney(goods, minimumOrder) >= 0;
  const missing = isReached ? [] : [formatMoney(subtractMoney(minimumOrder, goods))];
  return (
    <p class={isReached ? 'small quiet' : 'small careful'}>
      {t(isReached ? 'planMinimumOrder' : 'planMinimumMissing', formatMoney(minimumOrder), ...missing)}
    </p>
  );
}
