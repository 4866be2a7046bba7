import { NUMBER_WORDS } from '../../domain/words/number-words';
import { FRACTION_SIGNS } from '../../domain/words/plain-digits';
import { isIngredientsHeading } from './words';

const LABELS =
  'serves|servings?|yields?|makes|portions?|feeds|portionen|personen(?:zahl)?|anzahl(?: der)? (?:personen|portionen|stücke?)|ergibt|reicht für|ausbeute|(?:nombre|nb) de (?:personnes|parts|portions|couverts)|personnes|raciones|porciones|comensales|personas|rinde|rendimiento|dosi(?: per)?|porzioni|persone|rende|rendimento|porções|aantal (?:personen|porties|stuks)|porties|(?:liczba |ilość )?porcj[ie]|(?:количество |число )?порци[йия]|выход|porsiyon(?: sayısı)?|kişi sayısı|portioner|personer|porsjoner|räcker till|antal (?:portioner|personer)|porce|počet porcí|adag|份量|份[數数]|分量|人[数數]|تكفي|يكفي|عدد (?:الحصص|الأشخاص)|الحصص';
// Such a word is followed by its number at once, or is about something else.
const BARE_LABELS = 'für|pour|ger|menge|dose|doses|cantidad|quantité|serve|serving|for';
const COUNTED =
  'servings?|serves|portions?|personen|portionen|personnes|convives|couverts|personas|raciones|porciones|comensales|porzioni|persone|pessoas|porç[õo]es|porties|os[óo]b|osoby|porcj[iea]|порци[йия]|kişilik|f[őo]re|porsiyon|personer|portioner|porsjoner|porce|porcí|adag|أشخاص|اشخاص|حصص|حصة';
const COUNTED_SIGNS = '人份|人分|人前|인분';
const PIECES =
  'pers|people|persons?|guests|parts|pieces|pcs|st|stk|stück|stuks|szt|шт|персон\\p{L}*|человек|kişi|adet|[個个]|人|份';
const PLACES = 'für|pour|para|per|voor|dla|na|на|til|till|för|for|makes|için';
const UNCOUNTED =
  '%|°|(?:m?g|gr|kg|ml|cl|oz|lbs?|k?cal\\p{L}*|kj|[cm]m|inch(?:es)?|min(?:s|ut\\p{L}*)?|mn|se[ck](?:s|onds?|und\\p{L}*)?|s[eé]conde?s?|h|hrs?|hours?|std|stunden?|heures?|horas?|ore|uur|godz\\p{L}*|dakika|saat|мин\\p{L}*|час\\p{L}*|д(?:ень|ня|ней)|days?|tagen?|weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|months?|monaten?|mois|meses|mesi|maanden|years?|jahren?|times|jours?|días?|giorni|dagen|ingredients?|zutaten|ingrédients|дн\\p{L}*)(?!\\p{L})|分(?!量)|小[时時]|時間|دق\\p{L}+|ساع\\p{L}+';
const OF_FOOD =
  /(?:\b(?:per|pro|par|por|one|each|a|je)|на|na|1) (?:servings?|portion|porción|ración|porção|porzione|porcję|порцию)(?!\p{L})|serving size|portionsgröße|nutri|calor|kalor|k[ck]al/iu;

const NUMBER = `(?:\\p{Nd}+(?:[.,]\\p{Nd}+)?(?!\\p{Nd})|(?<![\\p{L}\\p{M}])(?:${NUMBER_WORDS})(?!\\p{L})|[一二两兩三四五六七八九十](?=[人份]))(?!\\s*-?(?:${UNCOUNTED}))`;
// "For 25 to 30 minutes", "for 1 ½ hours"
const RANGE = `\\s?(?:(?:[–—/-]|to|or|bis|oder|à|a|ou|o|tot)\\s?\\p{Nd}+|[${FRACTION_SIGNS}])\\s?`;
// "For 4 tablespoons of oil", "4.5 for 12 reviews"
const NOT_EATERS =
  'of|more|the|[et]l|[ct]\\.? ?s\\.?|t(?:b|ea|able)?sp\\p{L}*|cups?|reviews?|ratings?|votes?';
