const MAX_DEPTH = 200;
const BARE_KEY = /[\w$-]{1,100}/y;
const BARE_WORD = /[^\s,:{}[\]"';]{1,60}/y;
const BEHIND = /\s{0,200}(.)?/sy;
const PLAIN = /[^\\"'`]*/y;
const BLANK = /[\s\u00a0\ufeff]*/y;
const BLANK_OR_COMMA = /[\s,;\u00a0\ufeff]*/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' };

/** A value as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** An object of JSON; keys are the page's own, `__proto__` included, and are only ever read as own keys. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * Reads what a shop meant by JSON or a JavaScript literal: trailing and missing commas, comments, raw line breaks,
 * single quotes, bare keys, stray quotes inside text, missing closing brackets. One pass, never executes anything;
 * undefined when nothing readable starts there.
 */
export function parseLenient(text: string, start = 0): { value: Json; end: number } | undefined {
  const reader = new LenientReader(text, start);
  const value = reader.value(0);
  return value === undefined ? undefined : { value, end: reader.at };
}

class LenientReader {
  at: number;
  private readonly text: string;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  value(depth: number): Json | undefined {
    this.skip();
    const char = this.text[this.at];
    if (char === undefined || depth > MAX_DEPTH) return undefined;
    if (char === '{') return this.object(depth);
    if (char === '[') return this.array(depth);
    if (char === '"' || char === "'" || char === '`') return this.string(char);
    return this.word();
  }

  private object(depth: number): Json | undefined {
    const result: Record<string, Json> = Object.create(null);
    this.at += 1;
    for (;;) {
      this.skip(true);
      const char = this.text[this.at];
      if (char === undefined) return result;
      if (char === '}' || char === ']') {
        this.at += 1;
        return result;
      }
      const key = this.key(char);
      this.skip();
      if (key === null || this.text[this.at] !== ':') return undefined;
      this.at += 1;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      result[key] = value;
    }
  }

  private array(depth: number): Json | undefined {
    const result: Json[] = [];
    this.at += 1;
    for (;;) {
      this.skip(true);
      const char = this.text[this.at];
      if (char === undefined) return result;
      if (char === ']' || char === '}') {
        this.at += 1;
        return result;
      }
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      result.push(value);
    }
  }

  private key(char: string): string | null {
    if (char === '"' || char === "'") return this.string(char);
    BARE_KEY.lastIndex = this.at;
    const match = BARE_KEY.exec(this.text);
    if (!match) return null;
    this.at += match[0].length;
    return match[0];
  }

  private string(quote: string): string {
    let out = '';
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      out += this.plain();
      const char = this.text[this.at] ?? '';
      if (char === '\\') out += this.escape();
      else if (char !== quote) out += char;
      else if (this.endsString()) {
        this.at += 1;
        return out;
      } else out += char;
    }
    return out;
  }

  /** What is no quote and no escape. */
  private plain(): string {
    const start = this.at;
    PLAIN.lastIndex = start;
    PLAIN.test(this.text);
    this.at = PLAIN.lastIndex;
    return this.text.slice(start, this.at);
  }

  /** A quote closes its string only where the syntax can go on behind it. */
  private endsString(): boolean {
    BEHIND.lastIndex = this.at + 1;
    const next = BEHIND.exec(this.text)?.[1];
    return (
      next === undefined ||
      ',:}];)/+'.includes(next) ||
      /^\s*\n\s*["'\w]/.test(this.text.slice(this.at + 1, this.at + 60))
    );
  }

  private escape(): string {
    this.at += 1;
    const char = this.text[this.at] ?? '';
    if (char !== 'u' && char !== 'x') return ESCAPES[char] ?? char;
    const length = char === 'u' ? 4 : 2;
    const code = Number.parseInt(this.text.slice(this.at + 1, this.at + 1 + length), 16);
    this.at += length;
    return Number.isNaN(code) ? '' : String.fromCharCode(code);
  }

  private word(): Json | undefined {
    BARE_WORD.lastIndex = this.at;
    const match = BARE_WORD.exec(this.text)?.[0];
    if (!match) return undefined;
    this.at += match.length;
    if (match === 'true' || match === '!0') return true;
    if (match === 'false' || match === '!1') return false;
    if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(match)) return Number(match);
    return /^(null|undefined|NaN|void)$/.test(match) ? null : match;
  }

  private skip(withCommas = false): void {
    for (;;) {
      const blank = withCommas ? BLANK_OR_COMMA : BLANK;
      blank.lastIndex = this.at;
      blank.test(this.text);
      this.at = Math.max(blank.lastIndex, this.at);
      if (!this.skipComment()) return;
    }
  }

  private skipComment(): boolean {
    const closing = this.text.startsWith('/*', this.at)
      ? '*/'
      : this.text.startsWith('//', this.at)
        ? '\n'
        : null;
    if (!closing) return false;
    const end = this.text.indexOf(closing, this.at + 2);
    this.at = end < 0 ? this.text.length : end + closing.length;
    return true;
  }
}
