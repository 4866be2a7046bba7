import { plainDigits } from '../../domain/words/plain-digits';
import {
  attr,
  dataOf,
  firstChild,
  isElement,
  nextSibling,
  parentOf,
  previousSibling,
  tagOf,
} from '../tree/nodes';
import { linesOf, textOf } from '../tree/text';
import type { PageElement, PageNode } from '../tree/tree';
import { plainNames } from './regions';

// "22,90 € – 29,90 €": neither end is the price.
const RANGE_BEHIND = /^\s*(?:[–—-]|to|bis|through|à|a|al|tot|до|至)\s*[^\d\s]{0,4}\s?\d+[.,]\d\d(?!\d)/u;
const RANGE_INSIDE =
  /\d[.,]\d\d\s?[^\d\s]{0,4}\s*(?:[–—-]|to|bis|through|à|a|al|tot|до|至)\s*[^\d\s]{0,4}\s?\d+[.,]\d\d/u;
// "Price reduced from 129.99 to 64.99" says what was and what is.
const REDUCED =
  /reduced|reduziert|gesenkt|réduit|ramené|rebajad|ridotto|ribassat|reduzid|verlaagd|afgeprijsd|nedsat|sänkt|obniż|zlevněn|redus/iu;
const RANGE_BEFORE = /\d[.,]\d\d\s?[^\d\s]{0,4}\s*(?:[–—-]|to|bis|through|à|a|al|tot|до|至)\s*$/u;

// "Lowest price of the last 30 days:" belongs to what follows.
const LAST_AMOUNT =
  /^.*\d(?!\s*(?:x|×|-|month|mes|mois|g|ml|kg)\b)(?!\d*\s*(?:d[ií]as|days?|tage|jours|giorni|dni|dagen|dagar|dage|dager|dana|dn[íů]|nap|zile|дн|ден|ημ[εέ]ρ|gün|päev|päiv|dien|天|日|ימים|يوم))/su;
const LABEL_AND_AMOUNT =
  /^[^\d\p{Sc}]*\p{L}.*(?:\p{Sc}|\d[.,]\d\d|\d\s?(?:%|[円元원]|(?:kr|Kč|zł|Ft|lei|TL|EUR|CHF|USD)(?!\p{L})))/u;
const AMOUNT_AND_WORDS =
  /(?:\p{Sc}\s?\d|\d[.,]\d\d|\d\s?(?:\p{Sc}|[円元원]|kr|Kč|zł|Ft|lei|TL)).*\p{L}[^\d\p{Sc}:]*$/u;
