import { Repeat, Trash2 } from 'lucide-preact';
import type { SavedFlow } from '../../../utils/domain/plan/saved-flow';
import { t, tn } from '../../../utils/platform/text';
import { listFlows } from '../../../utils/storage/queries/saved-flows';
import { Button, IconButton } from '../../shared/button';
import { formatDay } from '../../shared/format';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';

/** What was saved to be bought again; nothing where nothing is. */
export function SavedFlows() {
  const flows = useLive(listFlows, []);
  if (flows.state !== 'ready' || flows.value.length === 0) return null;
  return (
    <section class="panel-card" aria-label={t('flowsTitle')}>
      <h2>{t('flowsTitle')}</h2>
      <ul class="item-rows">
        {flows.value.map((flow) => (
          <FlowRow key={flow.id} flow={flow} />
        ))}
      </ul>
    </section>
  );
}

function FlowRow({ flow }: { readonly flow: SavedFlow }) {
  const { go, follow, offer } = usePanel();
  const { send, error, isSending } = useSend();
  const run = async () => {
    const made = await send('runFlow', { id: flow.id });
    if (!made) return;
    go({ planId: made.planId });
    const fresh = await send('rereadPlan', { planId: made.planId });
    if (fresh) follow(made.planId, fresh.planId);
  };
  const remove = async () => {
    const gone = await send('deleteFlow', { id: flow.id });
    if (gone) offer(t('listsRemoved', flow.name), gone.trashId);
  };
  return (
    <li>
      <div class="panel-row flow-row">
        <span class="grow">
          <span dir="auto">{flow.name}</span>
          <br />
          <span class="small quiet">{whenWords(flow)}</span>
        </span>
        <Button icon={Repeat} disabled={isSending} onClick={() => void run()}>
          {t('flowsRun')}
        </Button>
        <IconButton icon={Trash2} name={t('flowsForget', flow.name)} onClick={() => void remove()} />
      </div>
      <SendError error={error} />
    </li>
  );
}

function whenWords({ items, lastRunAt }: SavedFlow): string {
  const things = tn('flowsThings', items.length);
  return lastRunAt === null ? things : t('flowsLast', things, formatDay(lastRunAt));
}
