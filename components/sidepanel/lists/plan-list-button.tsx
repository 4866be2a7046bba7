import { Route } from 'lucide-preact';
import { t } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';

interface PlanListButtonProps {
  readonly listId: string;
  readonly hasItems: boolean;
  /** Nothing has to be bought, because it is all at home. */
  readonly isAllAtHome: boolean;
}

/** Has the list planned over all shops that were seen, and opens the plan. */
export function PlanListButton({ listId, hasItems, isAllAtHome }: PlanListButtonProps) {
  const { go } = usePanel();
  const { send, error, isSending } = useSend();
  const plan = async () => {
    const made = await send('planList', { listId });
    if (made) go({ tab: 'plans', planId: made.planId });
  };
  return (
    <div class="plan-list">
      <SendError error={error} />
      <Button kind="primary" icon={Route} disabled={!hasItems || isSending} onClick={() => void plan()}>
        {t(isSending ? 'listsPlanning' : 'listsPlan')}
      </Button>
      <p class="small quiet">
        {t(hasItems ? 'listsPlanNote' : isAllAtHome ? 'pantryAllAtHome' : 'listsPlanNothing')}
      </p>
    </div>
  );
}
