import { ShoppingCart } from 'lucide-preact';
import type { Fill } from '../../../utils/domain/cart/cart';
import type { BasketPlan } from '../../../utils/domain/plan/plan';
import { t, uiLocale } from '../../../utils/platform/text';
import { listLists } from '../../../utils/storage/queries/lists';
import { listFills, listPlans } from '../../../utils/storage/queries/plans';
import { Select } from '../../shared/field';
import { formatMoney } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { EmptyState } from '../../shared/states';
import { useLive } from '../../shared/use-live';
import { usePanel } from '../panel-context';
import { FillView } from './fill-view';
import { ForgetPlan } from './forget-plan';
import { LeftoversBefore } from './leftovers-before';
import { type Filled, PlanApproval } from './plan-approval';
import { PlanBody } from './plan-body';
import './plans.css';
import { SaveFlow } from './save-flow';
import { SavedFlows } from './saved-flows';

/** The plans: the chosen one with its approval, or what became of it in the carts. */
export function PlansView() {
  const plans = useLive(() => listPlans(), []);
  return (
    <div class="panel-view">
      <Loaded live={plans} lines={6}>
        {(all) => <Plans plans={all} />}
      </Loaded>
      <SavedFlows />
    </div>
  );
}

function Plans({ plans }: { readonly plans: readonly BasketPlan[] }) {
  const { place, go } = usePanel();
  const lists = useLive(listLists, []);
  const names = new Map(lists.state === 'ready' ? lists.value.map(({ id, name }) => [id, name]) : []);
  const plan = plans.find((each) => each.id === place.planId) ?? plans[0];
  if (!plan) {
    return (
      <EmptyState
        icon={ShoppingCart}
        action={{ label: t('planOpenLists'), onPick: () => go({ tab: 'lists' }) }}
      >
        <strong>{t('planEmptyTitle')}</strong>
        <br />
        {t('planEmptyBody')}
      </EmptyState>
    );
  }
  return (
    <>
      {plans.length > 1 && (
        <Select
          label={t('planChoose')}
          value={plan.id}
          choices={plans.map((each) => ({ value: each.id, label: planName(each, names) }))}
          onChange={(event) => go({ planId: event.currentTarget.value })}
        />
      )}
      <OnePlan key={plan.id} plan={plan} />
    </>
  );
}

// While carts are filled and afterwards the outcome comes first: it is what the person must look at.
function OnePlan({ plan }: { readonly plan: BasketPlan }) {
  const fills = useLive(() => listFills(plan.id), [plan.id]);
  return (
    <Loaded live={fills} lines={6}>
      {([fill]) => (
        <>
          {fill && <FillView key={fill.id} fill={fill} />}
          <PlanBody plan={plan} isFilled={fill !== undefined} />
          {!fill && <LeftoversBefore plan={plan} />}
          {fill?.state !== 'running' && plan.shops.length > 0 && <SaveFlow plan={plan} />}
          {fill?.state !== 'running' && <PlanApproval plan={plan} filled={fill && filledAs(plan, fill)} />}
          {!fill && <ForgetPlan plan={plan} />}
        </>
      )}
    </Loaded>
  );
}

// Lines may be without a result where a run went wrong, and a run that was stopped may have been through all the same.
function filledAs({ shops }: BasketPlan, { results }: Fill): Filled {
  const asked = shops.flatMap(({ lines }) => lines).reduce((sum, { count }) => sum + count, 0);
  const added = results.reduce((sum, result) => sum + result.added, 0);
  return added >= asked ? 'whole' : 'in-part';
}

function planName({ listId, createdAt, total }: BasketPlan, names: ReadonlyMap<string, string>): string {
  const when = new Intl.DateTimeFormat(uiLocale(), {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const list = names.get(listId ?? '');
  const name = t('planName', when.format(createdAt), formatMoney(total));
  return list === undefined ? name : `${list} · ${name}`;
}
