import { keptFor } from '../../domain/kept-for';

/** Some alternatives of a selector, and what elements must have for them to name them: the tag, or else an attribute. */
export interface KeyedSelector {
  readonly selector: string;
  readonly tag: string | null;
  readonly attribute: string | null;
}

type Key = Omit<KeyedSelector, 'selector'>;

const MAX_KNOWN = 500;
const ALTERNATIVE = /(?:[^,"()]|"[^"]*"|\([^()]*\))+/g;

/** The selector's alternatives, put together by what elements must have for them. Null where one does not say so plainly. */
export const keyedSelectors = keptFor(MAX_KNOWN, (selector): readonly KeyedSelector[] | null => {
  const keyed = new Map<string, KeyedSelector>();
  for (const alternative of selector.match(ALTERNATIVE) ?? []) {
    const key = keyOf(alternative);
    if (!key) return null;
    const name = key.tag ?? `[${key.attribute}`;
    const same = keyed.get(name);
    keyed.set(name, { ...key, selector: same ? `${same.selector},${alternative}` : alternative });
  }
  return [...keyed.values()];
});

function keyOf(alternative: string): Key | null {
  // Quoted words and negations may hold any sign.
  const plain = alternative.replace(/"[^"]*"/g, '""').replace(/:not\([^()]*\)/g, '');
  if (/[()\\'|]/.test(plain)) return null;
  const last =
    plain
      .replace(/\[([\w:-]+)[^\]]*\]/g, '[$1]')
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  const [, tag, attribute, mark] = /^([a-z][\w-]*)|\[([\w:-]+)|([.#])/.exec(last) ?? [];
  if (tag) return { tag, attribute: null };
  if (attribute) return { tag: null, attribute };
  return mark ? { tag: null, attribute: mark === '.' ? 'class' : 'id' } : null;
}
