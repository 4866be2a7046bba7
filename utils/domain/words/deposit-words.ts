const ALONE =
  'statiegeld|\\bemballage\\b|\\bpant(?:ti|it)?\\b|betétdíj|\\bconsignes?\\b|vuoto a rendere|garan[tț]i[ea] sgr|\\btaara\\b|瓶押金|空瓶|容器保証金|(?:빈\\s?용기|공병)\\s?보증금';
const VESSEL =
  'bottle|\\bcans?\\b|container|crate|beverage|envase|botell|botelh|garrafa|vasilhame|bottigli|butelk|opakowa|l[aá]hv|fľaš|fliaš|\\bobal|pudel|\\btar[aą]\\b|iepakojum|flask';
const DEPOSIT = 'deposit|dep[óo]sito|fianza|cauzion|kaucj|záloh|depozīt|užstat|tagatisraha';

/**
 * Expressions that shops use for what is paid for bottles, cans and crates until they come back, to be written into one expression that
 * ignores case and knows Unicode. A deposit of another kind is none of them.
 */
export const DEPOSIT_WORDS = {
  alone: `[\\p{L}-]{0,14}pfand|${ALONE}`,
  vessel: VESSEL,
  deposit: DEPOSIT,
} as const;

/** One of these is in every text that tells of such a deposit. */
export const DEPOSIT_MENTION = `pfand|${ALONE}|${DEPOSIT}`;
