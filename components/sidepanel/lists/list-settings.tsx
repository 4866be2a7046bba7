import { useState } from 'preact/hooks';
import type { ShoppingList } from '../../../utils/domain/list/list';
import { t } from '../../../utils/platform/text';
import { listProducts } from '../../../utils/storage/queries/products';
import { Button } from '../../shared/button';
import { Field, Select } from '../../shared/field';
import { typeableMoney } from '../../shared/money-text';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { SendError } from '../send-error';
import { parseCeiling, usualCurrency } from './ceiling';

/** The most shops that can be asked for; more are never worth the boxes. */
const MOST_SHOPS = 6;

/** Changes a list's name and budget, and how many shops it may use. */
export function ListSettings({ list, onEnd }: { readonly list: ShoppingList; readonly onEnd: () => void }) {
  const { send, error, isSending } = useSend();
  const [name, setName] = useState(list.name);
  const [typed, setTyped] = useState(list.budget ? typeableMoney(list.budget) : '');
  const [maxShops, setMaxShops] = useState(list.maxShops);
  const seen = useLive(async () => (await listProducts(200)).map((product) => product.price), []);
  const currency = list.budget?.currency ?? usualCurrency(seen.state === 'ready' ? seen.value : []);
  const budget = parseCeiling(typed, currency);
  const save = async () => {
    if (budget === 'bad') return;
    const change = { name: name.trim() || list.name, budget, maxShops };
    if ((await send('updateList', { id: list.id, change })) !== null) onEnd();
  };
  return (
    <form class="panel-card" onSubmit={(event) => [event.preventDefault(), void save()]}>
      <Field
        label={t('listsNewName')}
        value={name}
        maxLength={120}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Field
        label={t('listsBudgetIn', currency)}
        value={typed}
        inputMode="decimal"
        placeholder={t('listsBudgetHint')}
        error={budget === 'bad' ? t('listsBudgetBad') : null}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Select
        label={t('listsMaxShops')}
        value={String(maxShops ?? '')}
        choices={shopCounts()}
        onChange={(event) => setMaxShops(Number(event.currentTarget.value) || null)}
      />
      <SendError error={error} />
      <div class="panel-row">
        <Button kind="primary" type="submit" disabled={isSending || budget === 'bad'}>
          {t('listsSave')}
        </Button>
        <Button kind="quiet" onClick={onEnd}>
          {t('listsCancel')}
        </Button>
      </div>
    </form>
  );
}

function shopCounts() {
  const counts = Array.from({ length: MOST_SHOPS }, (_, index) => String(index + 1));
  return [{ value: '', label: t('listsMaxShopsAny') }, ...counts.map((value) => ({ value, label: value }))];
}
