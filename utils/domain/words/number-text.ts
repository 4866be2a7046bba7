/** A number as it stands in a text, after `plainDigits`. */
export interface NumberText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is known about how numbers are written where the text comes from. */
export interface NumberStyle {
  readonly decimalSeparator?: '.' | ',' | null | undefined;
  /** Decimals that a lone separator before three digits would stand for: 3 for dinars, else such a separator groups thousands. */
  readonly decimals?: number | undefined;
}

// Blanks and apostrophes group by three; a separator may be followed by one blank when exactly two digits end the number ("119. 95").
const NUMBER =
  /(?:\d{1,3}(?:[ ']\d{3})+(?!\d)|\d+)(?:['.,]\d+)*(?:[.,] \d\d(?![\d.,]| \d))?|(?<![\d.,])[.,]\d+(?:[.,]\d+)*/g;

const WESTERN = /^\d{1,3}([.,' ])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?$/;

/** All numbers in the text, in reading order; dates, versions and addresses such as 12.05.2024 are none. */
export function findNumbers(text: string): NumberText[] {
  return [...text.matchAll(NUMBER)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
    .filter((number) => isNumber(number.text));
}

/** The number as a plain decimal with a point and no grouping ("1.299,00" is "1299.00"); null when it is written as no number is. */
export function plainDecimal(written: string, style: NumberStyle = {}): string | null {
  if (!isNumber(written)) return null;
  const tight = written.replace(/[ ']/g, '').replace(/^[.,](?=\d+[.,])/, '');
  const at = decimalPosition(tight, style);
  const whole = tight.slice(0, at < 0 ? undefined : at).replace(/[.,]/g, '');
  const fraction = at < 0 ? '' : tight.slice(at + 1).replace(/[.,]/g, '');
  const plain = whole.replace(/^0+(?=\d)/, '') || '0';
  return fraction ? `${plain}.${fraction}` : plain;
}

// Western (1,299,000) and Indian (12,99,000) grouping, one decimal separator at most.
function isNumber(text: string): boolean {
  const tight = text.replace(/(?<=[.,]) /, '');
  if (/^[.,]?\d+([.,]\d+)?$/.test(tight)) return true;
  return WESTERN.test(tight) || INDIAN.test(tight);
}

function decimalPosition(tight: string, style: NumberStyle): number {
  const last = Math.max(tight.lastIndexOf('.'), tight.lastIndexOf(','));
  if (last < 0) return -1;
  const separator = tight[last];
  if (tight.indexOf(separator ?? '') !== last) return -1;
  const hasBoth = tight.includes('.') && tight.includes(',');
  if (hasBoth) return last;
  if (style.decimalSeparator) return separator === style.decimalSeparator ? last : -1;
  return isGrouping(tight.slice(0, last), tight.slice(last + 1), style) ? -1 : last;
}

function isGrouping(whole: string, rest: string, style: NumberStyle): boolean {
  return rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && style.decimals !== 3;
}
