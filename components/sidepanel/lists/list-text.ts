import { isNameless } from '../../../utils/domain/list/item-number';
import type { ListItem } from '../../../utils/domain/list/list';
import type { ProductGroup } from '../../../utils/domain/list/taste';
import { t } from '../../../utils/platform/text';
import { amountWords } from '../../shared/amount-words';
import { conditionWords } from './condition-words';

/** A list as plain text to share or print: its name, and a line for each open item with how much of it, its barcode and what is asked of it. */
export function listText(name: string, items: readonly ListItem[], groups: readonly ProductGroup[]): string {
  const lines = [name, ...items.filter(({ isDone }) => !isDone).map((item) => lineOf(item, groups))];
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

function lineOf(item: ListItem, groups: readonly ProductGroup[]): string {
  const isOne = item.need === null && item.count === 1;
  const asked = conditionWords(item, groups);
  const number = item.gtin === undefined || isNameless(item) ? '' : ` (${t('pictureBarcode', item.gtin)})`;
  return `☐ ${isOne ? '' : `${amountWords(item)} `}${item.text}${number}${asked === '' ? '' : ` (${asked})`}`;
}
