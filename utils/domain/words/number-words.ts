import { UNIT_END, UNIT_PATTERN } from '../measure/quantity-units';
import { CONTAINER_PATTERN } from './container-words';
import { GROUP_END, GROUP_PATTERN } from './group-words';

type WordRow = readonly [value: number, words: string];

// Numbers that are nothing but numbers, as "a" is not.
const NUMBERS: readonly WordRow[] = [
  [1, 'one ein eine einen einem une una één jeden jedna jedno один одна одно одну'],
  [1, 'واحد واحدة एक'],
  [2, 'two zwei zwo deux dos due dois duas twee dwa dwie два две اثنين اثنان إثنين दो'],
  [3, 'three drei trois tres tre três drie trzy три ثلاث ثلاثة तीन'],
  [4, 'four vier quatre cuatro quattro quatro cztery четыре أربع أربعة اربع اربعة चार'],
  [5, 'five fünf cinq cinco cinque vijf pięć пять خمس خمسة पाँच पांच'],
  [6, 'six sechs seis sei zes sześć шесть ست ستة छह छः'],
  [7, 'seven sieben sept siete sette sete zeven siedem семь سبع سبعة सात'],
  [8, 'eight acht huit ocho otto oito osiem восемь ثمان ثماني ثمانية आठ'],
  [9, 'nine neun neuf nueve nove negen dziewięć девять تسع تسعة नौ'],
  [10, 'ten zehn dix diez dieci dez tien dziesięć десять عشر عشرة दस'],
  [12, 'twelve zwölf douze doce dodici twaalf dwanaście двенадцать'],
];

// How many, as one writes it in words before what is wanted.
const WORDS: readonly WordRow[] = [
  [0.5, 'half_a half_an ein_halbes ein_halber eine_halbe un_demi une_demi половина половину نصف نص आधा आधी'],
  [1, 'an a un uno een'],
  // Some of what nobody counts is a pack of it.
  [1, 'some a_little a_bit_of etwas ein_bisschen ein_wenig un_peu_de un_poco_de'],
  [1, "un_po'_di un_po’_di wat een_beetje trochę немного قليل_من القليل_من थोड़ा थोड़ी थोड़े"],
  // French says some of a thing so, and lists it so.
  [1, 'du des de_la'],
  // A few of a thing are two, the least that can be meant.
  [2, 'a_couple_of a_couple a_few ein_paar einige quelques un_par_de unos unas algunos algunas'],
  [2, 'un_paio_di alcuni alcune een_paar enkele parę kilka пара пару несколько بضع بضعة कुछ'],
  [3, 'several mehrere plusieurs varios varias diversi diverse verschillende'],
  ...NUMBERS,
];

/** The words that say a number and nothing else, as alternatives of a regular expression. */
export const NUMBER_WORDS = NUMBERS.map(([, words]) => words.replaceAll(' ', '|')).join('|');

// How many these are is for the reader to guess.
const VAGUE: ReadonlySet<string> = new Set(
  'a few|several|ein paar|einige|mehrere|quelques|plusieurs|unos|unas|algunos|algunas|varios|varias|alcuni|alcune|diversi|diverse|een paar|enkele|verschillende|parę|kilka|несколько|بضع|بضعة|कुछ'.split(
    '|',
  ),
);

// A pair of what is worn by twos is one.
const WORN_IN_PAIRS =
  'socken|strümpfe|schuhe|handschuhe|stiefel|sokken|schoenen|handschoenen|laarzen|calcetines|zapatos|guantes|botas|calz[ei]|calzini|scarpe|guanti|stivali|pantaloni|skarpet|butów|rękawiczek|носков|перчаток|туфель|ботинок|сапог';

const BY_WORD: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([value, words]) =>
    words.split(' ').map((word) => [word.replaceAll('_', ' '), value] as const),
  ),
);
const patternOf = (isMeant: (value: number) => boolean) =>
  [...BY_WORD]
    .flatMap(([word, value]) => (isMeant(value) ? [word] : []))
    .sort((a, b) => b.length - a.length)
    .join('|');
