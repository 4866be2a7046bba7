import { plainDigits } from '../../domain/words/plain-digits';

/** How an argument of this name is written plainly. */
const PLAIN: Readonly<Record<string, (value: unknown) => unknown>> = {
  count: (value) =>
    typeof value === 'string' && /^\d{1,9}$/.test(plain(value)) ? Number(plain(value)) : value,
  amount: (value) =>
    typeof value === 'string' || typeof value === 'number' ? decimal(plain(String(value))) : value,
  currency: (value) => (typeof value === 'string' ? plain(value).toUpperCase() : value),
  product: handle,
  products: (value) => (Array.isArray(value) ? value.map(handle) : value),
  tab: handle,
  item: handle,
  list: handle,
};

/**
 * Arguments as a model that thinks in another script writes them, in the form that tools take: "２" is 2, "٥٠" is "50", "ｐ１" is p1,
 * "49,90" is "49.90". Words stay as they are, and what is none of these is left for the schema to refuse.
 */
export function plainArguments(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(plainArguments);
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const deep = plainArguments(value);
      return [name, Object.hasOwn(PLAIN, name) ? PLAIN[name]?.(deep) : deep];
    }),
  );
}

function plain(text: string): string {
  return plainDigits(text).trim();
}

function handle(value: unknown): unknown {
  return typeof value === 'string' ? plain(value).toLowerCase() : value;
}

// A comma before one or two last digits is a decimal comma; anything else is left as it is.
function decimal(text: string): string {
  return text.replace(/^(\d+),(\d{1,2})$/, '$1.$2');
}
