/** What can be asked for without a model. `judge` asks whether a price is a good one; `done` checks an item of a list off. */
export type QuickKind =
  | 'judge'
  | 'remove'
  | 'done'
  | 'add'
  | 'plan'
  | 'show'
  | 'history'
  | 'compare'
  | 'cheaper'
  | 'find';

/** The languages in which people can ask, as BCP 47 codes. */
export type QuickCode = 'en' | 'zh' | 'de' | 'es' | 'fr' | 'ja' | 'ar' | 'ru' | 'hi';

/**
 * How people ask for one thing. A group named `words` holds what it is about; without one, that is what is left of the question
 * when the matches of all patterns and of `noise` are taken out.
 */
export interface QuickRule {
  readonly kind: QuickKind;
  readonly patterns: readonly RegExp[];
  readonly noise?: readonly RegExp[];
}

/** One language: how things are asked for in it, and what in a question is no goods. */
export interface QuickLanguage {
  readonly code: QuickCode;
  /** Its name in English, for the model. */
  readonly name: string;
  /** How people call their list, as the source of a pattern for `says`. */
  readonly list: string;
  /** The plain word for it, as it stands in a request. */
  readonly listWord: string;
  /** The first rule that fits decides. */
  readonly rules: readonly QuickRule[];
  /** Words that name no goods at the edges of a piece, in lower case. */
  readonly fillers: ReadonlySet<string>;
  /** The same where words are not set apart by blanks: what goes from the start and the end of a piece. */
  readonly edges: readonly RegExp[];
  /** Numbers written out. */
  readonly numbers: Readonly<Record<string, number>>;
  /** A number before its goods, with groups `count` and `words`; the counting word must be part of the match. */
  readonly counting: readonly RegExp[];
  /** What shows that a text is in this language, each match once; finds all of them. */
  readonly marks: RegExp;
}

// Blanks and signs of all nine languages. Classes such as \p{L} would say the same and take a second to compile in all patterns.
const SIGNS = '\\s!-/:-@\\[-`{-~¡-©«-±´·»-¿‐-⁯、-〟！-／：-＠،؛؟।';

/**
 * A pattern whose `\b` is an edge of a word in every script: the start of one after a blank, an alternative or a repetition, else the
 * end; and whose `\p{L}` is any sign of a word. Upper and lower case are the same. What `.*` jumps over is kept as a group: it may
 * name the goods.
 */
export function says({ raw }: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const source = String.raw({ raw }, ...parts)
    .normalize('NFC')
    .replace(/(?<=^|[|\s*(:^])\\b/g, `(?<![^${SIGNS}])`)
    .replaceAll('\\b', `(?![^${SIGNS}])`)
    .replaceAll('\\p{L}', `[^${SIGNS}]`)
    .replaceAll('.*', '(.*)');
  return new RegExp(source, 'iu');
}

/** A pattern like `says` that finds all its matches. */
export function marks(template: TemplateStringsArray): RegExp {
  return new RegExp(says(template), 'giu');
}

/** The words of a text as a set, each in its usual form. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.normalize('NFC').split(/\s+/).filter(Boolean));
}

/** How a number stands before its goods: "3 bananas", "4x soup", "two bottles of water", "a loaf of bread". */
export function countingBefore(
  numbers: Readonly<Record<string, number>>,
  packs: string,
  of: string,
): readonly RegExp[] {
  const count = `(?<count>\\d{1,2}|${Object.keys(numbers).join('|')})`;
  const ofPack = of === '' ? ' ' : ` ${of}`;
  return [
    says`^${count} ?[x×] ?(?<words>\D.*)$`,
    says`^${count} ?(?:${packs})\b${ofPack}(?<words>.+)$`,
    ...(of === '' ? [] : [says`^(?:${packs})\b${ofPack}(?<words>.+)$`]),
  ];
}
