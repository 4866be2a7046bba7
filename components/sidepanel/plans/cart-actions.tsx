import { ExternalLink } from 'lucide-preact';
import type { Cart } from '../../../utils/domain/cart/cart';
import { isHandOverOnly } from '../../../utils/domain/cart/hand-over';
import { t } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { formatShop } from '../../shared/format';
import { useSend } from '../../shared/use-send';
import { SendError } from '../send-error';
import type { ShopCheck } from './fill-check';

/** The way to the shop for the person to go on: to its cart where that is known; and reading the cart where it was not read. */
export function CartActions({ check: { origin, cart, lines } }: { readonly check: ShopCheck }) {
  const { send, error, isSending } = useSend();
  const page = cart && pageOf(cart);
  const isUnread = !cart && !isHandOverOnly(origin);
  const wasSent = lines.some(({ approval }) => approval.dispatch);
  return (
    <div class="panel-row">
      <a class="button plain" href={page ?? origin} target="_blank" rel="noopener noreferrer">
        <ExternalLink aria-hidden="true" />
        {t(page ? 'planOpenShop' : 'planOpenShopOnly', formatShop(origin))}
      </a>
      {isUnread && (
        <Button kind="quiet" disabled={isSending} onClick={() => void send('refreshCart', { origin })}>
          {t('planReadCart')}
        </Button>
      )}
      {isUnread && <p class="small quiet">{t(wasSent ? 'planCartUnread' : 'planCartUntouched')}</p>}
      <SendError error={error} />
    </div>
  );
}

// A page's word: no other place than the shop's own is ever opened by it.
function pageOf({ url, origin }: Cart): string | null {
  return url !== undefined && URL.canParse(url) && new URL(url).origin === origin ? url : null;
}
