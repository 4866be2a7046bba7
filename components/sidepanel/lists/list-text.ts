import type { ListItem } from '../../../utils/domain/list';
import { amountWords } from '../../shared/amount-words';
import { conditionWords } from './condition-words';

/** A list as plain text to share or print: its name, and a line for each open item with how much of it and what is asked of it. */
export function listText(name: string, items: readonly ListItem[]): string {
  const lines = [name, ...items.filter(({ isDone }) => !isDone).map(lineOf)];
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

function lineOf(item: ListItem): string {
  const isOne = item.need === null && item.count === 1;
  const asked = conditionWords(item);
  return `☐ ${isOne ? '' : `${amountWords(item)} `}${item.text}${asked === '' ? '' : ` (${asked})`}`;
}
