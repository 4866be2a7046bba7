import type { Allergen } from '../../domain/product/food';

/** What a word of a list of ingredients can stand for, as far as rules ask. */
export type Substance = Allergen | 'meat' | 'pork' | 'alcohol' | 'honey' | 'wool' | 'animal';

/**
 * What the words of one language stand for, as lists parted by blanks. A plain entry is the beginning of a word, `=entry` a whole
 * word, `*entry` stands anywhere in one (languages that join words); `_` is a blank between words.
 */
export interface FoodWords {
  readonly substances: Readonly<Partial<Record<Substance, string>>>;
  /** What other things are brought in, and what so says nothing of them: the oil of "eel oil". */
  readonly carriers: string;
  /** Foods and additives that no rule asks for. */
  readonly plain: string;
  /** Words that say how or what for, and not what: "powder", "dried", "emulsifier". */
  readonly form: string;
  /** What sounds like an allergen and is none: coconut milk, buckwheat, nutmeg. */
  readonly lookAlikes: string;
  /** What stands before a word to say that it is not in it. */
  readonly without: string;
  /** Where the list of what is in it only by traces begins, as the source of a regular expression over folded text. */
  readonly traces: string;
  /** Where a statement of what is in it begins again. */
  readonly contains: string;
}
