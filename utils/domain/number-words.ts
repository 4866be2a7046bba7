// How many, as one writes it in words before what is wanted; one or some of a thing is a pack of it.
const WORDS: readonly (readonly [value: number, words: string])[] = [
  [0.5, 'half_a half_an ein_halbes ein_halber eine_halbe un_demi une_demi'],
  [1, 'an a one ein eine einen einem un une una uno een één jeden jedna jedno один одна'],
  [1, 'a_few some ein_paar einige etwas quelques unos unas algunos algunas alcuni alcune kilka wat'],
  [2, 'a_couple_of a_couple two zwei deux dos due twee dwa dwie два две'],
  [3, 'three drei trois tres tre drie trzy три'],
  [4, 'four vier quatre cuatro quattro cztery четыре'],
  [5, 'five fünf cinq cinco cinque vijf pięć пять'],
  [6, 'six sechs seis sei zes sześć шесть'],
  [7, 'seven sieben sept siete sette zeven siedem семь'],
  [8, 'eight acht huit ocho otto osiem восемь'],
  [9, 'nine neun neuf nueve nove negen dziewięć девять'],
  [10, 'ten zehn dix diez dieci tien dziesięć десять'],
  [12, 'twelve zwölf douze doce dodici twaalf dwanaście двенадцать'],
];

const BY_WORD: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([value, words]) =>
    words.split(' ').map((word) => [word.replaceAll('_', ' '), value] as const),
  ),
);
const FIRST = new RegExp(
  `^(${[...BY_WORD.keys()].sort((a, b) => b.length - a.length).join('|')})\\s(?=\\p{L}{2})`,
  'iu',
);
// "Half fat milk" and "media luna" are no halves of anything: these words count before a measure only.
const HALF =
  /^(?:half|halbes|demi|medio|media|mezzo|mezza|pół)\s(?=(?:kil|chil|kg|lit|l\s|pound|lbs?|pfund|pint|gallon|dozen|dutzend|douzaine|docena|dozzina|dozijn|tuzin)\p{L}*)/iu;
const HAN: Readonly<Record<string, number>> = {
  ...{ 半: 0.5, 一: 1, 两: 2, 兩: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
};

/** The text with a number that is written out at its start in figures: "six eggs" is "6 eggs". */
export function figuresFirst(text: string): string {
  return text
    .replace(HALF, '0.5 ')
    .replace(FIRST, (_, word: string) => `${BY_WORD.get(word.toLowerCase()) ?? word} `);
}

/** The text with the Chinese number before one of the given signs, first or last, in figures: "三瓶可乐" is "3瓶可乐". */
export function figuresBefore(text: string, signs: string): string {
  const sign = `([${Object.keys(HAN).join('')}])`;
  const written = new RegExp(`(?:^|(?<=\\s))${sign}(?=${signs})|(?<=\\p{sc=Han})${sign}(?=${signs}$)`, 'u');
  return text.replace(written, (found) => String(HAN[found] ?? found));
}
