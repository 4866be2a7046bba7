import type { Approval, Cart } from '../domain/cart/cart';
import type { FoodFacts } from '../domain/product/food';
import type { Product, ProductSnapshot } from '../domain/product/product';

/** A product with the words that its name is looked up by. */
export type ProductRow = Product & { readonly words: readonly string[] };

/** A snapshot under the database's own number. */
export type SnapshotRow = ProductSnapshot & { readonly id?: number };

/** What another source said of a barcode, and when; null where it knows none. */
export interface FoodRow {
  readonly gtin: string;
  readonly at: number;
  readonly food: FoodFacts | null;
}

/** One setting by its name. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** An API key, encrypted under a key that cannot be taken out of this browser profile. */
export interface SecretRow {
  readonly id: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly cipher: ArrayBuffer;
}

/** Facts about the database itself: the sentinel that proves it is the one we made, and the wrapping key. */
export interface MetaRow {
  readonly key: 'sentinel' | 'wrapping-key';
  readonly value: unknown;
}

/** What was deleted or changed, kept for a week so that it can be undone. */
export interface TrashRow {
  readonly id: string;
  readonly deletedAt: number;
  /** Rows as they were. */
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  /** Keys of rows that were added, and go again; none in entries of deletions. */
  readonly added?: Readonly<Record<string, readonly (string | number)[]>>;
  /** The changed and added rows as they were made. Where one is different by now, somebody changed it since, and that is not undone. */
  readonly made?: Readonly<Record<string, readonly unknown[]>>;
}

/** What was known when an approved line was sent to its shop: enough to tell later what came of it, without sending it again. */
export interface Dispatch {
  readonly at: number;
  /** The cart just before. */
  readonly before: Cart;
  /** How many of it lay there already by earlier approvals. */
  readonly held: number;
  /** How many the shop was asked for. */
  readonly asked: number;
}

/** An approval with the record of its one use, and where its outcome stands in the order of all outcomes; none while there is none. */
export type ApprovalRow = Approval & { readonly dispatch?: Dispatch; readonly settledAs?: number };
