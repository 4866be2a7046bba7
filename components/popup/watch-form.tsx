import { useState } from 'preact/hooks';
import type { Money } from '../../utils/domain/money/money';
import type { Watch } from '../../utils/domain/money/price-history';
import type { Product } from '../../utils/domain/product/product';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { formatMoney } from '../shared/format';
import { currencySign, parseTypedMoney, typeableMoney } from '../shared/money-text';
import { Sheet } from '../shared/sheet';
import { usePopup } from './popup-context';

interface WatchFormProps {
  readonly product: Product;
  readonly watch: Watch | null;
  readonly onClose: () => void;
}

/** Asks to be told of any drop, or only below an amount; and stops that again. */
export function WatchForm({ product, watch, onClose }: WatchFormProps) {
  const { productKey, price } = product;
  const { say, offer, attempt } = usePopup();
  const start = (target: Money | null) => {
    attempt(async () => {
      await request('startWatch', { productKey, target });
      say(target ? t('popupWatchingBelow', formatMoney(target)) : t('popupWatchingAny'));
    });
    onClose();
  };
  const stop = () => {
    attempt(async () => offer(t('popupWatchStopped'), (await request('stopWatch', { productKey })).trashId));
    onClose();
  };
  return (
    <Sheet title={t('popupWatchTitle')} onClose={onClose}>
      <p class="small quiet">{t('popupWatchHow')}</p>
      <div class="sheet-stack">
        <Button kind={watch ? 'plain' : 'primary'} onClick={() => start(null)}>
          {t('popupWatchAny')}
        </Button>
        {price && <TargetForm price={price} first={watch?.target ?? null} onPick={start} />}
        {watch && (
          <Button kind="quiet" onClick={stop}>
            {t('popupWatchStop')}
          </Button>
        )}
      </div>
    </Sheet>
  );
}

interface TargetFormProps {
  readonly price: Money;
  readonly first: Money | null;
  readonly onPick: (target: Money) => void;
}

function TargetForm({ price, first, onPick }: TargetFormProps) {
  const [typed, setTyped] = useState(first ? typeableMoney(first) : '');
  const [error, setError] = useState<string | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const target = parseTypedMoney(typed, price.currency);
    if (target && target.minor > 0) onPick(target);
    else setError(t('sharedNotMoney', typeableMoney(price)));
  };
  return (
    <form class="inline-form" onSubmit={submit}>
      <Field
        label={t('popupWatchBelow', currencySign(price.currency))}
        value={typed}
        inputMode="decimal"
        placeholder={typeableMoney({ ...price, minor: Math.floor(price.minor * 0.9) })}
        error={error}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit">{t('popupWatchSet')}</Button>
    </form>
  );
}
