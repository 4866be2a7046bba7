import { Trash2 } from 'lucide-preact';
import type { ProductGroup } from '../../utils/domain/taste';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { listGroups } from '../../utils/storage/queries/taste';
import { IconButton } from '../shared/button';
import { useLive } from '../shared/use-live';
import { useOptions } from './use-options';

/** What is the same to the person, group by group, each to be removed. */
export function GroupsPart() {
  const live = useLive(listGroups, []);
  return (
    <section class="part rules" aria-labelledby="groups-title">
      <h3 id="groups-title">{t('optionsGroups')}</h3>
      <p class="small quiet">{t('optionsGroupsLead')}</p>
      {live.state === 'ready' && live.value.length > 0 && (
        <ul class="rows">
          {live.value.map((group) => (
            <GroupRow key={group.id} group={group} />
          ))}
        </ul>
      )}
    </section>
  );
}

function GroupRow({ group: { id, name, words, brand } }: { readonly group: ProductGroup }) {
  const { offer, attempt } = useOptions();
  const remove = async () => {
    const { trashId } = await request('removeGroup', { id });
    offer(t('optionsGroupRemoved'), trashId);
  };
  return (
    <li class="row">
      <div class="row-main">
        <div class="row-words">
          <h4>
            <bdi>{name}</bdi>
          </h4>
          <p class="small quiet">
            <bdi>{[...words, ...(brand ? [brand] : [])].join(' · ')}</bdi>
          </p>
        </div>
        <IconButton icon={Trash2} name={t('sharedRemove', name)} onClick={() => attempt(remove)} />
      </div>
    </li>
  );
}
