import * as v from 'valibot';
import { cart, orNull, pageReading, refusal, text } from '../domain/schemas';
import { lesson } from '../domain/shop-rule-schemas';
import type { PageContract } from './page-contract';

/** What each question to a page is answered with. */
export const pageAnswers = {
  readNow: pageReading,
  learnAt: lesson,
  pickOnPage: v.object({ isPicking: v.literal(true) }),
  readCart: cart,
  addLine: v.object({
    before: cart,
    after: cart,
    added: v.pipe(v.number(), v.integer()),
    refusal: orNull(refusal),
    detail: orNull(text(1000)),
  }),
  setLine: cart,
} satisfies { [Name in keyof PageContract]: v.GenericSchema<unknown, PageContract[Name]['output']> };
