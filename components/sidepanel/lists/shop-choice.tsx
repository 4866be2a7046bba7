import { t } from '../../../utils/platform/text';
import { listShops } from '../../../utils/storage/queries/shops';
import { Select } from '../../shared/field';
import { formatShop } from '../../shared/format';
import { useLive } from '../../shared/use-live';

interface ShopChoiceProps {
  readonly value: string | null;
  readonly onChange: (origin: string | null) => void;
}

/** Which shop an item must come from: any, or one that was seen. */
export function ShopChoice({ value, onChange }: ShopChoiceProps) {
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
