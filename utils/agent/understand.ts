import { plainDigits } from '../domain/plain-digits';
import { parseQuantity } from '../domain/quantity-text';
import { EDGE_FILLERS, FILLERS, QUICK_RULES, type QuickKind, type QuickRule } from './quick-words';

/** A request that needs no model to be understood: what to do, with what, how many times. */
export interface QuickWish {
  readonly kind: QuickKind;
  /** What it is about; '' when it is about what is attached. */
  readonly words: string;
  readonly count: number;
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What a person asks for, by simple rules in nine languages; null when no rule fits. */
export function understand(question: string): QuickWish | null {
  const asked = plainDigits(question).normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 400);
  for (const rule of QUICK_RULES) {
    const match = rule.patterns.map((pattern) => pattern.exec(asked)).find((each) => each !== null);
    if (match) return wishFrom(rule, asked, match);
  }
  return null;
}

/** The question without the words around what it is about. */
export function subjectOf(text: string): string {
  const bare = text.replace(/[?!.,;:，。？！、؟।"'“”„«»()]/gu, ' ');
  return bare
    .split(/\s+/)
    .map((word) => (SPACELESS.test(word) ? withoutEdges(word) : word))
    .filter((word) => word && !FILLERS.has(word.toLowerCase()))
    .join(' ');
}

function wishFrom({ kind, patterns }: QuickRule, asked: string, match: RegExpExecArray): QuickWish {
  if (kind === 'plan' || kind === 'show') return { kind, words: '', count: 1 };
  const named = match.groups?.words;
  const words = subjectOf(named ?? patterns.reduce(withoutMatches, asked));
  if (kind !== 'add') return { kind, words, count: 1 };
  return { kind, ...counted(named?.trim() ?? '', words) };
}

function withoutMatches(text: string, pattern: RegExp): string {
  return text.replace(new RegExp(pattern, `${pattern.flags}g`), ' ');
}

function withoutEdges(word: string): string {
  const rest = EDGE_FILLERS.reduce((piece, filler) => piece.replace(filler, ''), word);
  return rest === word ? word : withoutEdges(rest);
}

// "3 bananas" are three of them; "2 kg potatoes" is one wish with its amount.
function counted(named: string, subject: string): { readonly words: string; readonly count: number } {
  if (subject === '') return { words: '', count: 1 };
  const match = /^(\d{1,2})\s*(?:x|×|个|個|盒|袋|瓶|本|つ)?\s*(.+)$/u.exec(named);
  const count = Number(match?.[1] ?? 1);
  const isCount = match?.[2] && count > 0 && parseQuantity(named) === null;
  return isCount ? { words: match[2] ?? named, count } : { words: named, count: 1 };
}
