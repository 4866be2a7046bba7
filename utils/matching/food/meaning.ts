import type { Substance } from './food-words';

/**
 * What a word stands for: substances that rules ask for, a food that none asks for, what others are brought in, a food made of
 * others ("cake"), or only a form ("powder").
 */
export type Meaning = Substance | 'plain' | 'carrier' | 'compound' | 'form';

const NO_SUBSTANCE: ReadonlySet<Meaning> = new Set(['plain', 'carrier', 'compound', 'form']);

/** Whether rules ask for what the word stands for. */
export function isSubstance(meaning: Meaning): meaning is Substance {
  return !NO_SUBSTANCE.has(meaning);
}
