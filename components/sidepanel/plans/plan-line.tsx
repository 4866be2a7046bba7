import { ArrowRightLeft, Heart } from 'lucide-preact';
import type { Money } from '../../../utils/domain/money/money';
import type { PlanLine } from '../../../utils/domain/plan/plan';
import { t, tn } from '../../../utils/platform/text';
import { amountWords, countWords } from '../../shared/amount-words';
import { formatAgo, formatMoney, formatQuantity, inLargerUnit } from '../../shared/format';
import { MoneyText } from '../../shared/money';
import { ruleWords } from '../rule-words';
import { likedWords } from './liked-words';

interface LineProps {
  readonly line: PlanLine;
  readonly origin: string;
  readonly now: number;
}

/** One line of a plan: how many of what, at which price, and what else is to be known of it. */
export function PlanLineRow({ line, origin, now }: LineProps) {
  return (
    <li class="plan-line">
      <span class="plan-count figures">{countWords(line.count)}</span>
      <span class="plan-words">
        <a href={line.url} target="_blank" rel="noopener noreferrer" dir="auto">
          {line.name}
        </a>
        <span class="small quiet">
          {line.count > 1 && `${t('planEach', formatMoney(eachOf(line)))} · `}
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

// What a member pays is the price of the line; other savings hold for all packs together and are told beside it.
function eachOf({ price, total, count, isMemberPrice }: PlanLine): Money {
  return isMemberPrice ? { ...total, minor: Math.round(total.minor / count) } : price;
}

function Extras({ line }: { readonly line: PlanLine }) {
  const { leftOver, isMemberPrice, saved, freeMore, deposit } = line;
  const words = [
    ...(isMemberPrice ? [t('planMemberPrice', formatMoney(line.price))] : []),
    ...(saved && !isMemberPrice ? [t('planPromotion', formatMoney(saved))] : []),
    ...(freeMore ? [tn('planFreeMore', freeMore)] : []),
    ...(deposit ? [t('popupDeposit', formatMoney(deposit))] : []),
    ...(leftOver ? [t('planLeftOver', formatQuantity(inLargerUnit(leftOver)))] : []),
  ];
  return words.length === 0 ? null : <span class="small quiet">{words.join(' · ')}</span>;
}
