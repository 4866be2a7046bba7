import type { CartRow } from '../../domain/cart/cart';
import { findCurrencyMarks } from '../../domain/money/currency-mark';
import type { Money } from '../../domain/money/money';
import { plainDigits } from '../../domain/words/plain-digits';
import { all, attr, closest, contains, parentOf, rootOf, tagOf } from '../../extraction/tree/dom';
import { textOf } from '../../extraction/tree/dom-text';
import type { FetchedPage } from '../http';
import { printedMoney } from './printed-money';
import { rowKindOf } from './total-words';

/** What a cart's page prints below its lines. */
export interface PrintedTotals {
  /** The last amount that the page calls its total; null where it calls none so. */
  readonly total: Money | null;
  readonly rows: readonly CartRow[];
}

/** An amount of the page with the words that stand before it in its block. */
interface Labelled {
  readonly block: Element;
  readonly kind: CartRow['kind'] | 'total';
  readonly name: string;
  readonly amount: Money;
}

const BLOCKS = 'table, dl, ul, ol, section, aside, div';

/** Reads the total and the rows beside it off a cart page; `lines` are the elements of the cart's own lines, which are left out. */
export function readTotals(fetched: FetchedPage, lines: readonly Element[]): PrintedTotals {
  const found = lines.length === 0 ? [] : labelledAmounts(fetched, lines);
  const last = found.findLast(({ kind }) => kind === 'total');
  if (!last) return { total: null, rows: [] };
  const rows = found.flatMap(({ block, kind, name, amount }) =>
    kind !== 'total' && isBeside(block, last.block) ? [{ kind, name, amount: signed(kind, amount) }] : [],
  );
  return { total: last.amount, rows };
}

function labelledAmounts(fetched: FetchedPage, lines: readonly Element[]): Labelled[] {
  const isOutside = (part: Element) =>
    !lines.some((line) => contains(line, part) || contains(part, line)) && !closest(part, 's, del, strike');
  const amounts = all(fetched.document, '*').filter((part) => isAmount(textOf(part, 80)) && isOutside(part));
  const innermost = amounts.filter(
    (part) => !amounts.some((inner) => inner !== part && contains(part, inner)),
  );
  return innermost.flatMap((part) => {
    const labelled = labelOfAmount(part, innermost);
    const amount = labelled && amountIn(fetched, part);
    return amount ? [{ ...labelled, kind: rowKindOf(labelled.name), amount }] : [];
  });
}

function isAmount(text: string): boolean {
  return text.length < 80 && /\d/.test(plainDigits(text)) && findCurrencyMarks(plainDigits(text)).length > 0;
}

function amountIn({ document, url }: FetchedPage, part: Element): Money | null {
  const root = rootOf(document);
  return printedMoney(textOf(part, 80), { lang: root && attr(root, 'lang'), host: new URL(url).hostname });
}

// The smallest block around the amount that says a word before it, and holds no other amount.
function labelOfAmount(
  part: Element,
  amounts: readonly Element[],
): { readonly block: Element; readonly name: string } | null {
  for (let at: Element | null = part; at && !isPageFrame(at); at = parentOf(at)) {
    const block = at;
    if (amounts.some((other) => other !== part && contains(block, other))) return null;
    const own = wordsBefore(block, part);
    if (own !== '') return { block, name: own };
    const term = tagOf(block) === 'dd' ? termBefore(block) : '';
    if (term !== '') return { block, name: term };
  }
  return null;
}

function wordsBefore(block: Element, part: Element): string {
  const text = textOf(block, 160);
  const amount = textOf(part, 80);
  const before = block === part ? text : text.slice(0, Math.max(0, text.indexOf(amount)));
  const words = /^[^\d\p{Sc}]*/u.exec(plainDigits(before))?.[0] ?? '';
  const name = words.replace(/\b[A-Z]{3}\s*$/, '').replace(/[\s:：.–-]+$/u, '');
  return /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u.test(name) ? name.trim().slice(0, 200) : '';
}

function termBefore(block: Element): string {
  const list = parentOf(block);
  const terms = list ? all(list, 'dt, dd') : [];
  const term = terms[terms.indexOf(block) - 1];
  return term && tagOf(term) === 'dt' ? textOf(term, 160).replace(/[\s:：]+$/u, '') : '';
}

function isPageFrame(element: Element): boolean {
  return ['form', 'main', 'body', 'html', 'table', 'tbody', 'tfoot', 'dl', 'ul', 'ol'].includes(
    tagOf(element),
  );
}

function isBeside(block: Element, total: Element): boolean {
  const above = parentOf(total);
  const frame = above && closest(above, BLOCKS);
  return frame !== null && contains(frame, block);
}

function signed(kind: CartRow['kind'], { minor, currency }: Money): Money {
  return { minor: kind === 'discount' ? -Math.abs(minor) : minor, currency };
}