const WORD = patternOf(() => true);
const FIRST = new RegExp(`^(${WORD})\\s(?=([\\p{L}\\p{M}]{2,}))`, 'iu');
const SOME_HAN = /^(?:一些|一点儿?|[来买]点)(?=\p{sc=Han})/u;
const COUPLE = /paar|par |paio|пар[ау]/iu;
const PAIR = new RegExp(`^(?:${WORN_IN_PAIRS})$`, 'iu');
// "Coffee in a can" says how it is sold.
const JOINING =
  'in|from|for|by|with|and|or|of|per|pro|aus|für|mit|und|oder|von|je|dans|pour|avec|et|ou|de|par|por|en|con|para|y|da|di|e|o|uit|met|van|z|w|i|na|za|в|из|с|на|за|и|من|في|و|مع';
const COUNTED = `(?:(?:${UNIT_PATTERN})${UNIT_END}|${CONTAINER_PATTERN}|${GROUP_PATTERN}${GROUP_END})`;
const BEHIND = `(?<=[\\p{L}\\p{M})]\\s|[:,;=-]\\s?)(?<!(?:^|\\s)(?:${JOINING})\\s)`;
const LAST = new RegExp(`${BEHIND}(${WORD})\\s(?=${COUNTED}$)`, 'iu');
const ALONE_LAST = new RegExp(`(?<=\\s-\\s|[:,;=]\\s)(${patternOf((value) => value > 1)})$`, 'iu');
const HAN: Readonly<Record<string, number>> = {
  ...{ 半: 0.5, 一: 1, 两: 2, 兩: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 几: 2 },
};

/** Whether a text begins with a number that nobody can know: "a few", "several"; not with "ein Paar" of socks. */
export function isVagueNumber(text: string): boolean {
  const number = numberFirst(text);
  return number ? number.value > 1 && VAGUE.has(number.words.toLowerCase()) : text.startsWith('几');
}

/** The number that is written out at the start of a text, in its words and how many they say: "a few" of a thing are 2. Null for none. */
export function numberFirst(text: string): { readonly words: string; readonly value: number } | null {
  const [, words, next = ''] = FIRST.exec(text) ?? [];
  return words === undefined ? null : { words, value: isPair(words, next) ? 1 : numberOf(words) };
}

/** The text with a number that is written out at its start in figures: "six eggs" is "6 eggs". */
export function figuresFirst(text: string): string {
  const some = text.replace(SOME_HAN, '1 ');
  const number = numberFirst(some);
  return number ? `${number.value}${some.slice(number.words.length)}` : some;
}

/** The text with a number that is written out behind a thing in figures: "eggs - a dozen" is "eggs - 1 dozen". */
export function figuresLast(text: string): string {
  return text
    .replace(LAST, (_, word: string) => `${numberOf(word)} `)
    .replace(ALONE_LAST, (_, word: string) => String(numberOf(word)));
}

/** The text with the Chinese number before one of the given signs, first or last, in figures: "三瓶可乐" is "3瓶可乐". */
export function figuresBefore(text: string, signs: string): string {
  const sign = `([${Object.keys(HAN).join('')}])`;
  const written = new RegExp(`(?:^|(?<=\\s))${sign}(?=${signs})|(?<=\\p{sc=Han})${sign}(?=${signs}$)`, 'u');
  const twoOrThree = new RegExp(`[一二两三四五六七八]([二三四五六七八九])(?=${signs})`, 'u');
  return text.replace(twoOrThree, '$1').replace(written, (found) => String(HAN[found] ?? found));
}

/** The number that a word says, in small letters or large; 1 of any other word. */
export function numberOf(word: string): number {
  return BY_WORD.get(word.toLowerCase()) ?? 1;
}

// "Ein Paar" is a pair, "ein paar" a few.
function isPair(word: string, next: string): boolean {
  return /Paar$/.test(word) || (COUPLE.test(word) && PAIR.test(next));
}
