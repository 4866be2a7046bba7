import { describe, expect, test } from 'vitest';
import { SAYINGS } from '../../eval/sayings.mjs';
import { spokenIn } from '../../eval/spoken';
import type { Good } from '../../eval/truth';
import { runOf } from '../agent/seen';

const GOODS = [
  { name: 'Orange Juice with Bits, Sunward, 1 l' },
  { name: 'Softly Toilettenpapier 3-lagig und weich' },
] as Good[];

const faults = (language: string, text: string) =>
  spokenIn({ language }, { run: runOf({ text }), goods: GOODS });

describe('the language of an answer', () => {
  test.each(Object.keys(SAYINGS))('%s is told from all others', (language) => {
    const { best, nothing, plan, declines } = SAYINGS[language] ?? SAYINGS.English;
    for (const text of [best(`${GOODS[0]?.name}: 2.49 EUR.`), nothing, plan('18.20 EUR'), declines]) {
      expect(faults(language, text), text).toEqual([]);
      const other = language === 'English' ? 'German' : 'English';
      expect(faults(other, text)).toEqual([`the answer is in ${language}, not in ${other}`]);
    }
  });

  test('goods keep their names, and a name with a price tells nothing', () => {
    expect(faults('German', `Nimm lieber ${GOODS[0]?.name}, das ist noch da.`)).toEqual([]);
    expect(faults('Russian', 'Orange Juice with Bits, Sunward, 1 l: 2.49 EUR')).toEqual([]);
    expect(faults('English', 'Softly Toilettenpapier 3-lagig und weich: 5.49 EUR')).toEqual([]);
  });
});
