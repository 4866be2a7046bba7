import type { VariantChoice } from '../domain/product/product';

/** Whether a list of option values holds every chosen one; the order and the options' names may differ. */
export function holdsChoices(values: readonly string[], chosen: readonly VariantChoice[]): boolean {
  const given = values.map(foldChoice);
  return chosen.every(({ value }) => given.includes(foldChoice(value)));
}

/** An option's value without case, blanks and signs: "250 g" and "250g" are one choice. */
export function foldChoice(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.·/]+/g, '');
}
