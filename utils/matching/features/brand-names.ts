import { keptFor } from '../../domain/kept-for';
import { fold, foldedWordsOf } from '../words/words';
import { squash } from './model-codes';

/** A brand in the forms in which names are searched for it. */
export interface BrandName {
  readonly folded: string;
  readonly words: readonly string[];
  /** Its letters and digits only; null where it has none. */
  readonly squashed: string | null;
  /** The same without "Inc.", "Software" and the like. */
  readonly short: string | null;
}

const MOST_BRANDS = 2000;

/** A brand as it is compared; worked out once, however many products are of it. */
export const brandName = keptFor(MOST_BRANDS, (brand): BrandName => {
  const folded = fold(brand);
  return {
    folded,
    words: foldedWordsOf(folded),
    squashed: squash(brand) || null,
    short: squash(folded.replace(COMPANY, ' ')) || squash(folded) || null,
  };
});

const COMPANY =
  /\b(?:software|inc|llc|ltd|co|corp|corporation|company|computers?|electronics|products|gmbh|ag|the)\b/g;
