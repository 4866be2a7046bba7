import { RefreshCw } from 'lucide-preact';
import { type BasketPlan, OLD_PRICE_MS, rereadEnded, staleLines } from '../../../utils/domain/plan/plan';
import { t, tn } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';

interface StalePricesProps {
  readonly plan: BasketPlan;
  readonly now: number;
}

/** How many of a plan's prices are old, and the button that reads their pages again and plans anew. */
export function StalePrices({ plan, now }: StalePricesProps) {
  const { follow } = usePanel();
  const { send, error, isSending } = useSend();
  const stale = staleLines(plan, now, OLD_PRICE_MS).length;
  const isRunning = plan.reread !== undefined && !rereadEnded(plan.reread, now);
  if (stale === 0 || plan.listId === null) return null;
  const reread = async () => {
    const made = await send('rereadPlan', { planId: plan.id });
    if (made) follow(plan.id, made.planId);
  };
  return (
    <section class="plan-stale">
      <p class="small careful">{tn('planStale', stale)}</p>
      {isRunning && plan.reread ? (
        <Progress done={plan.reread.done} total={plan.reread.total} />
      ) : (
        <Button icon={RefreshCw} disabled={isSending} onClick={() => void reread()}>
          {t('planReread')}
        </Button>
      )}
      <SendError error={error} />
    </section>
  );
}

function Progress({ done, total }: { readonly done: number; readonly total: number }) {
  const words = t('planRereading', String(Math.min(done + 1, total)), String(total));
  return (
    <p role="status" class="small">
      {words}
      <progress aria-label={words} value={done} max={total} />
    </p>
  );
}
