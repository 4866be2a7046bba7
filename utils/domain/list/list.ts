import type { Quantity } from '../measure/quantity';
import type { Money } from '../money/money';

/** The most packs that one wish asks for. */
export const MOST_PACKS = 999;

/** A named list of what somebody wants to buy, with an optional ceiling for the whole basket. */
export interface ShoppingList {
  readonly id: string;
  readonly name: string;
  readonly budget: Money | null;
  /** The most shops that a plan may use; null for any number. */
  readonly maxShops: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What the person asks of the offer besides what it is. */
export interface ItemConditions {
  /** The origin of the one shop that it must come from; null for any. */
  readonly requiredShop: string | null;
  /** The origin of the shop that it should rather come from; absent or null for none. */
  readonly preferredShop?: string | null;
  /** The most that one pack may cost; null for any price. */
  readonly maximumPrice: Money | null;
  /** Only offers of a sure price with a higher list price beside it. */
  readonly isOnlyOnSale: boolean;
  /** The person's own note; '' for none. */
  readonly note: string;
}

/** Nothing is asked besides what it is. */
export const NO_CONDITIONS: ItemConditions = {
  requiredShop: null,
  maximumPrice: null,
  isOnlyOnSale: false,
  note: '',
};

/** One wish: in words, or a product that was seen. */
export interface ListItem extends ItemConditions {
  readonly id: string;
  readonly listId: string;
  /** The person's own words, or the product's name. */
  readonly text: string;
  /** How many packs, or, when `need` is given, ignored in favour of it. */
  readonly count: number;
  /** The count is a guess, as "a few" were asked for; absent where it is none. */
  readonly isAbout?: true;
  /** How much is needed in all ("2 kg potatoes"); null when packs are counted. */
  readonly need: Quantity | null;
  readonly productKey: string | null;
  /** The number of the very article that is meant, seen by now or not; absent in items that are a product, and where none is known. */
  readonly gtin?: string;
  /** `same-item`: only this article, from any shop. `same-kind`: a substitute will do. */
  readonly accepts: 'same-item' | 'same-kind';
  /** The person's own group that meets it; absent where none is meant. */
  readonly groupId?: string;
  readonly isDone: boolean;
  /** Bought in full, whatever is at home. */
  readonly isBoughtAnyway?: boolean;
  readonly position: number;
}

/** A list with its wishes, in their order. */
export interface WholeList {
  readonly list: ShoppingList;
  readonly items: readonly ListItem[];
}
