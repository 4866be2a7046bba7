import { RefreshCw, ShoppingCart } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { BasketPlan } from '../../../utils/domain/plan/plan';
import { askForShops } from '../../../utils/platform/permissions';
import { type TextKey, t, tn } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';
import { approvedLines, itemCount, shopsToFill } from './approved-lines';

/** How the last filling of a plan's carts came out. What lies there is not added again. */
export type Filled = 'whole' | 'in-part';

interface PlanApprovalProps {
  readonly plan: BasketPlan;
  /** Undefined where its carts were never filled. */
  readonly filled: Filled | undefined;
}

/** The one button that fills carts: it names what it will do, and only a person's own click works. */
export function PlanApproval({ plan, filled }: PlanApprovalProps) {
  const { send, error, isSending } = useSend();
  const shops = shopsToFill(plan);
  const [refusal, setRefusal] = useState<TextKey | null>(null);
  const approve = async (event: MouseEvent) => {
    if (!event.isTrusted) return setRefusal('planNotTrusted');
    // The browser asks only straight from a click: nothing may be awaited before.
    const isGranted = await askForShops(shops.map((shop) => shop.origin));
    setRefusal(isGranted ? null : 'planNoPermission');
    if (isGranted) await send('approvePlan', { planId: plan.id, lines: approvedLines(plan) });
    return undefined;
  };
  if (shops.length === 0) return <NothingToFill plan={plan} />;
  return (
    <section class="plan-approval">
      <Button
        kind={filled === undefined ? 'primary' : filled === 'whole' ? 'quiet' : 'plain'}
        icon={ShoppingCart}
        disabled={isSending}
        onClick={(event) => void approve(event)}
      >
        {isSending ? t('planApproving') : approveWords(plan, filled)}
      </Button>
      <p class="small quiet">{t(NOTES[filled ?? 'never'])}</p>
      <p class="careful" role="status">
        {refusal && t(refusal)}
      </p>
      <SendError error={error} />
      <PlanAgain plan={plan} />
    </section>
  );
}

const NOTES = {
  never: 'planApproveNote',
  'in-part': 'planFillAgainNote',
  whole: 'planFillRestoreNote',
} as const;

function approveWords(plan: BasketPlan, filled: Filled | undefined): string {
  if (filled) return t(filled === 'whole' ? 'planFillRestore' : 'planFillAgain');
  const carts = tn('planApproveCarts', shopsToFill(plan).length);
  return t('planApprove', tn('planApproveItems', itemCount(plan)), carts);
}

// What is missing is added to the list.
function NothingToFill({ plan }: { readonly plan: BasketPlan }) {
  const { go } = usePanel();
  return (
    <section class="panel-row">
      {plan.listId !== null && (
        <Button onClick={() => go({ tab: 'lists', listId: plan.listId })}>{t('chatOpenList')}</Button>
      )}
      <PlanAgain plan={plan} />
    </section>
  );
}

function PlanAgain({ plan: { listId } }: { readonly plan: BasketPlan }) {
  const { go } = usePanel();
  const { send, error, isSending } = useSend();
  if (listId === null) return null;
  const planAgain = async () => {
    const made = await send('planList', { listId });
    if (made) go({ planId: made.planId });
  };
  return (
    <div>
      <Button kind="quiet" icon={RefreshCw} disabled={isSending} onClick={() => void planAgain()}>
        {t('planAgain')}
      </Button>
      <SendError error={error} />
    </div>
  );
}
