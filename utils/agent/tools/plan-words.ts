import type { BasketPlan, PlanLine, PlanShop } from '../../domain/plan/plan';
import { cleanLine } from '../mask/untrusted';
import { moneyWords } from './describe';
import type { ToolContext } from './tool';

/** A plan in words for the model: shops, lines, totals, how far from the best it may be, and what could not be met. */
export function planWords(plan: BasketPlan, { handles }: ToolContext): string {
  const shops = plan.shops.flatMap((shop) => [
    `At ${new URL(shop.origin).host}: ${shopSums(shop)}`,
    ...shop.lines.map(
      ({ count, productKey, name, total, liked }) =>
        `- ${count} x ${handles.of('p', productKey)} ${cleanLine(name, 100)}: ${moneyWords(total)}${likedWords(liked)}`,
    ),
  ]);
  const unmet = plan.unmet.map(
    ({ wanted, reason }) => `Not in the plan: ${cleanLine(wanted, 100)} (${reason})`,
  );
  return [
    ...shops,
    `Total ${moneyWords(plan.total)}${plan.discount ? `, ${moneyWords(plan.discount)} of coupons taken off` : ''}`,
    ...(plan.deposit ? [`Beside the total, paid back for empties: deposit ${moneyWords(plan.deposit)}`] : []),
    ...gapWords(plan),
    ...likedExtraWords(plan),
    ...unmet,
    ...homeWords(plan),
    'Nothing is in any cart: the person must approve it in the panel.',
  ].join('\n');
}

// A line that is not the cheapest must not look as if it were.
function likedWords(liked: PlanLine['liked']): string {
  if (!liked) return '';
  const { kind, name, isDisliked, extra, insteadOf } = liked;
  const what = name === null ? kind : `${kind} ${cleanLine(kind === 'shop' ? new URL(name).host : name, 60)}`;
  const why = `the person ${isDisliked ? 'likes less' : 'prefers'} ${what}`;
  const where = insteadOf.origin === null ? '' : ` at ${new URL(insteadOf.origin).host}`;
  const more = extra.minor > 0 ? `${moneyWords(extra)} more than` : 'not dearer than';
  return `, ${more} ${cleanLine(insteadOf.name, 100)}${where}, because ${why}`;
}

function likedExtraWords({ likedExtra }: BasketPlan): string[] {
  if (!likedExtra) return [];
  return [
    `For what the person prefers it comes to ${moneyWords(likedExtra)} more than the cheapest plan found.`,
  ];
}

// Everything that the total is made of, so that whoever adds it up arrives there.
function shopSums({ goods, delivery, coupon }: PlanShop): string {
  const sums = [`goods ${moneyWords(goods)}`, `delivery ${moneyWords(delivery)}`];
  if (!coupon) return sums.join(', ');
  const code = coupon.code === '' ? 'coupon' : `coupon ${cleanLine(coupon.code, 100)}`;
  return [...sums, `${code} takes off ${moneyWords(coupon.amount)}`].join(', ');
}

// What home has enough of is not in the plan; of the rest only what is missing.
function homeWords({ atHome = [] }: BasketPlan): string[] {
  return atHome.flatMap(({ wanted, home }) => {
    if (home.kind === 'some') return [];
    const isEnough = home.kind === 'enough';
    return `At home already, ${isEnough ? 'not bought' : 'only the rest is bought'}: ${cleanLine(wanted, 100)}`;
  });
}

function gapWords({ gapPercent }: BasketPlan): string[] {
  if (gapPercent === undefined) return [];
  if (gapPercent === null) return ['It is not known how far this is from the best plan.'];
  return [`This is not proven to be the cheapest plan: another could be at most ${gapPercent} % cheaper.`];
}
