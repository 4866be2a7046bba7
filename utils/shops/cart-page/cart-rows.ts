import { toThousandths } from '../../domain/cart/cart-lines';
import { plainDigits } from '../../domain/words/plain-digits';
import { all, attr, closest, contains, parentOf, tagOf } from '../../extraction/tree/dom';
import { labelOf, textOf } from '../../extraction/tree/dom-text';
import { isSubmit, typeOf, untouchedValue } from '../forms/form-fields';
import { isQuantityField } from '../forms/quantity-field';
import { isCartAddress, isOrderAddress } from '../guard/order-paths';
import { REMOVE_TEXT } from '../guard/order-words';
import { isProductAddress } from '../product-address';

/** One row of a cart page: its element, how many, and the control that says so (null where the count is plain text). */
export interface CartRow {
  readonly row: Element;
  readonly count: number;
  readonly control: Element | null;
  /** The link to the product's page; null in shops that show none. */
  readonly link: Element | null;
  readonly name: string;
}

/** The rows of a cart page, by their quantity fields, else by product links beside a count. */
export function findCartRows(document: Document, url: string): CartRow[] {
  const controls = all(document, 'input, select').filter((control) => isCountControl(control));
  const byControl = controls.flatMap((control) => rowOfControl(control, controls, url));
  return byControl.length > 0 ? byControl : rowsOfText(document, url);
}

/** The control that takes a row out of the cart: a link or a button that says so; null where there is none. */
export function removeControlOf(row: Element): Element | null {
  const controls = all(row, 'a[href], button, input[type="submit"], input[type="image"]');
  const says = (control: Element) => {
    const named = `${attr(control, 'class') ?? ''} ${attr(control, 'name') ?? ''} ${attr(control, 'href') ?? ''}`;
    return (
      REMOVE_TEXT.test(labelOf(control, 60)) ||
      REMOVE_TEXT.test(attr(control, 'aria-label') ?? '') ||
      /remove(?!rs?(?![a-z]))|delete/i.test(named)
    );
  };
  return controls.find(says) ?? null;
}

function isCountControl(control: Element): boolean {
  if (!isQuantityField(control) && !COUNT_HEAD.test(columnHead(control))) return false;
  return countIn(control) !== null && !['search', 'email'].includes(typeOf(control));
}

// A shop that sells by weight prints 1.5 or 1,50, and 2,000 for two.
function countIn(control: Element): number | null {
  const value = plainDigits(untouchedValue(control) ?? '').trim();
  return /^\d{1,4}(?:[.,]\d{1,4})?$/.test(value) ? toThousandths(Number(value.replace(',', '.'))) : null;
}

const COUNT_HEAD =
  /^\W*(?:qty|quant|menge|anzahl|stück|count|pieces|cantidad|cant|aantal|antal|ilo|množ|menny|adet|kol|колич|кільк|数量|數量|個数|수량|จำนวน|الكمية|كمية|תעداد|כמות)/iu;

// Old shops name their fields anyhow; the head of the column says what they are for.
function columnHead(control: Element): string {
  const cell = closest(control, 'td');
  const rowOfCell = cell ? closest(cell, 'tr') : null;
  const table = cell ? closest(cell, 'table') : null;
  if (!cell || !rowOfCell || !table || typeOf(control) !== 'text') return '';
  const at = all(rowOfCell, 'td').indexOf(cell);
  const head = all(table, 'tr').find((each) => all(each, 'th').length > 0);
  const headCell = head ? all(head, 'th, td')[at] : undefined;
  return headCell ? textOf(headCell, 40) : '';
}

// The row is the largest element around the field that holds no other row's field.
function rowOfControl(control: Element, controls: readonly Element[], url: string): CartRow[] {
  let row = parentOf(control);
  for (let above = row; above && !isPageFrame(above); above = parentOf(above)) {
    if (
      controls.some(
        (other) => other !== control && !isTwin(other, control) && contains(above as Element, other),
      )
    )
      break;
    row = above;
    if (['tr', 'li'].includes(tagOf(row)) && nameOf(row, url).name !== '') break;
  }
  if (!row) return [];
  const named = nameOf(row, url);
  const count = countIn(control);
  return named.name === '' || count === null ? [] : [{ row, count, control, ...named }];
}

// A stepper often shows the number twice, in a hidden field too.
function isTwin(other: Element, control: Element): boolean {
  return typeOf(other) === 'hidden' && parentOf(other) === parentOf(control);
}

function isPageFrame(element: Element): boolean {
  return ['form', 'main', 'body', 'html', 'table', 'tbody', 'ul', 'ol'].includes(tagOf(element));
}

function rowsOfText(document: Document, url: string): CartRow[] {
  return all(document, 'tr, li, article, [class*="item"], [class*="line"]').flatMap((row) => {
    const { link, name } = nameOf(row, url);
    const isInner = all(row, 'tr, li, article').some((inner) => nameOf(inner, url).link !== null);
    const count = link && !isInner ? printedCount(row) : null;
    return count === null || !/\d/.test(textOf(row)) ? [] : [{ row, count, control: null, link, name }];
  });
}

function printedCount(row: Element): number | null {
  for (const part of all(row, 'td, span, div, p, b, strong, em, small')) {
    const match =
      /^(?:[x×]\s*)?(\d{1,3})(?:\s*(?:[x×]|pcs\.?|st(?:k|ck|ück)?\.?|件|个|個|шт\.?|szt\.?|ks|db|adet|قطع?ة?))?$/iu.exec(
        plainDigits(textOf(part, 20)),
      );
    if (match) return Number(match[1]);
  }
  return null;
}

function nameOf(row: Element, url: string): { link: Element | null; name: string } {
  const links = all(row, 'a[href]').filter((link) => isProductLink(link, url));
  const link = links.find((each) => textOf(each) !== '') ?? null;
  const heading = all(row, 'h2, h3, h4, th, [class*="name"], [class*="title"]').find(
    (each) => textOf(each) !== '',
  );
  const plain =
    link ??
    heading ??
    all(row, 'td').find(
      (cell) => /\p{L}{2}/u.test(textOf(cell)) && all(cell, 'input, select, button').length === 0,
    );
  return { link, name: plain ? nameWithVariant(row, plain) : '' };
}

// What stands beside the link in its cell tells variants apart: "Colour: Black". Prices and controls do not.
function nameWithVariant(row: Element, named: Element): string {
  const cell = tagOf(named) === 'td' || tagOf(named) === 'th' ? named : parentOf(named);
  const name = textOf(named, 300);
  if (!cell || cell === row || all(cell, 'input, select, button').length > 0) return name;
  const rest = textOf(cell, 400).replace(name, '').trim();
  return rest && rest.length <= 120 && !/[\p{Sc}]\s?\d|\d\s?[\p{Sc}]/u.test(rest)
    ? `${name} – ${rest}`
    : name;
}

function isProductLink(link: Element, url: string): boolean {
  const address = attr(link, 'href') ?? '';
  if (!URL.canParse(address, url)) return false;
  const target = new URL(address, url);
  if (target.origin !== new URL(url).origin || isSubmit(link) || REMOVE_TEXT.test(labelOf(link, 60)))
    return false;
  if (target.pathname === '/' || isCartAddress(target)) return false;
  return isProductAddress(target) || !isOrderAddress(target, 'GET');
}
