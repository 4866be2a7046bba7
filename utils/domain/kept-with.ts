/**
 * A function whose answer for an object is worked out once and kept for as long as the object is. A weak map alone would do the same, but
 * many entries for objects that are soon forgotten keep all of them alive until the whole memory is swept; it serves for objects that may
 * not be added to. Nothing of it is seen from outside: no copy, no comparison, no JSON and no database takes it along. What `make` throws
 * is thrown each time.
 */
export function keptWith<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const ofFrozen = new WeakMap<Key, { readonly value: Value }>();

  class Kept extends Itself {
    readonly #value: Value;

    constructor(key: Key, value: Value) {
      super(key);
      this.#value = value;
    }

    static of(key: Key): Value {
      if (#value in key) return key.#value;
      const known = ofFrozen.get(key);
      return known ? known.value : Kept.#keep(key, make(key));
    }

    static #keep(key: Key, value: Value): Value {
      if (Object.isExtensible(key)) new Kept(key, value);
      else ofFrozen.set(key, { value });
      return value;
    }
  }
  return Kept.of;
}

// What extends it gives its private fields to the object that it is made from.
class Itself {
  constructor(itself: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the one way to give a private field to an object of another's making
    return itself;
  }
}
