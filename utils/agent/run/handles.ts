/** What a short name can stand for: a product key, a list item, a list. */
export type HandleKind = 'p' | 'i' | 'l';

/** The short names of one run. The model sees only these; what they stand for never leaves. */
export interface Handles {
  /** The name of something, given on first use. */
  readonly of: (kind: HandleKind, key: string) => string;
  /** What a name of this kind stands for; null when it was never given in this run. */
  readonly keyOf: (kind: HandleKind, handle: string) => string | null;
  readonly toRecord: () => Readonly<Record<string, string>>;
}

/** The names of a run, continued from what was stored of it. */
export function handlesFrom(stored: Readonly<Record<string, string>>): Handles {
  const keys = new Map(Object.entries(stored));
  const countOf = (kind: HandleKind) => [...keys.keys()].filter((handle) => handle.startsWith(kind)).length;
  return {
    of(kind, key) {
      const known = [...keys].find(([handle, value]) => handle.startsWith(kind) && value === key);
      if (known) return known[0];
      const handle = `${kind}${countOf(kind) + 1}`;
      keys.set(handle, key);
      return handle;
    },
    keyOf: (kind, handle) => (handle.startsWith(kind) ? (keys.get(handle) ?? null) : null),
    toRecord: () => Object.fromEntries(keys),
  };
}
