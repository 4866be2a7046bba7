import { literalPattern } from '../words/literal-pattern';
import type { Approval, CartLine } from './cart';

type Chosen = Pick<Approval, 'variant'>;

/** Whether a cart's line says every approved choice, among its options or, where the shop's data has none, in its name. */
export function namesVariant(line: CartLine, { variant }: Chosen): boolean {
  const says = (value: string) =>
    line.options?.length
      ? line.options.some((option) => isChoice(option, value))
      : fold(line.name).includes(fold(value));
  return variant.length > 0 && variant.every(({ value }) => says(value));
}

/**
 * Whether a line's own options are others than the approved ones: then it is another thing, though no line says the approved ones. A
 * page may name more choices than the cart asks for, and the cart more than the page.
 */
export function isOtherVariant(line: CartLine, thing: Chosen): boolean {
  const options = line.options ?? [];
  if (thing.variant.length === 0 || options.length === 0) return false;
  const isApproved = (option: string) => thing.variant.some(({ value }) => isChoice(option, value));
  return !namesVariant(line, thing) && !options.every(isApproved);
}

// A page may print more to a choice than the cart, or the cart more than the page: "L (+ 2 €)", "1 × Ball 65 cm".
function isChoice(option: string, value: string): boolean {
  const [said, wanted] = [fold(option), fold(value)];
  return joined(said) === joined(wanted) || holdsWords(said, wanted) || holdsWords(wanted, said);
}

function holdsWords(text: string, words: string): boolean {
  if (words === '') return false;
  const letter = '[\\p{Script=Latin}\\p{N}]';
  return new RegExp(`(?<!${letter})${literalPattern(words)}(?!${letter})`, 'u').test(text);
}

const joined = (text: string) => text.replace(/[\s_\-.·/]+/g, '');

/** A text as it is compared: without case, and with single blanks. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