const GAP = '(?:[^\\p{Nd}.]|\\p{L}\\.(?=\\s*\\p{Nd})){0,24}?';
const START = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';
const SPOKEN: readonly RegExp[] = [
  new RegExp(`${START}(?:${LABELS})${END}${GAP}${NUMBER}`, 'iu'),
  new RegExp(
    `${START}(?:${BARE_LABELS})[\\s:]{1,3}(?:ca\\.? |circa |env\\. |about )?${NUMBER}(?!${RANGE}(?:${UNCOUNTED}))(?! (?:${NOT_EATERS})${END})`,
    'iu',
  ),
  new RegExp(`${NUMBER}[^\\p{Nd}]{0,12}?(?:${START}(?:${COUNTED})${END}|${COUNTED_SIGNS})`, 'iu'),
  new RegExp(
    `^\\P{L}*(?:(?:ca|about|approx|for|na|на|dla|para|за|circa)[\\s.]+)?${NUMBER}\\s?(?:${PIECES})\\P{L}*$`,
    'iu',
  ),
];
const HEADED: readonly RegExp[] = [
  new RegExp(`${START}(?:${PLACES})\\s+(?:ca\\.? |about |env\\. |circa )?${NUMBER}`, 'iu'),
  new RegExp(`[(（]\\P{Nd}{0,12}${NUMBER}`, 'iu'),
];
const LABEL = new RegExp(`^\\P{L}*(?:${LABELS}|${BARE_LABELS})${END}[\\p{L}\\s]{0,12}[:：]?\\s*$`, 'iu');
const UNIT = new RegExp(`^(?:${COUNTED})${END}|^(?:${COUNTED_SIGNS})`, 'iu');
const AT_START = new RegExp(`^\\P{L}*(?:${LABELS})${END}${GAP}${NUMBER}`, 'iu');
const ALONE = new RegExp(
  `^\\P{L}*(?:(?:${PLACES})\\s+)?${NUMBER}[\\s\\p{Nd}–-]*(?:${COUNTED}|${COUNTED_SIGNS}|people|persons)\\P{L}*$`,
  'iu',
);

/** The part of a short text that tells how many it is for: of "Prep time: 10 minutes, serves 6" the end; null where none does. */
export function yieldPart(text: string): string | null {
  for (const whole of text.split(/[,;|•·]\s+/)) {
    const part = whole.slice(0, OF_FOOD.exec(whole)?.index).replace(/\P{Nd}*[(（]$/u, '') || '';
    if (!/\p{Nd}/u.test(part) && !SPELLED.test(part)) continue;
    const patterns = isIngredientsHeading(part) ? [...SPOKEN, ...HEADED] : SPOKEN;
    const found = patterns.map((pattern) => pattern.exec(part)).find(Boolean);
    if (found) return fromNumber(part, found.index);
  }
  return null;
}

/** A text from where its number begins on, the lower one of a range: of "Time: 10 minutes, for 2 to 4" the end. */
function fromNumber(part: string, at: number): string {
  const before = part.slice(0, at);
  return /\p{Nd}/u.test(before) ? part.slice(LOWER.exec(before)?.index ?? at) : part;
}

const LOWER = /\p{Nd}+(?:[.,]\p{Nd}+)?\s?(?:[–—-]|to|or|bis|à|tot|do)\s?$/iu;
const SPELLED = new RegExp(`${START}(?:${NUMBER_WORDS})${END}|[一二两兩三四五六七八九十]`, 'iu');

const MEASURED = new RegExp(`^\\P{L}*\\p{Nd}+(?:[.,]\\p{Nd}+)?\\s*-?(?:${UNCOUNTED})`, 'iu');

/** Whether a text begins with a weight, a time or the like: "125 g" is no number of eaters. */
export function isMeasured(text: string): boolean {
  return MEASURED.test(text);
}

/** Whether a text only names what its number, somewhere beside it, is of: "Servings:". */
export function isYieldLabel(text: string): boolean {
  return LABEL.test(text);
}

/** Whether a text is what a number before it counts: "servings". */
export function isYieldUnit(text: string): boolean {
  return UNIT.test(text);
}

/** Whether a line among ingredients tells how many they are for. */
export function isYieldLine(line: string): boolean {
  return !OF_FOOD.test(line) && (AT_START.test(line) || ALONE.test(line));
}
