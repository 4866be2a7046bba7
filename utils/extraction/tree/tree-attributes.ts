import { unescaped } from '../capture/markup-text';

const LONGEST = 300;
const LONGEST_ADDRESS = 2_000;
const LONGEST_DATA = 300_000;
const ADDRESS_KEPT = 12;
const NEVER =
  /^(?:on|js|aria-describedby|aria-controls|aria-owns|srcset|sizes|d$|points|nonce|integrity|crossorigin|loading|decoding|tabindex|fetchpriority|autocomplete|spellcheck)/;
// "&quot;"
const LONGEST_ESCAPE = 6;
const NO_ADDRESS = /^(?:data|javascript|blob):/i;
const DATA = /^(?:\s|&nbsp;)*[{[]/;
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
  if (manner === 'style') return TELLING_STYLE.test(written) ? opening(written, LONGEST) : null;
  if (written.length <= ADDRESS_KEPT) return unescaped(written);
  if (manner === 'address')
    return NO_ADDRESS.test(written) ? written.slice(0, ADDRESS_KEPT) : opening(written, LONGEST_ADDRESS);
  return written.length > LONGEST && DATA.test(written) ? wholeData(written) : opening(written, LONGEST);
}

function wholeData(written: string): string | null {
  const value = written.length <= LONGEST_ESCAPE * LONGEST_DATA ? unescaped(written) : null;
  return value !== null && value.length <= LONGEST_DATA ? value : null;
}

function opening(written: string, most: number): string {
  return unescaped(written.slice(0, LONGEST_ESCAPE * most)).slice(0, most);
}
