import { attr, attributeNames, fieldValue, isChecked, quickAttr } from './dom';
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

/** Markup without what nobody reads: the indents of templates, comments, and what addresses of data hold, as of pictures written into the page. */
export function lightened(markup: string): string {
  const told = markup.includes('<!--') ? markup.replace(/<!--.*?-->/gs, '') : markup;
  const folded = told.replace(/[\t\n\r\f][ \t\n\r\f]*/g, ' ');
  return folded.includes('="data:') ? folded.replace(/(="data:[^"<>]{0,7})[^"<>]*/g, '$1') : folded;
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
