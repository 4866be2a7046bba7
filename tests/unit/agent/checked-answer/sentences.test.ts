import { describe, expect, test } from 'vitest';
import { checkOf } from '../../../../utils/agent/checked-answer/check-passage';
import { HELD_OUT } from './held-out-sentences';
import { SENTENCES } from './sentences';
import { sentenceOf, TOLD, wordsOf } from './told';

type Written = (typeof HELD_OUT)[number];

function judged([language, written, gap]: Written) {
  const { passage, checked, unchecked } = sentenceOf(written);
  const marks = checkOf(TOLD, [passage])(passage, false);
  const alarms = wordsOf(marks, passage, ['unchecked', 'elsewhere']).filter((words) => !/^p\d+$/.test(words));
  const passed = wordsOf(marks, passage, ['figure', 'name']);
  return { language, written, isGap: gap === 'gap', meant: { unchecked, checked }, alarms, passed };
}

const count = (lists: readonly (readonly string[])[]) => lists.flat().length;
const both = (found: readonly string[], meant: readonly string[]) =>
  found.filter((words) => meant.includes(words));

const HALVES = [
  { half: 'written with the code', sentences: SENTENCES, leastRecall: 0.95 },
  { half: 'held out', sentences: HELD_OUT, leastRecall: 0.85 },
] as const;

describe.each(HALVES)(
  '$half: $sentences.length sentences in nine languages',
  ({ sentences, leastRecall }) => {
    const all = sentences.map((each: Written) => judged(each));
    const alarms = count(all.map((each) => each.alarms));
    const right = count(all.map((each) => both(each.alarms, each.meant.unchecked)));
    const wanted = count(all.map(({ meant }) => meant.unchecked));
    const passed = count(all.map((each) => both(each.passed, each.meant.checked)));
    const said = count(all.map(({ meant }) => meant.checked));

    const isAsMeant = ({ meant, alarms: unchecked, passed: checked }: ReturnType<typeof judged>) =>
      expect({ unchecked, checked }).toEqual(meant);
    test.each(all.filter(({ isGap }) => !isGap))('$language: $written', isAsMeant);
    for (const gap of all.filter(({ isGap }) => isGap))
      test.fails(`${gap.language}: ${gap.written}`, () => isAsMeant(gap));

    test(`alarms: ${right} of ${alarms} are right, of ${wanted} lies ${right} are found; ${passed} of ${said} true numbers and names are recognised`, () => {
      expect(new Set(all.map(({ language }) => language)).size).toBe(9);
      expect(all.length).toBeGreaterThanOrEqual(80);
      expect(right / alarms).toBeGreaterThanOrEqual(0.95);
      expect(right / wanted).toBeGreaterThanOrEqual(leastRecall);
      expect(passed / said).toBeGreaterThanOrEqual(0.95);
    });
  },
);
