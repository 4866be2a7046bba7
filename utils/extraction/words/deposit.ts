import { once } from '../../domain/once';
import { DEPOSIT_MENTION, DEPOSIT_WORDS } from '../../domain/words/deposit-words';

const { alone, vessel, deposit } = DEPOSIT_WORDS;
const BETWEEN = '\\p{L}*\\s(?:\\p{L}{1,4}\\s){0,2}';
const WORD = `(?:${alone}|(?:${vessel})${BETWEEN}(?:${deposit})\\p{L}*|(?:${deposit})${BETWEEN}(?:${vessel})\\p{L}*)`;
const UNIT = '\\p{Sc}|EUR|CHF|USD|kr\\.?|Kč|zł|Ft|lei|元|円|원|cents?\\b';
const AMOUNT = `(?<amount>(?:(?:${UNIT})\\s?)?(?<![\\d.,])\\d{1,3}(?:[.,]\\d{1,2})?(?![.,]?\\d)(?:\\s?(?:${UNIT}))?)(?!\\s*%)`;
const PLUS =
  '(?:\\+|plus|zzgl\\.?|zuzügl\\p{L}*\\.?|e(?:xc|xk|ksk)l\\p{L}*\\.?|ohne|hors|en sus|más|mais|più|uden|utan|uten|ilman|bez|加)';
const OF = '(?:\\s?\\([^)]{1,20}\\))?\\s*(?:[:：=–-]|von|in höhe von|beträgt|of|de|di|da|van|à)?\\s*';

/** How a deposit stands in a short text: named after its amount or before it. The amount is in the group `amount`. */
export interface DepositForms {
  /** In every text that one of the others fits. */
  readonly mention: RegExp;
  /** "+ 0,25 € Pfand". */
  readonly added: RegExp;
  /** The text is "0,25 € Pfand" and no more. */
  readonly bare: RegExp;
  /** "Pfand: 0,25 €". */
  readonly named: RegExp;
}

/** The forms in the languages of countries that know deposits. */
export const depositForms = once((): DepositForms => {
  const form = (source: string) => new RegExp(source, 'iu');
  return {
    mention: form(DEPOSIT_MENTION),
    added: form(`${PLUS}\\s*${AMOUNT}\\s*${WORD}`),
    bare: form(`^\\W*${AMOUNT}\\s*${WORD}\\W*$`),
    named: form(`${WORD}${OF}${AMOUNT}`),
  };
});

/** Said right before a deposit that the price holds already. */
export const INCLUDED_BEFORE =
  /(?:inkl|incl|inbegr|includ|inclus|inklus|sis|sisält|compris|enthält|zawiera|w tym|vč|včetn|含|شامل)\p{L}*\.?\s*(?:\p{L}{1,3}\s)?$/iu;
/** The same right behind it. */
export const INCLUDED_BEHIND =
  /^\W*(?:im preis |in (?:de )?prijs )?(?:enthalten|inbegriffen|inbegrepen|included|incluse?|compris|inkluderet|ingår|sisältyy)/iu;
/** What is for each of several, of which nobody says how many. */
export const FOR_EACH = /^\s*(?:\/|pro\b|je\b|per\b|par\b|por\b|each\b|st\.|stk|每)/iu;
