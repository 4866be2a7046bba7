import type { ListItem } from './list';
import type { Money } from './money';

/** A wish as it is kept to be asked for again. */
export type FlowItem = Omit<ListItem, 'id' | 'listId' | 'isDone' | 'position'>;

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
