import { type Money, subtractMoney } from '../../../utils/domain/money';
import type { BasketPlan, MoveEffect, PlanMove } from '../../../utils/domain/plan';
import { t } from '../../../utils/platform/text';
import { formatMoney, formatShop } from '../../shared/format';

/** Why the plan does not take offers that cost less, each in one sentence of numbers. */
export function PlanMoves({ plan: { moves = [] } }: { readonly plan: BasketPlan }) {
  if (moves.length === 0) return null;
  return (
    <details class="plan-more">
      <summary>{t('planWhy')}</summary>
      <ul>
        {moves.map((move) => (
          <li key={move.itemId} class="small">
            {moveWords(move)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What a move would save, what it would break, and what would be left: "Milk at B saves 1.20 but breaks free delivery from A: net −1.79". */
function moveWords({ name, origin, saves, effects, net }: PlanMove): string {
  const said = [t('planMove', name, formatShop(origin), formatMoney(saves)), ...effects.map(effectWords)];
  const sentence = said.join(', ');
  return net === null ? sentence : `${sentence}: ${t('planMoveNet', formatMoney(net))}`;
}

function effectWords({ kind, origin, amount }: MoveEffect): string {
  const shop = formatShop(origin);
  const size = formatMoney(amount.minor < 0 ? negated(amount) : amount);
  if (kind === 'too-many-shops') return t('planMoveTooManyShops');
  if (kind === 'changes-coupon')
    return t(amount.minor > 0 ? 'planMoveLosesCoupon' : 'planMoveGainsCoupon', size, shop);
  return t(WORDS[kind], size, shop);
}

const WORDS = {
  'adds-delivery': 'planMoveAddsDelivery',
  'breaks-free-delivery': 'planMoveBreaksFree',
  'saves-delivery': 'planMoveSavesDelivery',
  'below-minimum-order': 'planMoveBelowMinimum',
} as const;

function negated(money: Money): Money {
  return subtractMoney({ ...money, minor: 0 }, money);
}
