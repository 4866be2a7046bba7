import type { ProductGroup } from '../../utils/domain/list/taste';
import type { Product } from '../../utils/domain/product/product';
import { isInGroup } from '../../utils/matching/suggesting/groups';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { listGroups } from '../../utils/storage/queries/taste';
import { Button } from '../shared/button';
import { useLive } from '../shared/use-live';
import { usePopup } from './popup-context';

interface ExistingGroupsProps {
  readonly product: Product;
  readonly onClose: () => void;
}

/** Adds the product to a group that is there already, with a way back; nothing where it is in all of them. */
export function ExistingGroups({ product, onClose }: ExistingGroupsProps) {
  const { offer, attempt } = usePopup();
  const live = useLive(listGroups, []);
  const groups = live.state === 'ready' ? live.value.filter((group) => !isInGroup(product, group)) : [];
  if (groups.length === 0) return null;
  const add = ({ id, name }: ProductGroup) => {
    const member = { id, productKey: product.productKey };
    attempt(async () => {
      await request('setGroupMember', { ...member, isMember: true });
      offer(t('groupAdded', name), async () => {
        await request('setGroupMember', { ...member, isMember: false });
        return 'undone';
      });
    });
    onClose();
  };
  return (
    <section class="sheet-stack" aria-label={t('groupExisting')}>
      <h3>{t('groupExisting')}</h3>
      {groups.map((group) => (
        <Button key={group.id} onClick={() => add(group)}>
          {t('groupAddTo', group.name)}
        </Button>
      ))}
    </section>
  );
}
