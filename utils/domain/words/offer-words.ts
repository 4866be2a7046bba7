import { UNIT_END, UNIT_PATTERN } from '../measure/quantity-units';

// How an offer is told: so many are taken and fewer paid, so many more come free, or so many together for a price.
const FOR = 'for(?: the price of)?|für|zum preis von|pour(?: le prix de)?|por|per|voor|za|за|по цене';
const PAY = 'zahl(?:e|en)?(?: nur)?|paga|paghi|pague|betalen|halen|payez|zapłać za|pay(?: for)?|وادفع ثمن';
const TAKE = 'take|nimm|lleva|llévate|prendi|leve|kup|prenez|weź|خذ';
const BUY = 'buy|kaufe?|achetez|compra|acquista|koop|kup|купи|اشتر';
const GET = 'get|bekomme|krijg|recibe|ricevi|dostań|получи|واحصل على';
const FREE = 'free|gratis|gratuite?s?|offerte?s?|omaggio|grátis|в подарок|бесплатно|مجان(?:ا|ًا|اً)';
const PLAIN = '[1-9](?![\\d.,]\\d)';
const MONEY =
  '(?:[€$£¥]\\s?\\d{1,4}(?:[.,]\\d{1,2})?|\\d{1,4}(?:[.,]\\d{1,2})?\\s?(?:[€$£¥]|euros?|eur|usd|gbp|chf|zł|руб\\.?|元))';
const OTHERS = `(?:${UNIT_PATTERN})${UNIT_END}|[€$£¥%]|(?:people|persons?|kids|personen|personnes|personas|persone|osób|days?|tage)(?!\\p{L})`;
const END = `(?![\\p{L}\\p{N}]|[.,]\\d|\\s?(?:${OTHERS}))`;
const HAN = '[\\d一二两三四五]';

const OFFERS: readonly RegExp[] = [
  `(?:(?:${TAKE})\\s)?(?<take>${PLAIN})(?:,\\s?|\\s)(?:${FOR}|${PAY})\\s(?<pay>${PLAIN})(?:\\sbetalen)?${END}`,
  `(?<times>[2-5])[x×](?<pay>[1-4])${END}`,
  `(?:(?:${BUY})\\s)?(?<paid>${PLAIN}),?\\s(?:${GET})\\s(?<free>${PLAIN})(?:\\s(?:${FREE}))?${END}`,
  `(?<paid>${PLAIN})\\s?\\+\\s?(?<free>${PLAIN})(?:\\s(?:${FREE})(?!\\p{L})|(?=$|[)\\]]))`,
  `(?<paid>${PLAIN})\\sachetée?s?,?\\s(?<free>${PLAIN})\\s(?:${FREE})(?!\\p{L})`,
  `(?<take>${PLAIN})\\s(?:${FOR})\\s${MONEY}(?![\\p{L}\\p{N}])`,
].map((offer) => new RegExp(`(?<=^|\\s|[([（])${offer}`, 'iu'));
const HAN_OFFER = new RegExp(`买(?<paid>${HAN})送(?<free>${HAN})`, 'u');
const BETWEEN = /^(?:on|of|bei|auf|sur|sui?|op|de|na|на)\s|^[\s,:;-]+|[\s,:;-]+$/giu;

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * The text with what an offer says told as the number that one takes under it: "3 for 2 yoghurts", "yoghurts (3 for 2)" and "2 + 1 free
 * yoghurts" are "3 x yoghurts". Where a number of one's own stands first, that is how many, and the offer goes.
 */
export function withoutOffer(plain: string): string {
  for (const pattern of [...OFFERS, HAN_OFFER]) {
    const found = pattern.exec(plain);
    const take = found && takenUnder(found.groups ?? {});
    if (found && take) return without(plain, found, take);
  }
  return plain;
}

function without(plain: string, { index, 0: offer }: RegExpExecArray, take: number): string {
  const rest = `${plain.slice(0, index)} ${plain.slice(index + offer.length)}`
    .replace(/[([（]\s*[)\]）]/u, ' ')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(BETWEEN, '');
  if (!/\p{L}/u.test(rest)) return plain;
  return /^\d/.test(rest) && index > 0 ? rest : `${take} x ${rest}`;
}

// "2 for 4" and "8x4" are no offers: one pays less than one takes, and of "3x2" one less.
function takenUnder({ take, times, pay, paid, free }: Groups): number | null {
  if (paid !== undefined && free !== undefined)
    return numberOf(free) <= numberOf(paid) ? numberOf(paid) + numberOf(free) : null;
  const [most, fewest] = [Number(times ?? take), Number(pay ?? 0)];
  return fewest < most && (times === undefined || most - fewest === 1) ? most : null;
}

function numberOf(written: string): number {
  return Number(written) || '一二三四五'.indexOf(written.replace('两', '二')) + 1;
}
