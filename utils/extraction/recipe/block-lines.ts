import { all } from '../tree/select';
import { linesOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { lineText } from './line-text';
import { printedLine } from './printed-line';

const LONGEST_BLOCK = 1_400;

/** The lines of a block without blocks in it: parted by breaks, or as labels of ticks. */
export function blockLines(block: PageElement): readonly string[] {
  const lines = linesOf(block, LONGEST_BLOCK).split('\n').map(lineText).filter(Boolean);
  if (lines.length !== 1) return lines;
  const labels = all(block, 'label').map(printedLine).filter(Boolean);
  return labels.length > 1 ? labels : [printedLine(block)];
}
