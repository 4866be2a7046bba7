import { type Json, parseLenient } from '../json/lenient';
import { parseJson } from '../json/parse';
import { attr, rawText } from '../tree/nodes';
import type { Page } from '../tree/page';

const MAX_TOTAL = 3_000_000;
const MAX_LENIENT = 150_000;
const MAX_VALUES = 60;
const START = /(?:=|\(|\breturn)\s*(?=[{[])/g;
const SPEAKS_OF_PRODUCTS = /price|preis|amount/i;

/** One piece of data that a script carries, with where it stands. */
export interface ScriptValue {
  readonly value: Json;
  readonly path: string;
}

/** The data in the page's inline scripts that speaks of prices: JSON scripts whole, object literals out of code. Nothing is executed. */
export function scriptValues(page: Page): readonly ScriptValue[] {
  const values: ScriptValue[] = [];
  let budget = MAX_TOTAL;
  for (const script of page.scripts()) {
    const type = attr(script, 'type') ?? '';
    if (/ld\+json|template|html/i.test(type)) continue;
    const text = rawText(script);
    if (text.length < 40 || !SPEAKS_OF_PRODUCTS.test(text)) continue;
    budget -= text.length;
    if (budget < 0) break;
    const name = attr(script, 'id') ?? `script[${values.length}]`;
    if (/json/i.test(type)) values.push({ value: parseJson(text), path: name });
    else literalsIn(text, name, values);
    if (values.length >= MAX_VALUES) break;
  }
  return values;
}

function literalsIn(code: string, name: string, values: ScriptValue[]): void {
  START.lastIndex = 0;
  for (let match = START.exec(code); match && values.length < MAX_VALUES; match = START.exec(code)) {
    const start = match.index + match[0].length;
    const end = balancedEnd(code, start);
    const text = code.slice(start, end);
    if (text.length < 40 || !SPEAKS_OF_PRODUCTS.test(text)) continue;
    const value = literal(text);
    if (value === undefined) continue;
    values.push({ value, path: `${name}@${start}` });
    START.lastIndex = end;
  }
}

function literal(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // Code or a JavaScript literal: the lenient reader gives up at the first thing that is no data.
    return text.length <= MAX_LENIENT ? parseLenient(text)?.value : undefined;
  }
}

/** Where the bracket at `start` closes, strings skipped; the end of the text when it never does. */
function balancedEnd(code: string, start: number): number {
  const token = /["'`{}[\]]/g;
  token.lastIndex = start;
  let depth = 0;
  while (token.test(code)) {
    const at = token.lastIndex - 1;
    const char = code.charAt(at);
    if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    else token.lastIndex = stringEnd(code, at, char);
    if (depth === 0) return token.lastIndex;
  }
  return code.length;
}

function stringEnd(code: string, start: number, quote: string): number {
  for (let at = code.indexOf(quote, start + 1); at >= 0; at = code.indexOf(quote, at + 1)) {
    let slashes = 0;
    while (code[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return code.length;
}
