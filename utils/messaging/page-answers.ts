import * as v from 'valibot';
import { cart, refusal, seenCart } from '../domain/cart/cart-schemas';
import { money, orNull, pageCapture, seen, text } from '../domain/schemas';
import type { PageContract } from './page-contract';

/** What each question to a page is answered with. */
export const pageAnswers = {
  capturePage: v.object({ capture: pageCapture, last: orNull(seen) }),
  pickOnPage: v.object({ isPicking: v.literal(true) }),
  readCart: seenCart,
  addLine: v.object({
    before: cart,
    after: cart,
    added: v.pipe(v.number(), v.finite()),
    refusal: orNull(refusal),
    detail: orNull(text(1000)),
    seenPrice: v.exactOptional(money),
  }),
  setLine: cart,
} satisfies { [Name in keyof PageContract]: v.GenericSchema<unknown, PageContract[Name]['output']> };
