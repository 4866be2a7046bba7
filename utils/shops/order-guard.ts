import { attr, closest, one, tagOf } from '../extraction/dom';
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
  const words = [
    labelOf(control, 200),
    attr(control, 'aria-label'),
    attr(control, 'value'),
    attr(control, 'title'),
  ];
  if (words.some((text) => text !== null && isOrderText(text))) return true;
  const names = ['name', 'id', 'value', 'data-action'].map((name) => attr(control, name) ?? '');
  if ([...names, ...classesOf(control)].some((name) => isOrderPart(name, 'POST'))) return true;
  const target = targetOf(control, base);
  if (target === 'elsewhere' || (target && isOrderAddress(target, methodOf(control)))) return true;
  const isBareBuy =
    words.some((text) => text !== null && BUY_TEXTS.some((buy) => buy.test(text))) &&
    !isAddText(words[0] ?? '');
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

function targetOf(control: Element, base: string): URL | 'elsewhere' | null {
  const form = closest(control, 'form');
  const address =
    attr(control, 'formaction') ?? attr(control, 'href') ?? (form ? attr(form, 'action') : null);
  if (address === null || address === '') return null;
  if (!URL.canParse(address, base)) return 'elsewhere';
  const url = new URL(address, base);
  return url.origin === new URL(base).origin ? url : 'elsewhere';
}

function methodOf(control: Element): string {
  if (tagOf(control) === 'a') return 'GET';
  const form = closest(control, 'form');
  return (attr(control, 'formmethod') ?? (form ? attr(form, 'method') : null) ?? 'get').toUpperCase();
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
