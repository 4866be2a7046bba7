import { GROUP_PATTERN } from './group-words';

// What half and a quarter are taken of. "Half fat milk" and "media luna" are no halves of anything.
const MEASURE = `(?:(?:kilo|chilo|lit(?:er|re|ro|r)|кило|литр)\\p{L}*|pounds?|lbs?|pfund|libras?|pints?|gallons?|kg|l|кг|л|كيلو\\p{L}*|كجم|لتر|ليتر|किलो\\p{L}*|लीटर|लिटर|${GROUP_PATTERN})(?![\\p{L}\\p{M}])`;

// How one says parts of a measure before it.
const PARTS: readonly (readonly [value: number, words: string])[] = [
  [
    0.5,
    'half a|half|halbe[srn]?|ein halbe[srn]?|eine halbe|un demi|demi|une demie|medi[oa]|mezz[oa]|een halve|een half|halve|pół|meia|meio|yarım',
  ],
  [0.5, 'пол|половина|половину|نصف|نص|आधा|आधी'],
  [
    0.25,
    'a quarter of an?|quarter|ein viertel|viertel|un quart de|quart de|un cuarto de|cuarto de|un quarto di|kwart|ćwierć|четверть|ربع|पाव',
  ],
  [
    0.75,
    'three quarters of a|dreiviertel|trois quarts de|tres cuartos de|tre quarti di|trzy czwarte|три четверти|ثلاثة أرباع|पौन|पौना',
  ],
  [1.5, 'one and a half|eineinhalb|anderthalb|anderhalve|półtora|półtorej|полтора|полторы|डेढ़'],
  [2.5, 'two and a half|zweieinhalb|dwa i pół|два с половиной|ढाई'],
];
const BEFORE = PARTS.map(([value, words]) => {
  const part = `(?:${words})\\s(?:of\\s)?`;
  return [
    value,
    new RegExp(`^${part}(?=${MEASURE})|(?<=[\\p{L}\\p{M}:,-]\\s)${part}(?=${MEASURE}$)`, 'iu'),
  ] as const;
});
const GROWN_TOGETHER = /(?<![\p{L}])пол-?(?=(?:кило|литра|дюжины|десятка)(?!\p{L}))/iu;
// "Un kilo y medio de gambas".
const AND_HALF = new RegExp(
  `(?<=^|\\s)(?:(\\d{1,2})\\s|(?:une?|una|ein|een|один)\\s)?(${MEASURE})\\s(?:and a half|y medi[oa]|et demie?|e mezz[oa]|en een half|i pół|с половиной|(?:و\\s?)(?:نصف|نص))(?![\\p{L}\\p{M}])`,
  'iu',
);
const HAN_AND_HALF = /(\d)(斤|公斤|升|打)半/u;
const TWO_AR = /(?<![\p{L}])(كيلو|لتر)ين(?!\p{L})/u;

/** The text with parts of a measure that are written out in figures: "half a kilo" is "0.5 kilo", "полкило" is "0.5 кило", "一斤半" is "1.5斤". */
export function figuresOfParts(text: string): string {
  const whole = text
    .replace(
      AND_HALF,
      (_, many: string | undefined, measure: string) => `${Number(many ?? 1) + 0.5} ${measure}`,
    )
    .replace(HAN_AND_HALF, '$1.5$2')
    .replace(TWO_AR, '2 $1')
    .replace(GROWN_TOGETHER, '0.5 ');
  return BEFORE.reduceRight((plain, [value, words]) => plain.replace(words, `${value} `), whole);
}
