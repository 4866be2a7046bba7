import { useState } from 'preact/hooks';
import { numberAfterRename } from '../../../utils/domain/list/item-number';
import type { ItemConditions, ListItem } from '../../../utils/domain/list/list';
import { groupAfterRename } from '../../../utils/domain/list/named-group';
import type { ProductGroup } from '../../../utils/domain/list/taste';
import type { Amount } from '../../../utils/domain/measure/amount';
import { typeableMoney } from '../../shared/money-text';
import { useTypedAmount } from '../../shared/use-typed-amount';
import { parseCeiling } from './ceiling';

/** What of an item its sheet can change. */
type ItemEdit = Pick<ListItem, 'text' | 'accepts'> &
  Partial<Amount> &
  ItemConditions & { readonly groupId: string | null; readonly gtin: string | null };

const ONE_PACK: Amount = { count: 1, need: null };

/** What stands in an item's sheet, and the change that it makes: null while a field holds what is no answer. */
export function useItemDraft(item: ListItem, groups: readonly ProductGroup[], currency: string) {
  const [text, setText] = useState(item.text);
  const amount = useTypedAmount(item);
  const [group, setGroup] = useState<string | null>();
  const [asked, setAsked] = useState<ItemConditions>(item);
  const [price, setPrice] = useState(item.maximumPrice ? typeableMoney(item.maximumPrice) : '');
  const wanted = amount.typed.trim() === '' ? ONE_PACK : amount.amount;
  const maximumPrice = parseCeiling(price, currency);
  const groupId = group === undefined ? groupAfterRename(item, text, groups) : group;
  const number = numberAfterRename(item, text);
  const isWhole = text.trim() !== '' && wanted !== null && maximumPrice !== 'bad';
  const change = isWhole
    ? {
        ...editOf({ ...item, ...asked }),
        text,
        ...(amount.isLeft ? {} : wanted),
        ...number,
        groupId,
        maximumPrice,
      }
    : null;
  return {
    ...{ text, setText, groupId, setGroup, asked, price, setPrice, change },
    ...{ typed: amount.typed, setTyped: amount.setTyped },
    ask: (part: Partial<ItemConditions>) => setAsked((before) => ({ ...before, ...part })),
    /** The other words drop the barcode. */
    isNumberDropped: item.gtin !== undefined && number.gtin === null,
    isBad: { amount: wanted === null, price: maximumPrice === 'bad' },
  };
}

// The item as it is, in the form of a change; an amount that nobody touched is none.
function editOf({ text, accepts, groupId, gtin, ...item }: ListItem): ItemEdit {
  const { requiredShop, preferredShop = null, maximumPrice, isOnlyOnSale, note } = item;
  const asked = { requiredShop, preferredShop, maximumPrice, isOnlyOnSale, note };
  return { text, accepts, groupId: groupId ?? null, gtin: gtin ?? null, ...asked };
}
