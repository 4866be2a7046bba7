import { negated } from '../../../utils/domain/money/money';
import type { BasketPlan, MoveEffect, PlanLiking, PlanMove } from '../../../utils/domain/plan/plan';
import { t } from '../../../utils/platform/text';
import { formatMoney, formatShop } from '../../shared/format';
import { likingName } from './liked-words';

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
function moveWords({ name, origin, saves, effects, net, liked }: PlanMove): string {
  const isBut = effects.map((effect) => !GAINS.has(kindOf(effect)));
  const more = effects.map((effect, at) => effectWords(effect, isBut.indexOf(true) < at));
  const why = liked ? [likingWords(liked, isBut.includes(true))] : [];
  const sentence = [t('planMove', name, formatShop(origin), formatMoney(saves)), ...more, ...why].join(', ');
  return net === null ? sentence : `${sentence}: ${t('planMoveNet', formatMoney(net))}`;
}

/** `isAlso`: something speaks against the move already, so that this begins with no "but" of its own. */
function effectWords(effect: MoveEffect, isAlso: boolean): string {
  const { origin, amount } = effect;
  const size = formatMoney(amount.minor < 0 ? negated(amount) : amount);
  const [first, also] = WORDS[kindOf(effect)];
  return t(isAlso ? also : first, size, formatShop(origin));
}

function likingWords(liked: PlanLiking, isAlso: boolean): string {
  const [first, also] = WORDS[liked.isDisliked ? 'disliked' : 'liked'];
  return t(isAlso ? also : first, likingName(liked));
}

function kindOf({ kind, amount }: MoveEffect) {
  if (kind !== 'changes-coupon') return kind;
  return amount.minor > 0 ? 'loses-coupon' : 'gains-coupon';
}

const GAINS: ReadonlySet<string> = new Set(['saves-delivery', 'gains-coupon']);

const WORDS = {
  'adds-delivery': ['planMoveAddsDelivery', 'planMoveAlsoAddsDelivery'],
  'breaks-free-delivery': ['planMoveBreaksFree', 'planMoveAlsoBreaksFree'],
  'below-minimum-order': ['planMoveBelowMinimum', 'planMoveAlsoBelowMinimum'],
  'loses-coupon': ['planMoveLosesCoupon', 'planMoveAlsoLosesCoupon'],
  'too-many-shops': ['planMoveTooManyShops', 'planMoveAlsoTooManyShops'],
  'saves-delivery': ['planMoveSavesDelivery', 'planMoveSavesDelivery'],
  'gains-coupon': ['planMoveGainsCoupon', 'planMoveGainsCoupon'],
  liked: ['planMoveLiked', 'planMoveAlsoLiked'],
  disliked: ['planMoveDisliked', 'planMoveAlsoDisliked'],
} as const;
