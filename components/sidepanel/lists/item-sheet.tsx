import { useState } from 'preact/hooks';
import type { ItemConditions, ListItem } from '../../../utils/domain/list';
import { t } from '../../../utils/platform/text';
import { listProducts } from '../../../utils/storage/queries/products';
import { listShops } from '../../../utils/storage/queries/shops';
import { Button } from '../../shared/button';
import { Field, Select, Switch } from '../../shared/field';
import { formatShop } from '../../shared/format';
import { currencySign, typeableMoney } from '../../shared/money-text';
import { Sheet } from '../../shared/sheet';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { SendError } from '../send-error';
import { parseCeiling, usualCurrency } from './ceiling';

interface ItemSheetProps {
  readonly item: ListItem;
  readonly onClose: () => void;
}

/** What the person asks of an item's offer, and their note on it. */
export function ItemSheet({ item, onClose }: ItemSheetProps) {
  const { send, error, isSending } = useSend();
  const [asked, setAsked] = useState<ItemConditions>(item);
  const [typed, setTyped] = useState(item.maximumPrice ? typeableMoney(item.maximumPrice) : '');
  const seen = useLive(async () => (await listProducts(200)).map(({ price }) => price), []);
  const currency = item.maximumPrice?.currency ?? usualCurrency(seen.state === 'ready' ? seen.value : []);
  const maximumPrice = parseCeiling(typed, currency);
  const change = (part: Partial<ItemConditions>) => setAsked((before) => ({ ...before, ...part }));
  const save = async () => {
    if (maximumPrice === 'bad') return;
    const { requiredShop, isOnlyOnSale, note } = asked;
    const conditions = { requiredShop, maximumPrice, isOnlyOnSale, note };
    if ((await send('updateItem', { id: item.id, change: conditions })) !== null) onClose();
  };
  return (
    <Sheet title={t('listsConditionsFor', item.text)} onClose={onClose}>
      <form class="item-conditions" onSubmit={(event) => [event.preventDefault(), void save()]}>
        <ShopChoice value={asked.requiredShop} onChange={(requiredShop) => change({ requiredShop })} />
        <Field
          label={t('listsMaximumPrice', currencySign(currency))}
          value={typed}
          inputMode="decimal"
          error={maximumPrice === 'bad' ? t('listsBudgetBad') : null}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Switch
          label={t('listsOnlyOnSale')}
          hint={t('listsOnlyOnSaleHint')}
          isOn={asked.isOnlyOnSale}
          onChange={(isOnlyOnSale) => change({ isOnlyOnSale })}
        />
        <Field
          label={t('listsNote')}
          value={asked.note}
          maxLength={1000}
          onInput={(event) => change({ note: event.currentTarget.value })}
        />
        <SendError error={error} />
        <Button kind="primary" type="submit" disabled={isSending || maximumPrice === 'bad'}>
          {t('listsSave')}
        </Button>
      </form>
    </Sheet>
  );
}

interface ShopChoiceProps {
  readonly value: string | null;
  readonly onChange: (origin: string | null) => void;
}

function ShopChoice({ value, onChange }: ShopChoiceProps) {
  const shops = useLive(listShops, []);
  const known = shops.state === 'ready' ? shops.value.filter(({ state }) => state !== 'off') : [];
  const origins = new Set([...known.map(({ origin }) => origin), ...(value === null ? [] : [value])]);
  return (
    <Select
      label={t('listsRequiredShop')}
      value={value ?? ''}
      choices={[
        { value: '', label: t('listsAnyShop') },
        ...[...origins].map((origin) => ({ value: origin, label: formatShop(origin) })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
