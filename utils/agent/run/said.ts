import type { AgentStep, CutOff } from '../../domain/talk/conversation';

/** What a run has said before the turn to come, and how that turn's words are put behind it. */
export interface Said {
  readonly text: string;
  readonly join: (before: string, text: string) => string;
}

/** Words of several turns, a paragraph each. */
export function joined(before: string, text: string): string {
  return [before, text].filter(Boolean).join('\n\n');
}

const MIN_REPEAT = 10;
const MAX_REPEAT = 200;

/** An answer and what goes on with it; words that the model wrote again are there once. */
export function goneOn(before: string, text: string): string {
  for (let length = Math.min(MAX_REPEAT, text.length); length >= MIN_REPEAT; length -= 1) {
    if (before.endsWith(text.slice(0, length))) return before + text.slice(length);
  }
  return before + text;
}

/** A last word without its end, or half of a number; a sign of a script without spaces is whole. */
const HALF_WORD = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u;

/** The part of a cut-off text that can be gone on with: up to its last whole word, so that no number is put together of two halves. */
export function wholeWords(text: string): string {
  return text.replace(HALF_WORD, '');
}

/** Keeps where an answer stopped after so many steps; what was gone on with already is one piece with what follows. */
export function withCutOff(before: readonly CutOff[], afterSteps: number, text: string): readonly CutOff[] {
  const last = before.at(-1);
  const isSamePlace = last?.afterSteps === afterSteps;
  const kept = wholeWords(isSamePlace ? goneOn(last.text, text) : text);
  const others = isSamePlace ? before.slice(0, -1) : before;
  return kept === '' ? others : [...others, { afterSteps, text: kept }];
}

/** All that was said in a run so far: before its steps, and in answers that were cut short, in their order. */
export function saidSoFar(steps: readonly AgentStep[], cutOffs: readonly CutOff[] = []): Said {
  const turns = new Map<number, AgentStep>();
  for (const step of steps) if (!turns.has(step.turn)) turns.set(step.turn, step);
  let said: Said = { text: '', join: joined };
  const rest = [...cutOffs];
  const addCutOffs = (until: number) => {
    while (rest[0] && rest[0].afterSteps <= until)
      said = { text: said.join(said.text, rest.shift()?.text ?? ''), join: goneOn };
  };
  for (const first of turns.values()) {
    addCutOffs(first.index);
    said = { text: said.join(said.text, first.said), join: joined };
  }
  addCutOffs(steps.length);
  return said;
}
