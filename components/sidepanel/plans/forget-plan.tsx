import { Trash2 } from 'lucide-preact';
import type { BasketPlan } from '../../../utils/domain/plan/plan';
import { t } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';

/** Takes a plan that was not put into carts out of the way, with undo. */
export function ForgetPlan({ plan }: { readonly plan: BasketPlan }) {
  const { go, offer } = usePanel();
  const { send, error, isSending } = useSend();
  const forget = async () => {
    const gone = await send('deletePlan', { id: plan.id });
    if (!gone) return;
    go({ planId: null });
    offer(t('planForgotten'), gone.trashId);
  };
  return (
    <div>
      <Button kind="quiet" icon={Trash2} disabled={isSending} onClick={() => void forget()}>
        {t('planForget')}
      </Button>
      <SendError error={error} />
    </div>
  );
}
