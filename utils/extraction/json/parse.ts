import { type Json, type JsonObject, parseLenient } from './lenient';

const MAX_CHARS = 2_000_000;
const MAX_MENDED = 500_000;
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  szlig: 'ß',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  deg: '°',
  times: '×',
  bull: '•',
  hellip: '…',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  shy: '',
  oslash: 'ø',
  aelig: 'æ',
};
// `&eacute;` is its letter with the mark that the rest of its name names.
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

/** What the script text says as JSON, mended where it is broken; null when it says nothing, is beyond 2 million characters, or broken beyond 500,000. */
export function parseJson(text: string): Json {
  if (text.length > MAX_CHARS) return null;
  const bare = unwrap(text);
  try {
    return JSON.parse(bare) as Json;
  } catch {
    // Broken JSON is the rule in the wild; the lenient reader is the answer to it.
    return mended(bare);
  }
}

/** The value's own keys when it is an object, else null. */
export function asObject(value: Json | undefined): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The object's own value under the key. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A value as a list: itself when it is one, nothing when it is absent. */
export function asList(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** The objects among a value's list. */
export function asObjects(value: Json | undefined): readonly JsonObject[] {
  return asList(value)
    .map(asObject)
    .filter((object) => object !== null);
}

/** A string or number as text; null for anything else. */
export function asText(value: Json | undefined): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value) : null;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** HTML entities replaced by what they stand for. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? accented(String(name)) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
  });
}

function unwrap(text: string): string {
  return text
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)[\s;]*$/, '');
}

function mended(text: string): Json {
  if (text.length > MAX_MENDED) return null;
  const start = text.search(/[[{]/);
  if (start >= 0) {
    const found = parseLenient(text, start);
    if (found) return found.value;
  }
  return text.includes('&quot;')
    ? parseJson(decodeEntities(text.replaceAll('&quot;', '"')).replaceAll('&quot;', '"'))
    : null;
}

function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(2) : text;
}

function accented(name: string): string | null {
  const mark = Object.hasOwn(MARKS, name.slice(1)) ? MARKS[name.slice(1)] : undefined;
  return mark ? `${name[0]}${mark}`.normalize('NFC') : null;
}
