import type { Money } from './money';
import type { Quantity } from './quantity';

/** A named list of what somebody wants to buy, with an optional ceiling for the whole basket. */
export interface ShoppingList {
  readonly id: string;
  readonly name: string;
  readonly budget: Money | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** One wish: in words, or a product that was seen. */
export interface ListItem {
  readonly id: string;
  readonly listId: string;
  /** The person's own words, or the product's name. */
  readonly text: string;
  /** How many packs, or, when `need` is given, ignored in favour of it. */
  readonly count: number;
  /** How much is needed in all ("2 kg potatoes"); null when packs are counted. */
  readonly need: Quantity | null;
  readonly productKey: string | null;
  /** `same-item`: only this article, from any shop. `same-kind`: a substitute will do. */
  readonly accepts: 'same-item' | 'same-kind';
  /** The person's own group that meets it; absent where none is meant. */
  readonly groupId?: string;
  readonly isDone: boolean;
  readonly position: number;
}
