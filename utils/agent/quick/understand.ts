import { type AskedGood, askedGoods } from './asked-goods';
import { calledList } from './called-list';
import { likelyLanguages, plainRequest } from './language';
import { withoutFillers } from './subject';
import type { QuickKind, QuickLanguage, QuickRule } from './words/quick-language';

/** A request that needs no model to be understood: what to do, with what, how many times. */
export interface QuickWish {
  readonly kind: QuickKind;
  /** What it is about; '' when it is about what is attached. Of a plan, or of a look at a list, what the list is called; '' for none. */
  readonly words: string;
  readonly count: number;
  /** What else is to be added; absent where one sentence names one thing. */
  readonly others?: readonly AskedGood[];
}

const ABOUT_A_LIST: ReadonlySet<QuickKind> = new Set(['plan', 'show']);

/** What a person asks for, by simple rules in nine languages; null when no rule fits. */
export function understand(question: string): QuickWish | null {
  const asked = plainRequest(question).replace(/[?!？！。؟।…]+$/u, '');
  for (const language of likelyLanguages(asked)) {
    for (const rule of language.rules) {
      const match = rule.patterns.map((pattern) => pattern.exec(asked)).find((each) => each !== null);
      if (match) return wishFrom(rule, asked, match, language);
    }
  }
  return null;
}

/** The question without the words around what it is about. */
export function subjectOf(question: string): string {
  const plain = plainRequest(question);
  const [language] = likelyLanguages(plain);
  return language ? withoutFillers(plain, language) : plain;
}

function wishFrom(
  rule: QuickRule,
  asked: string,
  match: RegExpExecArray,
  language: QuickLanguage,
): QuickWish {
  const { kind } = rule;
  const about =
    match.groups?.words ?? [...rule.patterns, ...(rule.noise ?? [])].reduce(withoutMatches, asked);
  if (ABOUT_A_LIST.has(kind)) return { kind, words: calledList(asked, about, language), count: 1 };
  if (kind === 'add') return addingOf(askedGoods(about, language));
  return { kind, words: withoutFillers(about, language), count: 1 };
}

function addingOf([first, ...others]: readonly AskedGood[]): QuickWish {
  const { words, count } = first ?? { words: '', count: 1 };
  return { kind: 'add', words, count, ...(others.length > 0 ? { others } : {}) };
}

// What a pattern jumps over stays: "which MILK is cheapest".
function withoutMatches(text: string, pattern: RegExp): string {
  const match = pattern.exec(text);
  if (!match || match[0] === '') return text;
  const kept = match.slice(1).filter((group) => group !== undefined);
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return [before, ...kept, withoutMatches(after, pattern)].join(' | ');
}
