import { attr, attributeNames, fieldValue, isChecked, quickAttr } from './dom';

const LONGEST = 300;
const LONGEST_ADDRESS = 2_000;
const LONGEST_DATA = 300_000;
const NEVER =
  /^(?:on|js|aria-describedby|aria-controls|aria-owns|srcset|sizes|d$|points|nonce|integrity|crossorigin|loading|decoding|tabindex|fetchpriority|autocomplete|spellcheck|=)/;
const TELLING_STYLE = /display|visibility|text-decoration/i;
// What a person types into these is none of our business.
const STATED = /^(?:hidden|radio|checkbox|number|button|submit|image|)$/;

/** How an attribute is kept, by its name alone. */
type Manner = 'never' | 'whole' | 'style' | 'address' | 'value';

const manners = new Map<string, Manner>();
const MAX_NAMES = 2_000;

/** Adds the attributes that reading may need to the stream, names and values in turn; never what somebody typed. */
export function pushAttributes(element: Element, tag: string, stream: (string | number)[]): void {
  const names = attributeNames(element, tag);
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] as string;
    const manner = manners.get(name) ?? learnManner(name);
    if (manner === 'never') continue;
    const value = quickAttr(element, tag, name);
    const kept = value.length <= 30 && manner !== 'value' ? value : keptValue(value, manner, element, tag);
    if (kept !== null) stream.push(name, kept);
  }
  if (tag === 'input' || tag === 'select') noteState(element, tag, stream);
}

function learnManner(name: string): Manner {
  const manner = mannerOf(name);
  // A page may make up names without end.
  if (manners.size < MAX_NAMES) manners.set(name, manner);
  return manner;
}

function mannerOf(name: string): Manner {
  if (NEVER.test(name)) return 'never';
  if (name === 'style' || name === 'value') return name;
  return name === 'href' || name === 'src' || name === 'content' ? 'address' : 'whole';
}

function keptValue(value: string, manner: Manner, element: Element, tag: string): string | null {
  if (manner === 'style') return TELLING_STYLE.test(value) ? value.slice(0, LONGEST) : null;
  if (manner === 'address')
    return /^(?:data|javascript|blob):/i.test(value) ? value.slice(0, 12) : value.slice(0, LONGEST_ADDRESS);
  if (manner === 'value' && tag === 'input' && isTyped(element)) return null;
  if (/^\s*[{[]/.test(value)) return value.length <= LONGEST_DATA ? value : null;
  return value.slice(0, LONGEST);
}

function isTyped(element: Element): boolean {
  return !STATED.test(attr(element, 'type') ?? 'text');
}

function noteState(element: Element, tag: string, stream: (string | number)[]): void {
  if (tag === 'input' && isTyped(element)) return;
  const value = fieldValue(element);
  if (value !== null) stream.push('=value', value.slice(0, LONGEST));
  if (isChecked(element)) stream.push('=checked', '');
}
