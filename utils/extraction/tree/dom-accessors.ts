/**
 * Reading the page's tree without trusting its names: `<form id="body">` or `<input name="parentNode">` hide the
 * real accessors on documents and forms, so every accessor is taken from the prototype chain once and called from there.
 */
/** Reads a property of the object it is called on. */
export type Getter = (this: object) => unknown;
/** A method of the object it is called on. */
export type Method = (this: object, ...args: unknown[]) => unknown;

const accessors = new Map<string, Getter | Method>();

/** The real accessor of that name from the target's prototypes, kept by family; one that answers null where there is none. */
export function accessorOf(target: object, name: string, family: string): Getter | Method {
  const key = `${family}.${name}`;
  const known = accessors.get(key);
  if (known) return known;
  const found = nearest(target, name);
  if (found) accessors.set(key, found);
  return found ?? (() => null);
}

function nearest(target: object, name: string): Getter | Method | null {
  for (let proto = Object.getPrototypeOf(target); proto; proto = Object.getPrototypeOf(proto)) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, name);
    const found = descriptor?.get ?? descriptor?.value;
    if (typeof found === 'function') return found;
  }
  return null;
}

/** A property that some kinds of node answer in their own way, as Chromium's scripts do with textContent: kept by kind. */
export function readerByKind<T>(name: string): (target: Node) => T {
  const getters = new WeakMap<object, Getter>();
  return (target) => {
    const kind: object = Object.getPrototypeOf(target);
    const getter = getters.get(kind) ?? ((nearest(target, name) ?? (() => null)) as Getter);
    getters.set(kind, getter);
    return getter.call(target) as T;
  };
}

/** A method of one argument as a plain function. */
export function asker<A, T>(name: string, family: string): (target: Node, argument: A) => T {
  let found: Method | null = null;
  return (target, argument) => {
    found ??= accessorOf(target, name, family) as Method;
    return found.call(target, argument) as T;
  };
}

/** A property as a plain function. */
export function reader<T>(name: string, family: string): (target: Node) => T {
  let getter: Getter | null = null;
  return (target) => {
    getter ??= accessorOf(target, name, family) as Getter;
    return getter.call(target) as T;
  };
}
