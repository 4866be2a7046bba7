import { once } from '../../domain/once';

/** One word of a street's or a town's name. */
const WORD = "[\\p{L}\\p{M}\\d.'’-]{1,40}";
const TOWN = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,40}(?: \\p{L}[\\p{L}\\p{M}.'’-]{0,40}){0,2}?";
const GAP = '[,\\s]{1,4}';
const CAPITAL_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,40}";
const START = '(?<![\\p{L}\\p{M}\\d.,/-])';
const HOUSE = '\\d{1,4} ?[A-Za-z]?(?:[-/]\\d{1,4})?';

/** Kinds of street whose word comes first, as in "rue de la Paix", "Calle Mayor", "ul. Marszałkowska". */
const BEFORE = eitherCase(
  'rue boulevard bd\\.? avenue av\\.? avda\\.? avenida place quai chemin all[ée]e impasse cours calle c/ plaza paseo carrer via viale piazza corso largo rua praça travessa ul\\. ulica al\\. aleja',
);
/** Kinds of street whose word ends the name, as in "Musterstraße", "Kerkstraat", "Storgatan". */
const AFTER =
  '(?:stra(?:ß|ss)e|str\\.|gasse|platz|weg|allee|ring|damm|ufer|straat|laan|gracht|plein|vej|gade|gatan|vägen|gata|katu)';
const ENGLISH =
  '(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Square|Sq|Terrace|Close|Way|Place|Pl|Crescent|Highway|Hwy|Parkway|Pkwy|Marg)\\b\\.?';

/** A postcode and what stands with it: five digits and a town in most of Europe, letters and digits in Britain, a state in America. */
const EUROPEAN_CODE = `(?:[A-Z]{1,2}-)?(?:\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{3} \\d{2}|\\d{4,5})(?: [A-Z]{2}\\b)?\\s{1,2}${TOWN}`;
const ENGLISH_CODE =
  '(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]{2,3},? \\d{4,5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|-? ?\\d{6})\\b';
const ROOM = `(?:${GAP}(?:Apt|Apartment|Suite|Ste|Flat|Unit|Floor|#)\\.? ?[\\w-]{1,6})?`;

/**
 * Street, number and postcode as they are written in many countries. A street alone is no address (there are records, wines
 * and films called so), except where its form cannot be anything else.
 */
const ADDRESSES: readonly string[] = [
  // 12 Baker Street, London NW1 6XE · 350 5th Ave, New York, NY 10118 · 12 MG Road, Bengaluru 560001
  `${START}\\d{1,5}[A-Za-z]?\\s(?:${WORD}\\s){1,4}${ENGLISH}${ROOM}(?:${GAP}(?:${WORD}[,\\s]{1,2}){0,4}?${WORD})?${GAP}${ENGLISH_CODE}`,
  // Musterstraße 12, 10115 Berlin
  `${START}(?:${CAPITAL_WORD}[ -]){0,3}(?:${WORD})?${AFTER} ${HOUSE}${GAP}${EUROPEAN_CODE}`,
  // 12 bis rue de la Paix, 75002 Paris
  `${START}${HOUSE}(?: (?:bis|ter))?,? ${BEFORE}\\s(?:${WORD}\\s){0,4}?${WORD}${GAP}${EUROPEAN_CODE}`,
  // Calle de Alcalá 45, 28014 Madrid · Via Roma 10, 00184 Roma · Rua Augusta 100, 1250-001 Lisboa
  `${START}${BEFORE}\\s(?:${WORD}\\s){0,4}?${WORD},? (?:n[.°º] ?)?${HOUSE}${GAP}(?:${EUROPEAN_CODE})`,
  // Av. Paulista, 1578 - São Paulo, SP, 01310-200
  `${START}${BEFORE}\\s(?:${WORD}\\s){0,4}?${WORD}, ${HOUSE}(?:${GAP}|\\s-\\s)(?:${WORD}[,\\s-]{1,3}){1,5}?\\d{5}-\\d{3}(?!\\d)`,
  // ул. Тверская, д. 7, кв. 12
  `(?<!\\p{L})(?:ул\\.|улица|пр-т|проспект|пер\\.|переулок|шоссе|бульвар|наб\\.)\\s(?:${WORD}\\s){0,2}${WORD},? (?:д\\. ?|дом )?\\d{1,4}[а-я]?(?:, ?(?:кв|корп|стр)\\. ?\\d{1,4}){0,3}`,
  // 北京市朝阳区建国路88号 · 中正路12号3楼
  '[\\p{Script=Han}]{1,24}(?:路|街|道|巷|胡同|弄)[\\p{Script=Han}]{0,4}\\d{1,5}(?:-\\d{1,4})?[号號](?:[\\p{Script=Han}\\d]{0,4}\\d{1,4}[室楼樓层層])?',
  // 〒100-0005 東京都千代田区丸の内1-9-1
  '(?:〒? ?\\d{3}-\\d{4} ?)?\\p{Script=Han}{2,4}[都道府県][\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,24}\\d{1,4}(?:[-−]\\d{1,4}|丁目|番地?|号){1,4}',
  // 서울특별시 중구 세종대로 110
  '(?:[가-힣]{1,6}(?:시|도|군|구)\\s){1,3}[가-힣\\d]{2,12}[로길] \\d{1,4}(?:-\\d{1,4})?',
  // شارع الملك فهد 12، الرياض 12211
  `شارع\\s(?:${WORD}\\s){0,3}${WORD}[،,]? \\d{1,4}(?:[،,]?\\s{1,2}${WORD}){0,2}[،,]?\\s\\d{5}`,
];

/** A street that cannot be anything else, with its number, where the line or the sentence ends after it. */
const STREET_LINE = `${START}\\p{Lu}[\\p{L}-]{1,40}(?:stra(?:ß|ss)e|str\\.) \\d{1,3}[a-z]?(?=\\s*(?:[,;.]\\s|[,;.]?$))`;

const patterns = once(() => [
  ...ADDRESSES.map((source) => new RegExp(source, 'gu')),
  new RegExp(STREET_LINE, 'gmu'),
]);

/** The text with postal addresses taken out. */
export function maskAddresses(text: string): string {
  return patterns().reduce((masked, pattern) => masked.replace(pattern, '[address]'), text);
}

function eitherCase(words: string): string {
  const either = words
    .split(' ')
    .map(([first = '', ...rest]) => `[${first}${first.toUpperCase()}]${rest.join('')}`);
  return `(?:${either.join('|')})`;
}
