import { all, attr, one, parentOf, tagOf } from '../../extraction/tree/dom';
import { labelOf } from '../../extraction/tree/dom-text';
import { tidy } from '../../extraction/tree/text-reader';
import { isChoiceField, isOrderAct } from '../forms/field-words';
import { isSubmit } from '../forms/form-fields';
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
 * Whether a button, link or input orders or pays: by its words, name, and every address that it may lead to. A bare "Buy" counts as
 * ordering unless the address that it is really sent to is the cart. `base` is the page's address.
 */
export function isOrderControl(control: Element, base: string): boolean {
  const place = placeOf(control);
  const words = wordsOf(control, place);
  if (words.some(isOrderText)) return true;
  const names = ['name', 'id', 'value', 'data-action'].map((name) => attr(control, name) ?? '');
  if ([...names, ...classesOf(control)].some((name) => isOrderPart(name, 'POST'))) return true;
  const method = methodOf(control, place);
  if (leadsOf(control, place).some((address) => leadsAstray(address, method, base))) return true;
  const isBareBuy =
    words.some((text) => BUY_TEXTS.some((buy) => buy.test(text))) && !isAddText(words[0] ?? '');
  const sentTo = isBareBuy ? sentToOf(control, place) : null;
  return isBareBuy && !(sentTo && isCartAddress(new URL(sentTo, base)));
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
  return /(?:^|[-_.[\]])(?:cc|card|credit_?card|kreditkarte)[-_.[]?(?:num|number|no|nr|exp|cvc|cvv|csc|name|holder)|cvc2?\]?$|cvv2?\]?$|(?:^|[-_.[])(?:iban|bic|pan|account_?number|expiry_?date|exp_?(?:month|year))\]?$|security[-_]?code/i.test(
    name,
  );
}

/** A field that is sent: its name, its value, and the names of what it stands in where the body is JSON. */
export type SentField = readonly [name: string, value: unknown, inside?: string];

/**
 * Whether a form's fields or a JSON body ask for an order or carry payment data. `chosen` names the fields in which an approved
 * variant was chosen: what a choice is called orders nothing, what a field that may switch something says does.
 */
export function isOrderFields(fields: Iterable<SentField>, chosen: readonly string[] = []): boolean {
  for (const [name, value, inside = ''] of fields) {
    if (isPaymentName(name) || isOrderPart(name, 'POST')) return true;
    if (typeof value !== 'string' || value.length >= 40 || !isOrderPart(value, 'GET')) continue;
    if (isOrderAct(value) || !isChoiceField(inside ? `${inside}.${name}` : name, chosen)) return true;
  }
  return false;
}

// What a control says to the eye and to a screen reader, pictures in it included.
function wordsOf(control: Element, { top }: Place): string[] {
  const inside = all(control, 'img, svg, title, [aria-label], [title]');
  const said = [control, ...inside].flatMap((element) => [
    ...['aria-label', 'value', 'title', 'alt'].map((name) => attr(element, name)),
    tagOf(element) === 'title' ? element.textContent : null,
  ]);
  return [labelOf(control, 200), ...said, ...labelledBy(control, top)].filter((text) => text !== null);
}

function labelledBy(control: Element, top: Element): string[] {
  const ids = (attr(control, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  return ids
    .flatMap((id) => all(top, '[id]').filter((each) => attr(each, 'id') === id))
    .map((each) => labelOf(each, 200));
}

/** What a control stands in, through open shadow roots. */
interface Place {
  readonly top: Element;
  /** The form that it belongs to, far away by its id too. */
  readonly form: Element | null;
  readonly link: Element | null;
}

function placeOf(control: Element): Place {
  let top = control;
  let around: Element | null = null;
  let link: Element | null = null;
  for (let above = parentOf(control); above; above = parentOf(above)) {
    top = above;
    if (tagOf(above) === 'form') around ??= above;
    if (tagOf(above) === 'a') link ??= above;
  }
  const id = attr(control, 'form');
  const form = id ? (all(top, 'form').find((each) => attr(each, 'id') === id) ?? null) : around;
  return { top, form, link };
}

// A page's script may follow any of these, whatever the browser itself would do.
function leadsOf(control: Element, { form, link }: Place): string[] {
  const leads = [
    attr(control, 'formaction'),
    attr(control, 'href'),
    link && attr(link, 'href'),
    form && attr(form, 'action'),
  ];
  return leads.flatMap((address) => address || []);
}

function methodOf(control: Element, { form }: Place): string {
  if (tagOf(control) === 'a') return 'GET';
  return (attr(control, 'formmethod') ?? (form && attr(form, 'method')) ?? 'get').toUpperCase();
}

function leadsAstray(address: string, method: string, base: string): boolean {
  if (!URL.canParse(address, base)) return true;
  const url = new URL(address, base);
  return url.origin !== new URL(base).origin || isOrderAddress(url, method);
}

// A button that sends its form does so inside a link, too.
function sentToOf(control: Element, { form, link }: Place): string | null {
  if (tagOf(control) === 'a') return attr(control, 'href');
  if (form && isSubmit(control)) return attr(control, 'formaction') ?? attr(form, 'action');
  return link && attr(link, 'href');
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
