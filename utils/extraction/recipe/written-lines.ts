import { FRACTION_SIGNS } from '../../domain/words/plain-digits';
import { beginsWithAmount } from './words';

const MANY = 3;
const MEASURED = new RegExp(`[,;]\\s+(?=[\\d${FRACTION_SIGNS}])`, 'u');
const BREAK = /\r?\n|<br\s*\/?>|<\/li>|<\/p>/i;

/** The lines of a list that was put into one text, or into fewer texts than it has lines. */
export function linesIn(written: readonly string[]): readonly string[] {
  return written.length === 1 ? partsOf(written[0] ?? '') : written.flatMap(measuredParts);
}

function partsOf(text: string): readonly string[] {
  const lines = brokenLines(text);
  if (lines.length >= MANY) return lines;
  const measured = text.split(MEASURED);
  return measured.length >= MANY ? measured : measuredParts(text);
}

// A line may be broken in its middle: "1 l" and "stock".
function measuredParts(text: string): readonly string[] {
  const lines = brokenLines(text);
  const isOfLines = lines.every((line) => beginsWithAmount(line.trim()) && /\p{L}/u.test(line));
  return isOfLines && lines.length > 1 ? lines : [text];
}

function brokenLines(text: string): readonly string[] {
  return text.split(BREAK).filter((line) => line.trim() !== '');
}
