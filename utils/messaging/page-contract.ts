import type { AddOutcome, Approval, Cart } from '../domain/cart/cart';
import type { PageNow } from '../domain/product/page-capture';
import type { Platform } from '../domain/product/product';
import type { RuleField } from '../domain/shop/shop-rule';

/** What the background may ask of our content script in a shop's page. */
export interface PageContract {
  /** Take the page along as it stands. */
  capturePage: { input: Record<string, never>; output: PageNow };
  /** Let the person point at something. Answers at once; what they point at comes as a message. */
  pickOnPage: { input: { field: RuleField }; output: { isPicking: true } };
  /** Read the shop's cart; with a product's address, also by which other address that product may be known in it. */
  readCart: { input: { platform: Platform | null; product?: string }; output: SeenCart };
  /** Add one approved line and read the cart back. */
  addLine: { input: { approval: Approval }; output: AddOutcome };
  /** Set how many of a cart line there are, 0 to take it out: only ever used to undo what was added. */
  setLine: { input: { platform: Platform | null; lineId: string; count: number }; output: Cart };
}

/** A cart, with another address of the product that was asked about; absent where its page says none. */
export interface SeenCart extends Cart {
  readonly alsoAt?: string;
}

/** A question to the content script, as it travels. */
export interface PageQuestion<Name extends keyof PageContract = keyof PageContract> {
  readonly cartwright: Name;
  readonly input: PageContract[Name]['input'];
}
