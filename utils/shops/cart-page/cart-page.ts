import type { CartLine } from '../../domain/cart/cart';
import { findCurrencyMarks } from '../../domain/money/currency-mark';
import { isSameCurrency, type Money } from '../../domain/money/money';
import { plainDigits } from '../../domain/words/plain-digits';
import { all, attr, closest, contains, one, rootOf } from '../../extraction/tree/dom';
import { textOf } from '../../extraction/tree/dom-text';
import { gateOf } from '../gates';
import { EMPTY_TEXT } from '../guard/order-words';
import type { FetchedPage } from '../http';
import { ShopRefusal } from '../refusal';
import { type CartRow, findCartRows } from './cart-rows';
import { printedMoney } from './printed-money';

/** A line of a cart page with the row that it was read from. */
export interface PageLine {
  readonly line: CartLine;
  readonly row: CartRow;
}

/**
 * The lines of a cart page. Throws ShopRefusal where the page shows no rows and does not say that it is empty: a cart that cannot
 * be read must not pass for an empty one.
 */
export function readCartLines(fetched: FetchedPage): PageLine[] {
  const rows = findCartRows(fetched.document, fetched.url);
  if (isFilledByScript(fetched.document) || (rows.length === 0 && !saysEmpty(fetched.document)))
    throw new ShopRefusal(gateOf(fetched.document) ?? 'unknown-platform', new URL(fetched.url).pathname);
  return rows.map((row, at) => ({ row, line: lineFrom(fetched, row, at) }));
}

/** The elements that the lines were read from. */
export function rowsOf(lines: readonly PageLine[]): Element[] {
  return lines.map(({ row }) => row.row);
}

function lineFrom(fetched: FetchedPage, row: CartRow, at: number): CartLine {
  const address = row.link ? attr(row.link, 'href') : null;
  return {
    lineId: lineIdOf(row, at),
    variantId: null,
    sku: null,
    name: row.name.slice(0, 300),
    url: address === null ? null : new URL(address, fetched.url).href,
    count: row.count,
    price: priceOfOne(fetched, row),
  };
}

// The name of the quantity field is the shop's own handle, else what its script finds it by. One name for all is told by place.
function lineIdOf({ control, row }: CartRow, at: number): string {
  const name = control ? attr(control, 'name') : null;
  if (name) return name.endsWith('[]') ? `${name}~${at}` : name;
  return (control && dataValue(control)) ?? dataValue(row) ?? `row~${at}`;
}

function dataValue(element: Element): string | null {
  const names = [...element.attributes].map(({ name }) => name).filter((name) => name.startsWith('data-'));
  const values = names.map((name) => attr(element, name) ?? '');
  return values.find((value) => /^[\w:.-]{1,80}$/.test(value)) ?? null;
}

// In a row of several amounts, the price of one is the one that times the count makes another.
function priceOfOne(fetched: FetchedPage, named: CartRow): Money | null {
  const { row, count } = named;
  const amounts = amountsIn(fetched, named);
  if (count === 1) return amounts[0] ?? null;
  const single = amounts.find((one) =>
    amounts.some((all) => isSameCurrency(one, all) && Math.round(one.minor * count) === all.minor),
  );
  if (single) return single;
  const [only, second] = amounts;
  const isLineTotal = only && !second && count > 0 && only.minor % count === 0 && isInTotalColumn(row);
  return isLineTotal ? { minor: only.minor / count, currency: only.currency } : null;
}

// The innermost elements that hold a number and its currency: "12,99 <sup>€</sup>" is one amount. Old prices are struck through.
// A name may hold a number beside a letter ("Kettle K17") and is no amount.
function amountsIn({ document, url }: FetchedPage, { row, link, name }: CartRow): Money[] {
  const lang = attr(rootOf(document) ?? row, 'lang');
  const isName = (part: Element) =>
    (link !== null && (contains(link, part) || contains(part, link))) || name.startsWith(textOf(part, 300));
  const parts = all(row, '*').filter(
    (part) => isAmount(textOf(part, 60)) && !isName(part) && !closest(part, 's, del, strike'),
  );
  return parts
    .filter((part) => !parts.some((inner) => inner !== part && contains(part, inner)))
    .flatMap((part) => {
      const money = printedMoney(textOf(part, 60), { lang, host: new URL(url).hostname });
      return money ? [money] : [];
    });
}

function isAmount(text: string): boolean {
  return text.length < 60 && /\d/.test(plainDigits(text)) && findCurrencyMarks(plainDigits(text)).length > 0;
}

function isInTotalColumn(row: Element): boolean {
  const table = closest(row, 'table');
  const heads = table ? all(table, 'th').map((head) => textOf(head, 40)) : [];
  return (
    heads.some((head) =>
      /total|summe|gesamt|subtotal|importe|somme|totale|razem|合计|小计|小計|المجموع|الإجمالي|итого|сумма/iu.test(
        head,
      ),
    ) && !heads.some((head) => /price|preis|prix|precio|cena|单价|السعر|цена/iu.test(head))
  );
}

// WooCommerce's cart block: until its script has run it holds the words for an empty cart, and things to buy instead.
function isFilledByScript(document: Document): boolean {
  return one(document, '.wp-block-woocommerce-cart, [data-block-name="woocommerce/cart"]') !== null;
}

/** What empties a cart, by its own words: it stands beside a full one. */
const EMPTYING =
  'button, a[href="#"], a[href*="empty" i], a[href*="clear" i], a[href*="delete" i], a[href*="remove" i]';

/** Whether a page says that its cart is empty. */
export function saysEmpty(document: Document): boolean {
  const root = one(document, 'main') ?? one(document, 'body');
  if (!root) return false;
  const controls = all(root, EMPTYING).map((control) => textOf(control, 80));
  const words = controls
    .filter((control) => EMPTY_TEXT.test(control))
    .reduce((text, control) => text.replace(control, ' '), textOf(root, 3000));
  return EMPTY_TEXT.test(words);
}
