import { all, attr, one, parentOf, tagOf } from '../extraction/dom';
import { labelOf } from '../extraction/dom-text';
import { tidy } from '../extraction/text-reader';
import { isCartAddress, isOrderAddress, isOrderPart } from './order-paths';
import { ADD_TEXTS, BUY_TEXTS, ORDER_TEXTS } from './order-words';

/** Whether the words on a control order or pay, in any of the languages that we know. */
export function isOrderText(text: string): boolean {
  const plain = tidy(text.normalize('NFKC')).slice(0, 300);
  return ORDER_TEXTS.some((words) => words.test(plain));
}

/** Whether the words on a control put something into a cart and do nothing more. */
export function isAddText(text: string): boolean {
  const plain = tidy(text.normalize('NFKC')).slice(0, 300);
  return ADD_TEXTS.some((words) => words.test(plain)) && !isOrderText(plain);
}

/**
 * Whether a button, link or input orders or pays: by its words, name, address, `formaction`, or the form it sends.
 * A bare "Buy" counts as ordering unless what it sends to is the cart. `base` is the page's address.
 */
export function isOrderControl(control: Element, base: string): boolean {
  const words = wordsOf(control);
  if (words.some(isOrderText)) return true;
  const names = ['name', 'id', 'value', 'data-action'].map((name) => attr(control, name) ?? '');
  if ([...names, ...classesOf(control)].some((name) => isOrderPart(name, 'POST'))) return true;
  const target = targetOf(control, base);
  if (target === 'elsewhere' || (target && isOrderAddress(target, methodOf(control)))) return true;
  const isBareBuy =
    words.some((text) => BUY_TEXTS.some((buy) => buy.test(text))) && !isAddText(words[0] ?? '');
  return isBareBuy && !(target && isCartAddress(target));
}

/** Whether a form takes card or account numbers, which Cartwright never sends. */
export function hasPaymentField(form: Element): boolean {
  return (
    one(form, 'input[autocomplete^="cc-"], input[autocomplete*=" cc-"]') !== null ||
    fieldNames(form).some(isPaymentName)
  );
}

/** Whether a field's name stands for a card or account number, an expiry date or a security code. */
export function isPaymentName(name: string): boolean {
  return /(?:^|[-_.[\]])(?:cc|card|credit_?card|kreditkarte)[-_.]?(?:num|number|no|nr|exp|cvc|cvv|csc|name|holder)|cvc2?$|cvv2?$|(?:^|[-_.[])(?:iban|bic|pan|account_?number|expiry_?date|exp_?(?:month|year))\]?$|security[-_]?code/i.test(
    name,
  );
}

/** Whether a form's fields or a JSON body ask for an order or carry payment data. */
export function isOrderFields(fields: Iterable<readonly [string, unknown]>): boolean {
  for (const [name, value] of fields) {
    if (isPaymentName(name) || isOrderPart(name, 'POST')) return true;
    if (typeof value === 'string' && value.length < 40 && isOrderPart(value, 'GET')) return true;
  }
  return false;
}

// What a control says to the eye and to a screen reader, pictures in it included.
function wordsOf(control: Element): string[] {
  const inside = all(control, 'img, svg, title, [aria-label], [title]');
  const said = [control, ...inside].flatMap((element) => [
    ...['aria-label', 'value', 'title', 'alt'].map((name) => attr(element, name)),
    tagOf(element) === 'title' ? element.textContent : null,
  ]);
  return [labelOf(control, 200), ...said, ...labelledBy(control)].filter((text) => text !== null);
}

function labelledBy(control: Element): string[] {
  const ids = (attr(control, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const top = ids.length > 0 ? topOf(control) : null;
  return ids
    .flatMap((id) => all(top ?? control, `[id]`).filter((each) => attr(each, 'id') === id))
    .map((each) => labelOf(each, 200));
}

// A link or form around a control counts through open shadow roots, and a form far away by its id.
function targetOf(control: Element, base: string): URL | 'elsewhere' | null {
  const form = formOf(control);
  const around = ancestorsOf(control).find((element) => tagOf(element) === 'a');
  const address =
    attr(control, 'formaction') ??
    attr(control, 'href') ??
    (around ? attr(around, 'href') : null) ??
    (form ? attr(form, 'action') : null);
  if (address === null || address === '') return null;
  if (!URL.canParse(address, base)) return 'elsewhere';
  const url = new URL(address, base);
  return url.origin === new URL(base).origin ? url : 'elsewhere';
}

function methodOf(control: Element): string {
  if (tagOf(control) === 'a') return 'GET';
  const form = formOf(control);
  return (attr(control, 'formmethod') ?? (form ? attr(form, 'method') : null) ?? 'get').toUpperCase();
}

function formOf(control: Element): Element | null {
  const id = attr(control, 'form');
  if (id) return all(topOf(control), 'form').find((form) => attr(form, 'id') === id) ?? null;
  return ancestorsOf(control).find((element) => tagOf(element) === 'form') ?? null;
}

function ancestorsOf(element: Element): Element[] {
  const above = parentOf(element);
  return above ? [above, ...ancestorsOf(above)] : [];
}

function topOf(element: Element): Element {
  return ancestorsOf(element).at(-1) ?? element;
}

function classesOf(control: Element): string[] {
  return (attr(control, 'class') ?? '')
    .split(/\s+/)
    .filter((name) => /checkout|buy-?now|one-?click|order-?now|place-?order/i.test(name));
}

function fieldNames(form: Element): string[] {
  const inputs = form.querySelectorAll('input, select');
  return [...inputs].map((input) => attr(input, 'name') ?? '');
}
