import { GROUP_END, GROUP_PATTERN } from './group-words';

const ALONE =
  '(?:kilo(?:gram(?:m?e?)?)?|kg|lit(?:er|re|ro|r)|chilo|кило(?:грамм)?|кг|литр|كيلو(?:غرام|جرام)?|كجم|لتر|ليتر|किलो(?:ग्राम)?|लीटर|लिटर)';
const FIRST = new RegExp(
  `^(?=(?:(?:${ALONE}|pfund)\\s[\\p{L}\\p{M}]|(?:pound|gallon|pint)\\sof\\s|${GROUP_PATTERN}${GROUP_END}\\s(?:of\\s|d['’e]\\s?)?[\\p{L}\\p{M}]))`,
  'iu',
);
// "Two euros a kilo" is a price, and "سعة لتر" how much goes into a thing.
const PRICED =
  'per|pro|par|al|por|za|за|à|a|le|la|el|il|je|the|of|de|di|im|einen?|eine|un|une|una|een|في|प्रति|سعة|بسعة|حجم';
const LAST = new RegExp(`^(\\D*[\\p{L}\\p{M}])(?<!(?:^|\\s)(?:${PRICED}))\\s(?=${ALONE}$)`, 'iu');

/** The text with the number that a measure or a dozen without one means: "Kilo Kartoffeln" is one of them, and so is "طماطم كيلو". */
export function figureOfLone(text: string): string {
  return text.replace(FIRST, '1 ').replace(LAST, '$1 1 ');
}
