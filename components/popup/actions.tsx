import { Bell, BellRing, Equal, ListPlus, PanelRight } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Watch } from '../../utils/domain/money/price-history';
import type { Product } from '../../utils/domain/product/product';
import { openPanelFor } from '../../utils/platform/side-panel';
import { t } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { AddToList } from './add-to-list';
import { GroupForm } from './group-form';
import { usePopup } from './popup-context';
import { WatchForm } from './watch-form';

interface ActionsProps {
  readonly product: Product;
  readonly watch: Watch | null;
}

/** What one can do with the product: remember it on a list, watch its price, talk about it. */
export function Actions({ product, watch }: ActionsProps) {
  const [open, setOpen] = useState<'list' | 'watch' | 'group' | null>(null);
  const close = () => setOpen(null);
  return (
    <footer class="actions">
      <Button kind="primary" icon={ListPlus} aria-haspopup="dialog" onClick={() => setOpen('list')}>
        {t('popupAdd')}
      </Button>
      <Button icon={watch ? BellRing : Bell} aria-haspopup="dialog" onClick={() => setOpen('watch')}>
        {t(watch ? 'popupWatching' : 'popupWatch')}
      </Button>
      <Button icon={Equal} aria-haspopup="dialog" onClick={() => setOpen('group')}>
        {t('groupDo')}
      </Button>
      <PanelButton />
      {open === 'group' && <GroupForm product={product} onClose={close} />}
      {open === 'list' && <AddToList product={product} onClose={close} />}
      {open === 'watch' && <WatchForm product={product} watch={watch} onClose={close} />}
    </footer>
  );
}

/** Opens the side panel beside the page. */
export function PanelButton() {
  const { tabId, attempt } = usePopup();
  return (
    <Button icon={PanelRight} onClick={() => attempt(() => openPanelFor(tabId))}>
      {t('popupPanel')}
    </Button>
  );
}
