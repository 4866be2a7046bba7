const SMALL = '(?:m?g|gr|gramm?(?:es?|s|os?)?|ml|г|гр|мл)(?!\\p{L})';
const SIGNED = new RegExp(`(?<![\\d.,])[1-9]\\d{0,2}(?:[.,'’]\\d{3})+(?=\\s?${SMALL})`, 'giu');
// "2 500g packs" are two; "1 500 g" is one number.
// So are "flour type 405" and its amount.
const SPACED = new RegExp(
  `(?<![\\d.,/]\\s?|(?:type|typ|tipo|nr\\.?|no\\.?)\\s)[1-9]\\d{0,2} (?:000|500|[257]50)(?=\\s${SMALL})`,
  'giu',
);
const LARGE = /(?<![\d.,])(\d{1,3}),(\d{3})(?=\s?(?:kg|kilos?|l|lit(?:er|re)s?|litros?|кг|л)(?!\p{L}))/giu;

/** A line with its thousands in plain figures: "1.000 g" and "1 000 g" are 1000 g, while "1,500 kg" is one and a half. */
export function plainThousands(line: string): string {
  return line
    .replace(SIGNED, (written) => written.replace(/\D/g, ''))
    .replace(SPACED, (written) => written.replace(' ', ''))
    .replace(LARGE, '$1.$2');
}
