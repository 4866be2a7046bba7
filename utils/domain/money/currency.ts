import { plainDigits } from '../words/plain-digits';
import { type CurrencyMark, findCurrencyMarks } from './currency-mark';
import { CURRENCY_OF_COUNTRY, CURRENCY_OF_LANGUAGE } from './currency-table';

/** What a page says about where it sells: its language tag ("de-AT") and its host ("shop.example.at"). */
export interface CurrencyHint {
  readonly lang: string | null;
  readonly host: string | null;
}

/** The currency that a text means, as ISO 4217 code; not sure where the place had to be guessed. */
export interface CurrencyReading {
  readonly code: string | null;
  readonly isSure: boolean;
}

/**
 * The currency named in the text ("€", "kr", "US$", "eur", "12 zł"); a sign of several countries is settled by the host's country,
 * then by the language; a text without any currency gets its country's money, unsure.
 */
export function currencyOf(text: string, hint: CurrencyHint): CurrencyReading {
  const marks = findCurrencyMarks(plainDigits(text));
  const mark = marks.find((each) => each.kind === 'one') ?? marks[0];
  const country = countryOf(hint);
  const local = country ? (CURRENCY_OF_COUNTRY[country] ?? null) : null;
  if (!mark) return { code: local ?? languageCurrency(hint), isSure: false };
  return resolve(mark, local, languageCurrency(hint));
}

function resolve(mark: CurrencyMark, local: string | null, spoken: string | null): CurrencyReading {
  const first = mark.codes[0] ?? null;
  if (mark.codes.length <= 1) return { code: first, isSure: first !== null };
  if (local && mark.codes.includes(local)) return { code: local, isSure: true };
  if (mark.kind === 'usual') return { code: first, isSure: true };
  if (spoken && mark.codes.includes(spoken)) return { code: spoken, isSure: true };
  return { code: first, isSure: false };
}

// A host of no country leaves it to the region in the language tag: en-US, zh-Hant-TW. All the world uses .co; in Spanish it is Colombia.
function countryOf({ lang, host }: CurrencyHint): string | null {
  const ending = host?.toLowerCase().replace(/\.$/, '').split('.').at(-1) ?? '';
  const isEverywhere = ending === 'co' && !/^es(?:$|[-_]co)/i.test(lang ?? '');
  if (CURRENCY_OF_COUNTRY[ending] && !isEverywhere) return ending;
  const region = /[-_]([a-z]{2})(?:$|[-_.])/i.exec(lang ?? '')?.[1]?.toLowerCase();
  return region && CURRENCY_OF_COUNTRY[region] ? region : null;
}

function languageCurrency({ lang }: CurrencyHint): string | null {
  return CURRENCY_OF_LANGUAGE[lang?.toLowerCase().split(/[-_]/)[0] ?? ''] ?? null;
}
