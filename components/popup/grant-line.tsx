import { ShieldCheck } from 'lucide-preact';
import { t } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { useGrant } from '../shared/use-grant';
import { usePopup } from './popup-context';

/** While a shop is read only on a click: says so, and offers to read it always. */
export function GrantLine({ origin }: { readonly origin: string }) {
  const { attempt } = usePopup();
  const { isGranted, ask } = useGrant(origin);
  if (isGranted !== false) return null;
  return (
    <div class="grant small">
      <span class="quiet">{t('popupOnClick')}</span>
      <Button kind="quiet" icon={ShieldCheck} onClick={() => attempt(ask)}>
        {t('popupAlwaysRead')}
      </Button>
    </div>
  );
}
