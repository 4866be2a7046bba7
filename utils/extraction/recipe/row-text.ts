import { partedText } from '../tree/parted-text';
import { all, one } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';

const LONGEST_HEAD = 60;
// Shares of the flour, what it costs, what is in it.
const ASIDE =
  /%|percent|prozent|pourcentage|k?cal(?:ories|orien)?|cost|price|preis|prix|precio|prezzo|notes?|hinweis/iu;
const PEOPLE =
  /^\P{L}*\d{1,2}\s?(?:people|persons?|servings?|portions?|pers\.?|personen|portionen|personnes|parts|personas|raciones|persone|porzioni|porções|порци\p{L}+|人(?:分|份)?)\P{L}*$/iu;

/** A table row's cells in one text; a row of headings only is none. Of columns for several numbers of people the first counts, and columns of shares and prices do not. */
export function rowText(row: PageElement): string {
  if (!one(row, 'td')) return '';
  const isAside = asideColumns(row);
  const cells = all(row, 'td,th').map((cell, at) => (isAside[at] ? '' : partedText(cell)));
  return cells.filter(Boolean).join(' ');
}

function asideColumns(row: PageElement): readonly boolean[] {
  const heads = headsOver(row);
  const first = heads.findIndex((head) => PEOPLE.test(head));
  return heads.map((head, at) => ASIDE.test(head) || (at !== first && PEOPLE.test(head)));
}

function headsOver(row: PageElement): readonly string[] {
  let table = row.parent;
  while (table && table.tag !== 'table') table = table.parent;
  const head = table && one(table, 'tr');
  if (!head || head === row) return [];
  return all(head, 'td,th').map((cell) => textOf(cell, LONGEST_HEAD));
}
