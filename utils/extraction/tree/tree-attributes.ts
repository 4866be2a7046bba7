import { unescaped } from '../capture/markup-text';

const LONGEST = 300;
const LONGEST_ADDRESS = 2_000;
const LONGEST_DATA = 300_000;
const ADDRESS_KEPT = 12;
const NEVER =
  /^(?:on|js|aria-describedby|aria-controls|aria-owns|srcset|sizes|d$|points|nonce|integrity|crossorigin|loading|decoding|tabindex|fetchpriority|autocomplete|spellcheck)/;
const TELLING_STYLE = /display|visibility|text-decoration/i;

/** How an attribute is kept, by its name alone. */
type Manner = 'never' | 'short' | 'style' | 'address';

interface Known {
  readonly name: string;
  readonly manner: Manner;
}

const known = new Map<string, Known>();
const MAX_NAMES = 5_000;
const NONE: readonly string[] = [];

// Lists that grow take more memory than what is in them.
const found: string[] = [];

/** The attributes that reading may need, names and values in turn, of a start tag in `markup` between two places. */
export function attributesIn(markup: string, from: number, end: number): readonly string[] {
  let count = 0;
  for (let at = from; at < end; ) {
    const quote = markup.indexOf('="', at);
    if (quote < 0 || quote >= end) break;
    const close = markup.indexOf('"', quote + 2);
    if (close < 0 || close >= end) break;
    const { name, manner } = knownName(markup.slice(at + 1, quote));
    const value = manner === 'never' ? null : kept(markup.slice(quote + 2, close), manner);
    if (value !== null) {
      found[count] = name;
      found[count + 1] = value;
      count += 2;
    }
    at = close + 1;
  }
  return count === 0 ? NONE : found.slice(0, count);
}

function knownName(written: string): Known {
  const same = known.get(written);
  if (same) return same;
  const made = { name: written, manner: mannerOf(written) };
  // A page may make up names without end.
  if (known.size < MAX_NAMES) known.set(written, made);
  return made;
}

function mannerOf(name: string): Manner {
  if (NEVER.test(name)) return 'never';
  if (name === 'style') return 'style';
  return name === 'href' || name === 'src' || name === 'content' ? 'address' : 'short';
}

function kept(written: string, manner: Manner): string | null {
  const value = unescaped(written);
  if (manner === 'style') return TELLING_STYLE.test(value) ? value.slice(0, LONGEST) : null;
  if (value.length <= ADDRESS_KEPT) return value;
  if (manner === 'address')
    return /^(?:data|javascript|blob):/i.test(value)
      ? value.slice(0, ADDRESS_KEPT)
      : value.slice(0, LONGEST_ADDRESS);
  if (value.length <= LONGEST) return value;
  if (/^\s*[{[]/.test(value)) return value.length <= LONGEST_DATA ? value : null;
  return value.slice(0, LONGEST);
}
