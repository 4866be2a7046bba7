// Brands and goods that begin with a number as if it counted something.
const NAMES =
  /^(?:(?:7|seven) ?up|5 gum|3 musketeers|3 wetter taft|drei wetter taft|4 non blondes|one a day|seven seas|five alive|three kings|5 korn|7 days|99 cent|1001 nacht|2 schwestern|dos equis|tres leches|quatre (?:épices|quarts)|quattro (?:stagioni|formaggi)|cuatro quesos|(?:three|four|five) (?:cheese|bean|guys)|(?:[3-9]|three|five|six|seven|nine) (?:spice|grain|seed|korn))(?!\p{L})|^三只松鼠/iu;

// What else numbers say of a thing: how strong, how big, how old, how many in one. A number before these counts no packs.
const TECHNICAL =
  'watt|w|kw|volt|v|mah|ah|gb|tb|mb|ghz|mhz|hz|k|g|lm|lumen|spf|lsf|px|dpi|min|minutes?|minuten|sec|h|hours?|std|stunden|years?|jahre|ans|años|months?|monate|ply|lagig|lagen|plis|strati|in 1|in one|zoll|inch(?:es)?|in|pouces?|pulgadas?|pollici|cali|ft|feet|foot|yards?|yd|teilig|piece set|tlg\\.?|seater|karat|kcal|kalorien|euros?|eur|usd|dollars?|chf|zł';
const MEASURED = new RegExp(
  `^\\d+(?:[.,]\\d+)?[ -](?:${TECHNICAL})(?![\\p{L}\\p{N}])|^\\d+(?:[.,]\\d+)?"`,
  'iu',
);

/** Whether a text begins with a brand that begins with a number: "7 Up". */
export function isNumberedBrand(plain: string): boolean {
  return NAMES.test(plain);
}

/** Whether the number at the start of a text says what the thing is and counts nothing: "60 W bulb", "27 inch monitor". */
export function isTechnical(plain: string): boolean {
  return MEASURED.test(plain);
}

const SIZES =
  /(?:^|\s)(?:gr\.?|größe|size|sz\.?|taille|talla|taglia|maat|rozmiar|rozm\.?|размер|no\.?|nr\.?|n°|nº|№|type|typ|vol\.?|teil|band|part|level|stufe|stage|phase|号|spf|lsf)\s?$/iu;

/** Whether the number behind this text is a size or a type and no count: "Pampers size" 4. */
export function isBeforeSize(text: string): boolean {
  return SIZES.test(text);
}
