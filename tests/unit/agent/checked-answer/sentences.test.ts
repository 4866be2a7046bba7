import { describe, expect, test } from 'vitest';
import { checkOf } from '../../../../utils/agent/checked-answer/check-passage';
import { SENTENCES } from './sentences';
import { sentenceOf, TOLD, wordsOf } from './told';

const judged = SENTENCES.map(([language, written]) => {
  const sentence = sentenceOf(written);
  const marks = checkOf(TOLD, [sentence.passage])(sentence.passage, false);
  const alarms = wordsOf(marks, sentence.passage, ['unchecked', 'elsewhere']).filter(
    (words) => !/^p\d+$/.test(words),
  );
  const passed = wordsOf(marks, sentence.passage, ['figure', 'name']);
  return { language, written, sentence, alarms, passed };
});

const count = (lists: readonly (readonly string[])[]) => lists.flat().length;
const both = (found: readonly string[], meant: readonly string[]) =>
  found.filter((words) => meant.includes(words));

const alarms = count(judged.map((each) => each.alarms));
const right = count(judged.map((each) => both(each.alarms, each.sentence.unchecked)));
const wanted = count(judged.map((each) => each.sentence.unchecked));
const passed = count(judged.map((each) => both(each.passed, each.sentence.checked)));
const said = count(judged.map((each) => each.sentence.checked));
const precision = right / alarms;
const recall = right / wanted;

describe(`${SENTENCES.length} sentences in ${new Set(judged.map(({ language }) => language)).size} languages`, () => {
  test.each(judged)('$language: $written', ({ sentence, alarms: found, passed: known }) => {
    expect({ unchecked: found, checked: known }).toEqual({
      unchecked: sentence.unchecked,
      checked: sentence.checked,
    });
  });

  test(`alarms: ${right} of ${alarms} are right (precision ${precision.toFixed(2)}), of ${wanted} lies ${right} are found (recall ${recall.toFixed(2)}); ${passed} of ${said} true numbers and names are recognised`, () => {
    expect(new Set(judged.map(({ language }) => language)).size).toBeGreaterThanOrEqual(9);
    expect(SENTENCES.length).toBeGreaterThanOrEqual(60);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(passed / said).toBeGreaterThanOrEqual(0.95);
  });
});