// "$52.00 Regular Price $38.00 Sale Price": each label stands behind its amount.
const LABEL_BEHIND = /^\s*(?:sale|special|current|new) price\s*(?:\n\D*)?$/i;
const NEXT_AMOUNT = /(?<!\/\s?|per\s|=\s|pro\s|\()\d.*$/s;

/** To the sibling behind or before. */
type Step = (node: PageNode) => PageNode | null;

/** What is said right before and right behind an amount, up to the next amount, and whether it is one end of a range. */
export interface PriceContext {
  readonly before: string;
  readonly after: string;
  /** The same without the words that lead to the next amount. */
  readonly beside: string;
  readonly isRange: boolean;
}

/** Reads the words around the element that shows an amount, from up to three elements above it. */
export function around(element: PageElement, text: string): PriceContext {
  const plain = plainDigits(text);
  let [before, after, beside, isRange] = ['', '', '', RANGE_INSIDE.test(plain)];
  for (let above = parentOf(element), step = 0; above && step < 3; above = parentOf(above), step += 1) {
    const lines = linesOf(above, 160).split('\n').map(plainDigits).join('\n');
    const whole = lines.replaceAll('\n', ' ');
    const at = whole.indexOf(plain);
    if (at < 0) break;
    isRange ||= isOneEnd(whole.slice(0, at), whole.slice(at + plain.length));
    before = wordsBefore(lines.slice(0, at)).slice(-32);
    [after, beside] = wordsAfter(lines.slice(at + plain.length));
    if (LABEL_BEHIND.test(lines.slice(at + plain.length))) before = '';
    if (whole.length > plain.length) break;
  }
  if (leadsToAmount(element)) beside = '';
  if (trailsAmount(element)) before = '';
  return { before, after: after.slice(0, 40), beside: beside.slice(0, 40), isRange };
}

function isOneEnd(before: string, behind: string): boolean {
  return !REDUCED.test(before) && (RANGE_BEHIND.test(behind) || RANGE_BEFORE.test(before));
}

// Words on the line of another amount are that amount's.
function wordsBefore(lines: string): string {
  const words = lines.replace(LAST_AMOUNT, '');
  const own = words.length < lines.length ? words.replace(/^[^\n]*\n/, '') : words;
  return inOneLine(own);
}

function wordsAfter(lines: string): readonly [after: string, beside: string] {
  const words = lines.replace(NEXT_AMOUNT, '');
  if (words.length === lines.length) return [inOneLine(words), inOneLine(words)];
  return [inOneLine(words.replace(/\n[^\n]*$/, '')), words.replace(/\n.*$/s, '')];
}

// Whether the element that follows has words of its own before an amount of its own: "Save $20.00".
function leadsToAmount(element: PageElement): boolean {
  return LABEL_AND_AMOUNT.test(neighbourText(element, nextSibling));
}

// Whether the element before has words of its own behind an amount of its own: "3 x 2.59 with a card".
function trailsAmount(element: PageElement): boolean {
  return AMOUNT_AND_WORDS.test(neighbourText(element, previousSibling));
}

// What the nearest element says that is not empty, beside this one or up to three above it; '' where text of no element stands there.
function neighbourText(element: PageElement, step: Step): string {
  let found = nearest(element, step);
  let above = parentOf(element);
  for (let level = 0; !found && above && level < 3; level += 1) {
    found = nearest(above, step);
    above = parentOf(above);
  }
  return found && isElement(found) ? textOf(found, 60) : '';
}

function nearest(node: PageNode, step: Step): PageNode | null {
  let next = step(node);
  while (next && textOf(next, 4) === '') next = step(next);
  return next;
}

function inOneLine(lines: string): string {
  return lines.replaceAll('\n', ' ');
}

/** Class, id, test and hook names of the element, from its `core` up, and of three above it, as plain words, nearest first. */
export function namesOf(element: PageElement, core = element): string[] {
  let own = '';
  for (let at: PageElement | null = core; at && at !== element; at = parentOf(at)) own += ` ${nameOf(at)}`;
  const names = [plainNames(`${nameOf(element)}${own}`)];
  for (let at = parentOf(element); at && names.length < 4; at = parentOf(at))
    names.push(plainNames(nameOf(at)));
  return names;
}

/** The same of what lies inside as all that the element shows: <div class="product-discount"><span class="regular-price">. */
export function namesInside(element: PageElement): string {
  let names = '';
  let at = onlyChild(element);
  for (let level = 0; at && level < 3; level += 1, at = onlyChild(at)) names += ` ${nameOf(at)}`;
  return plainNames(names);
}

function onlyChild(element: PageElement): PageElement | null {
  const inside = firstChild(element);
  const child = inside && !isElement(inside) && dataOf(inside).trim() === '' ? nextSibling(inside) : inside;
  if (!child || !isElement(child)) return null;
  const behind = nextSibling(child);
  return behind === null || (!isElement(behind) && dataOf(behind).trim() === '') ? child : null;
}

function nameOf(element: PageElement): string {
  const tag = tagOf(element) === 'del' ? 'del' : '';
  return `${attr(element, 'class') ?? ''} ${attr(element, 'id') ?? ''} ${attr(element, 'data-testid') ?? ''} ${attr(element, 'data-hook') ?? ''} ${tag}`;
}
