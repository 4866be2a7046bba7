import { Bookmark } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { BasketPlan } from '../../../utils/domain/plan';
import { t } from '../../../utils/platform/text';
import { findList } from '../../../utils/storage/queries/lists';
import { listFlows } from '../../../utils/storage/queries/saved-flows';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';

/** Offers to keep a plan's list for the next time, under a name; says so where it is kept already. */
export function SaveFlow({ plan }: { readonly plan: BasketPlan }) {
  const live = useLive(
    async () => ({ list: plan.listId ? await findList(plan.listId) : null, flows: await listFlows() }),
    [plan.listId],
  );
  if (live.state !== 'ready' || !live.value.list) return null;
  const { list, flows } = live.value;
  const known = flows.find(({ listId }) => listId === list.id);
  if (known) return <p class="small quiet">{t('flowsKept', known.name)}</p>;
  return <NameFlow planId={plan.id} suggested={list.name} />;
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
