import type { BasketPlan } from '../../../utils/domain/plan/plan';
import { t, uiLocale } from '../../../utils/platform/text';
import { unmetWords } from './unmet-words';

/** What a plan leaves out and why, the items of one reason together. */
export function PlanUnmet({ plan: { unmet } }: { readonly plan: BasketPlan }) {
  const list = new Intl.ListFormat(uiLocale(), { type: 'unit' });
  const wantedFor = (reason: string) =>
    unmet.filter((item) => unmetWords(item) === reason).map(({ wanted }) => wanted);
  return (
    <ul class="plan-reasons">
      {[...new Set(unmet.map(unmetWords))].map((reason) => (
        <li key={reason}>
          <strong dir="auto">{list.format(wantedFor(reason))}</strong>
          <span class="quiet">{reason}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is said of a plan that buys nothing. */
export function nothingPlanned({ unmet, atHome = [] }: BasketPlan): string {
  return t(unmet.length === 0 && atHome.length > 0 ? 'pantryAllAtHome' : 'planNothing');
}
