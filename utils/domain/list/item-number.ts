import { aloneGtin } from '../wish/wish-gtin';
import { isSameText } from '../words/words';
import type { ListItem } from './list';

/** An item with this article's number, or none: rows say of no number by saying nothing. */
export function withGtin({ gtin: _, ...item }: ListItem, gtin: string | null): ListItem {
  return gtin === null ? item : { ...item, gtin };
}

/** Whether an item has no words of its own, only an article's number. */
export function isNameless({ text, gtin }: Pick<ListItem, 'text' | 'gtin'>): boolean {
  return gtin !== undefined && text === gtin;
}

/**
 * The article's number of an item once it has other words, and what may stand in for it: other words mean another thing, so the number
 * goes, unless they are a number themselves. An item that is a product stays that product.
 */
export function numberAfterRename(
  item: ListItem,
  text: string,
): { readonly gtin: string | null; readonly accepts: ListItem['accepts'] } {
  const before = item.gtin ?? null;
  if (item.productKey !== null || isSameText(item.text, text)) return { gtin: before, accepts: item.accepts };
  const gtin = aloneGtin(text);
  if (gtin === before) return { gtin, accepts: item.accepts };
  return { gtin, accepts: gtin === null ? 'same-kind' : 'same-item' };
}
