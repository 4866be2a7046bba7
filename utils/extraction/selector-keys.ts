const known = new Map<string, readonly string[] | null>();
const MAX_KNOWN = 500;

/**
 * What elements must have for a selector to name them: for each of its alternatives the tag (`a`) or else an attribute (`[href`). Null where
 * it does not say so plainly.
 */
export function keysOf(selector: string): readonly string[] | null {
  const found = known.get(selector);
  if (found !== undefined) return found;
  const keys = read(selector);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(selector, keys);
  return keys;
}

function read(selector: string): readonly string[] | null {
  // Quoted words and negations may hold any sign.
  const plain = selector.replace(/"[^"]*"/g, '""').replace(/:not\([^()]*\)/g, '');
  if (/[()\\'|]/.test(plain)) return null;
  const keys = plain.split(',').map(keyOf);
  return keys.some((key) => key === null) ? null : [...new Set(keys as string[])];
}

function keyOf(alternative: string): string | null {
  const last =
    alternative
      .replace(/\[([\w:-]+)[^\]]*\]/g, '[$1]')
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  const [, tag, attribute, mark] = /^([a-z][\w-]*)|\[([\w:-]+)|([.#])/.exec(last) ?? [];
  if (tag) return tag;
  if (attribute) return `[${attribute}`;
  return mark ? (mark === '.' ? '[class' : '[id') : null;
}
