import type { ListItem, ShoppingList } from '../list/list';
import type { Money } from '../money/money';

/**
 * A wish as it is kept to be asked for again. What is at home is looked at anew each time; a guessed number was approved with the plan, and
 * is none any more.
 */
export type FlowItem = Omit<ListItem, 'id' | 'listId' | 'isDone' | 'position' | 'isBoughtAnyway' | 'isAbout'>;

/** A plan that worked, kept to be run again: the same wishes, with the prices of the day and a new approval. */
export interface SavedFlow {
  readonly id: string;
  readonly name: string;
  readonly items: readonly FlowItem[];
  readonly budget: Money | null;
  readonly maxShops: number | null;
  readonly createdAt: number;
  /** When it was last run; null when it never was. */
  readonly lastRunAt: number | null;
  /** The list of its last run, or the one that it was saved from. */
  readonly listId: string;
}

/** What of a list is kept: its limits, and its wishes in their order. */
export function keptOf(
  { budget, maxShops }: Pick<ShoppingList, 'budget' | 'maxShops'>,
  items: readonly FlowItem[],
): Pick<SavedFlow, 'items' | 'budget' | 'maxShops'> {
  return { budget, maxShops, items: items.map(flowItem) };
}

/** Whether a flow asks for the same as this list with these wishes does. */
export function isAsKept(
  flow: SavedFlow,
  list: Pick<ShoppingList, 'budget' | 'maxShops'>,
  items: readonly FlowItem[],
): boolean {
  return JSON.stringify(keptOf(flow, flow.items)) === JSON.stringify(keptOf(list, items));
}

// Always in one order, so that equal wishes are written alike.
function flowItem(item: FlowItem): FlowItem {
  const { text, count, need, productKey, gtin, accepts, groupId } = item;
  const { requiredShop, preferredShop, maximumPrice, isOnlyOnSale, note } = item;
  const asked = {
    requiredShop,
    ...(preferredShop ? { preferredShop } : {}),
    maximumPrice,
    isOnlyOnSale,
    note,
  };
  const optional = { ...(gtin ? { gtin } : {}), ...(groupId ? { groupId } : {}) };
  return { text, count, need, productKey, accepts, ...optional, ...asked };
}
