import { CircleOff, EyeOff, ScanSearch, ShieldCheck, ShoppingBasket } from 'lucide-preact';
import type { Product } from '../../utils/domain/product/product';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { formatShop } from '../shared/format';
import { EmptyState, ErrorNote } from '../shared/states';
import { useGrant } from '../shared/use-grant';
import { AskModel } from './ask-model';
import { PointButton } from './point-button';
import { usePopup } from './popup-context';

/** A page that no shop can be on, or that the browser keeps from us: says what to do, and where to learn more. */
export function NoShopPage() {
  return (
    <EmptyState icon={ShoppingBasket} action={{ label: t('popupShowWelcome'), onPick: openWelcome }}>
      {t('popupNoShop')}
    </EmptyState>
  );
}

/** The page was read and holds nothing to buy. */
export function NothingFound() {
  const { readAgain } = usePopup();
  return (
    <div class="point-state">
      <EmptyState icon={ScanSearch} action={{ label: t('popupReadAgain'), onPick: readAgain }}>
        {t('popupNothing')}
      </EmptyState>
      <PointButton />
      <AskModel />
    </div>
  );
}

/** The person turned this shop off. */
export function ShopOff({ origin }: { readonly origin: string }) {
  const { attempt } = usePopup();
  const turnOn = () => attempt(() => request('setShopState', { origin, state: 'click' }));
  return (
    <EmptyState icon={CircleOff} action={{ label: t('popupTurnOn'), onPick: turnOn }}>
      {t('popupOff', formatShop(origin))}
    </EmptyState>
  );
}

/** The person said that this reading is wrong, or no product. */
export function MutedView({ product }: { readonly product: Product }) {
  const { attempt } = usePopup();
  const { productKey } = product;
  const unmute = () => attempt(() => request('muteProduct', { productKey, isMuted: false }));
  return (
    <div class="point-state">
      <EmptyState icon={EyeOff} action={{ label: t('popupUseAgain'), onPick: unmute }}>
        {t('popupMuted', product.name)}
      </EmptyState>
      <PointButton />
    </div>
  );
}

/** The page could not be read: without a grant that is the reason and the cure, else it is told as it is. */
export function ReadFailed({ origin, error }: { readonly origin: string; readonly error: Error }) {
  const { readAgain, attempt } = usePopup();
  const { isGranted, ask } = useGrant(origin);
  const allow = () => attempt(() => ask().then((isNow) => isNow && readAgain()));
  if (isGranted === false)
    return (
      <EmptyState icon={ShieldCheck} action={{ label: t('popupAlwaysRead'), onPick: allow }}>
        {t('popupNotGranted', formatShop(origin))}
      </EmptyState>
    );
  return (
    <ErrorNote
      what={t('popupReadFailed')}
      safe={t('popupReadFailedSafe')}
      todo={t('popupReadFailedTodo')}
      detail={error.message}
      action={{ label: t('popupReadAgain'), onPick: readAgain }}
    />
  );
}

function openWelcome(): void {
  window.open('/options.html#welcome', '_blank');
}
