/** What the scripted model says in one language. */
export interface Sayings {
  readonly best: (words: string) => string;
  readonly nothing: string;
  readonly plan: (total: string) => string;
  readonly doubt: (prices: string) => string;
  readonly declines: string;
}

/** By the language's English name. */
export const SAYINGS: Readonly<Record<string, Sayings>> & { readonly English: Sayings };
