import { Bookmark } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { BasketPlan } from '../../../utils/domain/plan/plan';
import { isAsKept, type SavedFlow } from '../../../utils/domain/plan/saved-flow';
import { t } from '../../../utils/platform/text';
import { findList, listItems } from '../../../utils/storage/queries/lists';
import { listFlows } from '../../../utils/storage/queries/saved-flows';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';

/** Offers to keep a plan's list for the next time, under a name; where it is kept already, says so, or offers to keep what changed. */
export function SaveFlow({ plan }: { readonly plan: BasketPlan }) {
  const live = useLive(() => keptFor(plan), [plan.id, plan.listId]);
  if (live.state !== 'ready') return null;
  const { list, items, flow } = live.value;
  if (!list || !flow) return <NameFlow planId={plan.id} suggested={list?.name ?? t('popupListName')} />;
  return isAsKept(flow, list, items) ? (
    <p class="small quiet">{t('flowsKept', flow.name)}</p>
  ) : (
    <UpdateFlow planId={plan.id} flow={flow} />
  );
}

async function keptFor({ listId }: BasketPlan) {
  const list = listId === null ? null : await findList(listId);
  const items = list ? await listItems(list.id) : [];
  return { list, items, flow: (await listFlows()).find((each) => each.listId === list?.id) ?? null };
}

function UpdateFlow({ planId, flow }: { readonly planId: string; readonly flow: SavedFlow }) {
  const { offer } = usePanel();
  const { send, error, isSending } = useSend();
  const update = async () => {
    const made = await send('updateFlow', { id: flow.id, planId });
    if (made) offer(t('flowsUpdated', flow.name), made.trashId);
  };
  return (
    <div>
      <p class="small quiet">{t('flowsOtherNow', flow.name)}</p>
      <Button kind="quiet" icon={Bookmark} disabled={isSending} onClick={() => void update()}>
        {t('flowsUpdate')}
      </Button>
      <SendError error={error} />
    </div>
  );
}

function NameFlow({ planId, suggested }: { readonly planId: string; readonly suggested: string }) {
  const { say } = usePanel();
  const { send, error, isSending } = useSend();
  const [name, setName] = useState<string | null>(null);
  if (name === null)
    return (
      <div>
        <Button kind="quiet" icon={Bookmark} onClick={() => setName(suggested)}>
          {t('flowsSave')}
        </Button>
      </div>
    );
  const save = async () => {
    if (await send('saveFlow', { planId, name: name.trim() || suggested })) say(t('flowsSaved'));
  };
  return (
    <form class="panel-card" onSubmit={(event) => [event.preventDefault(), void save()]}>
      <Field
        label={t('flowsName')}
        hint={t('flowsNameHint')}
        value={name}
        maxLength={120}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <SendError error={error} />
      <div class="panel-row">
        <Button kind="primary" type="submit" disabled={isSending}>
          {t('listsSave')}
        </Button>
        <Button kind="quiet" onClick={() => setName(null)}>
          {t('listsCancel')}
        </Button>
      </div>
    </form>
  );
}
