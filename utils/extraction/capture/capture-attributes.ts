import { attr, attributeNames, fieldValue, isChecked, quickAttr } from '../tree/dom';
import { escaped } from './markup-text';

const LONGEST = 300;
const LONGEST_DATA = 300_000;
const ADDRESS_KEPT = 12;
// What a person types into these is none of our business.
const STATED = /^(?:hidden|radio|checkbox|number|button|submit|image|)$/;

/** The element's start tag; never with what somebody typed. */
export function startTag(element: Element, tag: string): string {
  let written = `<${tag}`;
  const names = attributeNames(element, tag);
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] as string;
    const value = quickAttr(element, tag, name);
    if (name === 'value' && tag === 'input' && isTyped(element)) continue;
    written += ` ${name}="${escaped(value.length <= LONGEST ? value : kept(value))}"`;
  }
  return tag === 'input' || tag === 'select' ? written + stateOf(element, tag) : written;
}

/** The attributes of a field as the browser writes them; never with what somebody typed. */
export function fieldAttributes(element: Element, tag: string, written: string): string {
  if (tag === 'select' || !isTyped(element)) return written + stateOf(element, tag);
  return written.replace(/ value="[^"]*"/, '');
}

/** Markup without what those pictures hold that are written into it as addresses. */
export function withoutPictures(markup: string): string {
  return markup.replace(/(="data:image\/[^"<>]?)[^"<>]*/g, '$1');
}

/** Whether markup has such pictures. */
export function hasPictures(markup: string): boolean {
  return markup.includes('="data:image/');
}

function kept(value: string): string {
  if (/^data:/i.test(value)) return value.slice(0, ADDRESS_KEPT);
  return value.length <= LONGEST_DATA ? value : '';
}

function isTyped(element: Element): boolean {
  return !STATED.test(attr(element, 'type')?.toLowerCase() ?? 'text');
}

function stateOf(element: Element, tag: string): string {
  if (tag === 'input' && isTyped(element)) return '';
  const value = fieldValue(element);
  const held = value === null ? '' : ` /value="${escaped(value.slice(0, LONGEST))}"`;
  return isChecked(element) ? `${held} /checked=""` : held;
}
