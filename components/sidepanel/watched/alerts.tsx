import { ArrowDown, CheckCheck } from 'lucide-preact';
import type { PriceAlert } from '../../../utils/domain/money/price-history';
import { t } from '../../../utils/platform/text';
import { findProduct } from '../../../utils/storage/queries/products';
import { Ago, useNow } from '../../shared/ago';
import { Button } from '../../shared/button';
import { formatMoney } from '../../shared/format';
import { MoneyText } from '../../shared/money';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { ProductLink } from '../product-link';
import { SendError } from '../send-error';

/** How many drops are shown. */
const SHOWN = 5;

/** The newest price drops; those not looked at yet are marked by a word. */
export function Alerts({ alerts }: { readonly alerts: readonly PriceAlert[] }) {
  const { send, error } = useSend();
  if (alerts.length === 0) return null;
  return (
    <section aria-label={t('watchedAlerts')}>
      <div class="watched-head">
        <h2>{t('watchedAlerts')}</h2>
        {alerts.some((alert) => !alert.isSeen) && (
          <Button kind="quiet" icon={CheckCheck} onClick={() => void send('markAlertsSeen', {})}>
            {t('watchedAlertsSeen')}
          </Button>
        )}
      </div>
      <SendError error={error} />
      <ul class="panel-card">
        {alerts.slice(0, SHOWN).map((alert) => (
          <AlertRow key={alert.id} alert={alert} />
        ))}
      </ul>
    </section>
  );
}

function AlertRow({ alert }: { readonly alert: PriceAlert }) {
  const now = useNow();
  const product = useLive(() => findProduct(alert.productKey), [alert.productKey]);
  const drop = (
    <span class="alert-drop">
      <MoneyText value={alert.from} isStruck />
      <span class="good">
        <ArrowDown aria-hidden="true" />
        {formatMoney(alert.to)}
      </span>
    </span>
  );
  if (product.state !== 'ready') return null;
  return (
    <li class="alert-row">
      {product.value ? (
        <ProductLink
          product={product.value}
          end={drop}
          note={!alert.isSeen && <span class="alert-new">{t('watchedNew')}</span>}
        />
      ) : (
        <p class="quiet">
          {t('watchedGone')} <Ago at={alert.at} now={now} />
        </p>
      )}
    </li>
  );
}
