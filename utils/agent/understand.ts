import { parseQuantity } from '../domain/quantity-text';
import { likelyLanguages, plainRequest } from './language';
import type { QuickKind, QuickLanguage, QuickRule } from './quick-words/quick-language';
import { withoutFillers } from './subject';

/** A request that needs no model to be understood: what to do, with what, how many times. */
export interface QuickWish {
  readonly kind: QuickKind;
  /** What it is about; '' when it is about what is attached. */
  readonly words: string;
  readonly count: number;
}

const WITHOUT_SUBJECT: ReadonlySet<QuickKind> = new Set(['plan', 'show']);
const GAP = ' | ';

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
  if (WITHOUT_SUBJECT.has(kind)) return { kind, words: '', count: 1 };
  const about =
    match.groups?.words ?? [...rule.patterns, ...(rule.noise ?? [])].reduce(withoutMatches, asked);
  if (kind === 'add') return { kind, ...counted(withoutFillers(about, language, true), language) };
  return { kind, words: withoutFillers(about, language), count: 1 };
}

// What a pattern jumps over stays: "which MILK is cheapest".
function withoutMatches(text: string, pattern: RegExp): string {
  const match = pattern.exec(text);
  if (!match || match[0] === '') return text;
  const kept = match.slice(1).filter((group) => group !== undefined);
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return [before, ...kept, withoutMatches(after, pattern)].join(GAP);
}

// "3 bananas" are three of them; "2 kg potatoes" is one wish with its amount.
function counted(words: string, { numbers, counting }: QuickLanguage): Pick<QuickWish, 'words' | 'count'> {
  for (const pattern of counting) {
    const match = pattern.exec(words)?.groups;
    if (match?.words) return { words: match.words.trim(), count: countOf(match.count ?? '1', numbers) };
  }
  const bare = /^(\d{1,2}) (\D.*)$/u.exec(words);
  const isCount = bare?.[2] && Number(bare[1]) > 0 && parseQuantity(words) === null;
  if (isCount) return { words: bare[2] ?? words, count: Number(bare[1]) };
  const [first = '', ...rest] = words.split(' ');
  const written = numbers[first.toLowerCase()];
  return written && rest.length > 0 ? { words: rest.join(' '), count: written } : { words, count: 1 };
}

function countOf(text: string, numbers: QuickLanguage['numbers']): number {
  return Math.max(1, numbers[text.toLowerCase()] ?? (Number(text) || 1));
}
