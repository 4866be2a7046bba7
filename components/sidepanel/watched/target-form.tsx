import { useState } from 'preact/hooks';
import type { Watch } from '../../../utils/domain/money/price-history';
import type { Product } from '../../../utils/domain/product/product';
import { t } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { typeableMoney } from '../../shared/money-text';
import { useSend } from '../../shared/use-send';
import { parseCeiling } from '../lists/ceiling';
import { SendError } from '../send-error';

interface TargetFormProps {
  readonly watch: Watch;
  readonly product: Product;
  readonly onEnd: () => void;
}

/** Sets the price from which on the person wants to be told; empty for any drop. */
export function TargetForm({ watch, product, onEnd }: TargetFormProps) {
  const { send, error, isSending } = useSend();
  const [typed, setTyped] = useState(watch.target ? typeableMoney(watch.target) : '');
  const currency = product.price?.currency ?? watch.target?.currency ?? 'EUR';
  const target = parseCeiling(typed, currency);
  const save = async () => {
    if (target === 'bad') return;
    if ((await send('startWatch', { productKey: watch.productKey, target })) !== null) onEnd();
  };
  return (
    <form class="add-item" onSubmit={(event) => [event.preventDefault(), void save()]}>
      <Field
        label={t('watchedTargetIn', currency)}
        value={typed}
        inputMode="decimal"
        placeholder={t('watchedAnyDrop')}
        error={target === 'bad' ? t('listsBudgetBad') : null}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" disabled={isSending || target === 'bad'}>
        {t('listsSave')}
      </Button>
      <SendError error={error} />
    </form>
  );
}
