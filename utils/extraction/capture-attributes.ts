import { attr, attributeNames, fieldValue, isChecked } from './dom';

const LONGEST = 300;
const LONGEST_ADDRESS = 2_000;
const LONGEST_DATA = 300_000;
const NEVER =
  /^(?:on|js|aria-describedby|aria-controls|aria-owns|srcset|sizes|d$|points|nonce|integrity|crossorigin|loading|decoding|tabindex|fetchpriority|autocomplete|spellcheck|=)/;
const TELLING_STYLE = /display|visibility|text-decoration/i;
// What a person types into these is none of our business.
const STATED = /^(?:hidden|radio|checkbox|number|button|submit|image|)$/;

/** The attributes that reading may need, names and values in turn; never what somebody typed. */
export function keptAttributes(element: Element, tag: string): readonly string[] {
  const kept: string[] = [];
  for (const name of attributeNames(element)) {
    if (NEVER.test(name)) continue;
    const value = keptValue(element, name, tag);
    if (value !== null) kept.push(name, value);
  }
  if (tag === 'input' || tag === 'select') noteState(element, tag, kept);
  return kept;
}

function keptValue(element: Element, name: string, tag: string): string | null {
  const value = attr(element, name);
  if (value === null || value.length <= 30) return isTyped(element, name, tag) ? null : value;
  if (name === 'style') return TELLING_STYLE.test(value) ? value.slice(0, LONGEST) : null;
  if (name === 'href' || name === 'src' || name === 'content') {
    return /^(?:data|javascript|blob):/i.test(value) ? value.slice(0, 12) : value.slice(0, LONGEST_ADDRESS);
  }
  if (/^\s*[{[]/.test(value)) return value.length <= LONGEST_DATA ? value : null;
  return isTyped(element, name, tag) ? null : value.slice(0, LONGEST);
}

function isTyped(element: Element, name: string, tag: string): boolean {
  return name === 'value' && tag === 'input' && !STATED.test(attr(element, 'type') ?? 'text');
}

function noteState(element: Element, tag: string, kept: string[]): void {
  if (tag === 'input' && !STATED.test(attr(element, 'type') ?? 'text')) return;
  const value = fieldValue(element);
  if (value !== null) kept.push('=value', value.slice(0, LONGEST));
  if (isChecked(element)) kept.push('=checked', '');
}
