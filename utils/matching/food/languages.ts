import type { FoodWords } from './food-words';
import { arabic } from './words/arabic';
import { chinese } from './words/chinese';
import { dutch } from './words/dutch';
import { english } from './words/english';
import { french } from './words/french';
import { german } from './words/german';
import { italian } from './words/italian';
import { nordic } from './words/nordic';
import { polish } from './words/polish';
import { portuguese } from './words/portuguese';
import { spanish } from './words/spanish';

/** The tables of all languages. A text is held against all of them, as shops mix languages. */
export const LANGUAGES: readonly FoodWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  dutch,
  portuguese,
  polish,
  nordic,
  chinese,
  arabic,
];
