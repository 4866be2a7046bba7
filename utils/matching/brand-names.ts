import { squash } from './model-codes';
import { fold, foldedWordsOf } from './words';

/** A brand in the forms in which names are searched for it. */
export interface BrandName {
  readonly folded: string;
  readonly words: readonly string[];
  /** Its letters and digits only; null where it has none. */
  readonly squashed: string | null;
  /** The same without "Inc.", "Software" and the like. */
  readonly short: string | null;
}

const READ = new Map<string, BrandName>();
const MOST_BRANDS = 2000;

/** A brand as it is compared; worked out once, however many products are of it. */
export function brandName(brand: string): BrandName {
  const known = READ.get(brand);
  if (known) return known;
  if (READ.size >= MOST_BRANDS) READ.clear();
  const read = readBrand(brand);
  READ.set(brand, read);
  return read;
}

function readBrand(brand: string): BrandName {
  const folded = fold(brand);
  return {
    folded,
    words: foldedWordsOf(folded),
    squashed: squash(brand) || null,
    short: squash(folded.replace(COMPANY, ' ')) || squash(folded) || null,
  };
}

const COMPANY =
  /\b(?:software|inc|llc|ltd|co|corp|corporation|company|computers?|electronics|products|gmbh|ag|the)\b/g;
