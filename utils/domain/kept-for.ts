/**
 * A function whose answer for a text is worked out once and kept, for up to `most` texts: as texts have no end, all are forgotten when one
 * more comes. What `make` throws is thrown each time.
 */
export function keptFor<Value extends NonNullable<unknown> | null>(
  most: number,
  make: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
