import type { ListItem } from '../../../utils/domain/list/list';
import type { ProductGroup } from '../../../utils/domain/list/taste';
import { t } from '../../../utils/platform/text';
import { listProducts } from '../../../utils/storage/queries/products';
import { Button } from '../../shared/button';
import { Field, Switch } from '../../shared/field';
import { currencySign } from '../../shared/money-text';
import { Sheet } from '../../shared/sheet';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';
import { usualCurrency } from './ceiling';
import { GroupChoice } from './group-choice';
import { ShopChoice } from './shop-choice';
import { useItemDraft } from './use-item-draft';

interface ItemSheetProps {
  readonly item: ListItem;
  readonly groups: readonly ProductGroup[];
  readonly onClose: () => void;
}

/** Changes an item: its words and amount, what meets it, what is asked of its offer, and the person's note on it. */
export function ItemSheet({ item, groups, onClose }: ItemSheetProps) {
  const { offer } = usePanel();
  const { send, error, isSending } = useSend();
  const seen = useLive(async () => (await listProducts(200)).map(({ price }) => price), []);
  const currency = item.maximumPrice?.currency ?? usualCurrency(seen.state === 'ready' ? seen.value : []);
  const draft = useItemDraft(item, groups, currency);
  const { change, asked, ask } = draft;
  const save = async () => {
    // An item that is a product stays that product under other words: they are only what the person calls it.
    const made = change && (await send('changeItem', { id: item.id, change }));
    if (!made) return;
    offer(t('listsChanged', change.text.trim()), made.trashId);
    onClose();
  };
  return (
    <Sheet title={t('pantryChange', item.text)} onClose={onClose}>
      <form class="item-conditions" onSubmit={(event) => [event.preventDefault(), void save()]}>
        <Field
          label={t('pantryName')}
          hint={draft.isNumberDropped ? t('listsNumberDropped', item.gtin ?? '') : null}
          value={draft.text}
          maxLength={300}
          onInput={(event) => draft.setText(event.currentTarget.value)}
        />
        <Field
          label={t('listsAmount')}
          hint={draft.isBad.amount ? null : t('listsAmountHint')}
          value={draft.typed}
          maxLength={80}
          error={draft.isBad.amount ? t('pantryAmountBad') : null}
          onInput={(event) => draft.setTyped(event.currentTarget.value)}
        />
        <GroupChoice groups={groups} value={draft.groupId} onChange={draft.setGroup} />
        <ShopChoice asked={asked} onChange={ask} />
        <Field
          label={t('listsMaximumPrice', currencySign(currency))}
          value={draft.price}
          inputMode="decimal"
          error={draft.isBad.price ? t('listsBudgetBad') : null}
          onInput={(event) => draft.setPrice(event.currentTarget.value)}
        />
        <Switch
          label={t('listsOnlyOnSale')}
          hint={t('listsOnlyOnSaleHint')}
          isOn={asked.isOnlyOnSale}
          onChange={(isOnlyOnSale) => ask({ isOnlyOnSale })}
        />
        <Field
          label={t('listsNote')}
          value={asked.note}
          maxLength={1000}
          onInput={(event) => ask({ note: event.currentTarget.value })}
        />
        <SendError error={error} />
        <Button kind="primary" type="submit" disabled={isSending || !change}>
          {t('listsSave')}
        </Button>
      </form>
    </Sheet>
  );
}
