import { Pencil, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ProductGroup } from '../../utils/domain/list/taste';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { listGroups } from '../../utils/storage/queries/taste';
import { IconButton } from '../shared/button';
import { useLive } from '../shared/use-live';
import { GroupEditor } from './group-editor';
import { useOptions } from './use-options';

/** What is the same to the person, group by group, each to be changed or removed. */
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

function GroupRow({ group }: { readonly group: ProductGroup }) {
  const { id, name, words, brand } = group;
  const { offer, attempt } = useOptions();
  const [isChanging, setChanging] = useState(false);
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
        <div class="row-actions">
          <IconButton icon={Pencil} name={t('groupChange', name)} onClick={() => setChanging(true)} />
          <IconButton icon={Trash2} name={t('sharedRemove', name)} onClick={() => attempt(remove)} />
        </div>
      </div>
      {isChanging && <GroupEditor group={group} onClose={() => setChanging(false)} />}
    </li>
  );
}
