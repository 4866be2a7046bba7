import type { ItemConditions } from '../../../utils/domain/list/list';
import { PREFERRED_SHOP_WORTH } from '../../../utils/domain/list/taste';
import { t } from '../../../utils/platform/text';
import { listShops } from '../../../utils/storage/queries/shops';
import { Select } from '../../shared/field';
import { formatShare, formatShop } from '../../shared/format';
import { useLive } from '../../shared/use-live';

type AskedShop = Pick<ItemConditions, 'requiredShop' | 'preferredShop'>;

interface ShopChoiceProps {
  readonly asked: AskedShop;
  readonly onChange: (asked: AskedShop) => void;
}

/** Which shop an item comes from: any, or one that was seen; and whether only from there, or rather than from others. */
export function ShopChoice({ asked: { requiredShop, preferredShop }, onChange }: ShopChoiceProps) {
  const shops = useLive(listShops, []);
  const chosen = requiredShop ?? preferredShop ?? null;
  const isOnly = requiredShop !== null || !preferredShop;
  const known = shops.state === 'ready' ? shops.value.filter(({ state }) => state !== 'off') : [];
  const origins = new Set([...known.map(({ origin }) => origin), ...(chosen === null ? [] : [chosen])]);
  const choose = (shop: string | null, only: boolean) =>
    onChange({ requiredShop: only ? shop : null, preferredShop: only ? null : shop });
  return (
    <>
      <Select
        label={t('listsShop')}
        value={chosen ?? ''}
        choices={[
          { value: '', label: t('listsAnyShop') },
          ...[...origins].map((origin) => ({ value: origin, label: formatShop(origin) })),
        ]}
        onChange={(event) => choose(event.currentTarget.value || null, isOnly)}
      />
      {chosen !== null && (
        <Select
          label={t('listsShopHow')}
          value={isOnly ? 'only' : 'rather'}
          choices={[
            { value: 'only', label: t('listsShopOnly') },
            { value: 'rather', label: t('listsShopRather', formatShare(PREFERRED_SHOP_WORTH)) },
          ]}
          onChange={(event) => choose(chosen, event.currentTarget.value === 'only')}
        />
      )}
    </>
  );
}
