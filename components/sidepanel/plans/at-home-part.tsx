import type { BasketPlan, HomeItem } from '../../../utils/domain/plan/plan';
import { t } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { homeWords } from '../../shared/home-words';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';

/** What of a plan's list is at home, so that the plan buys less or nothing of it, each with the way to buy it all the same. */
export function AtHomePart({ plan: { atHome = [], listId } }: { readonly plan: BasketPlan }) {
  if (atHome.length === 0) return null;
  return (
    <section class="plan-unmet">
      <h2>{t('pantryTitle')}</h2>
      <ul>
        {atHome.map((item) => (
          <Row key={item.itemId} item={item} listId={listId} />
        ))}
      </ul>
    </section>
  );
}

function Row({ item, listId }: { readonly item: HomeItem; readonly listId: string | null }) {
  const { itemId, wanted, home } = item;
  const { go } = usePanel();
  const { send, error, isSending } = useSend();
  const buy = async () => {
    if (listId === null) return;
    if ((await send('updateItem', { id: itemId, change: { isBoughtAnyway: true } })) === null) return;
    const made = await send('planList', { listId });
    if (made) go({ planId: made.planId });
  };
  return (
    <li>
      <div class="panel-row">
        <span class="grow plan-words">
          <strong dir="auto">{wanted}</strong>
          <span class="small good">{homeWords(home)}</span>
        </span>
        {home.kind !== 'some' && listId !== null && (
          <Button
            kind="quiet"
            disabled={isSending}
            aria-label={t('planBuyAnyway', wanted)}
            onClick={() => void buy()}
          >
            {t('pantryBuyAnyway')}
          </Button>
        )}
      </div>
      <SendError error={error} />
    </li>
  );
}
