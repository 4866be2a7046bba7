import { all } from '../tree/select';
import { linesOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { lineText } from './line-text';
import { printedLine } from './printed-line';
import { beginsWithAmount } from './words';

const LONGEST_BLOCK = 1_400;
const FEWEST = 3;

/** The lines that an element prints, empty ones too: one for each block or break. */
export function printedLines(element: PageElement, cap: number): readonly string[] {
  return linesOf(element, cap).split('\n').map(lineText);
}

/** The lines of a block without blocks in it: parted by breaks, or as labels of ticks. */
export function blockLines(block: PageElement): readonly string[] {
  const lines = printedLines(block, LONGEST_BLOCK).filter(Boolean);
  if (lines.length !== 1) return lines;
  const labels = all(block, 'label').map(printedLine).filter(Boolean);
  return labels.length > 1 ? labels : [printedLine(block)];
}

/** The lines of an item that holds a list of its own, parted by breaks; null for an item that is one line. */
export function brokenLines(item: PageElement): readonly string[] | null {
  if (all(item, 'br').length < FEWEST - 1) return null;
  const lines = printedLines(item, LONGEST_BLOCK).filter(Boolean);
  const isNamed = /[:：]$/.test(lines[0] ?? '');
  const measured = lines.filter(beginsWithAmount).length;
  return lines.length >= FEWEST && measured >= (isNamed ? 1 : FEWEST - 1) ? lines : null;
}
