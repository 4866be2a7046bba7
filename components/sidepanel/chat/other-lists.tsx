import { t } from '../../../utils/platform/text';
import { listLists } from '../../../utils/storage/queries/lists';
import { Chip } from '../../shared/chip';
import { useLive } from '../../shared/use-live';
import { usePanel } from '../panel-context';

/** The lists that there are, for somebody who named another; a click opens one, where it can be planned. */
export function OtherLists() {
  const { go } = usePanel();
  const live = useLive(listLists, []);
  if (live.state !== 'ready' || live.value.length === 0) return null;
  return (
    <fieldset class="panel-row" aria-label={t('chatYourLists')}>
      {live.value.map(({ id, name }) => (
        <Chip key={id} label={name} onPick={() => go({ tab: 'lists', listId: id })} />
      ))}
    </fieldset>
  );
}
