import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseTypedAmount, typeableAmount } from '../../../../components/shared/typed-amount';
import { QUANTITY_UNITS } from '../../../../utils/domain/measure/quantity';

const VALUES = [1, 2, 3, 7, 11, 100, 1500, 0.5, 1.5, 2.25, 1.125];

function speak(language: string): void {
  const words: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
  );
  const fill = (text: string, values: string | string[] = []) =>
    text.replace(/\$(\d)/g, (_, index) => [values].flat()[Number(index) - 1] ?? '');
  fakeBrowser.i18n.getMessage = ((key: string, values?: string[]) =>
    key === '@@ui_locale' ? language : fill(words[key]?.message ?? '', values)) as never;
}

describe.each(['en', 'de', 'ar', 'zh_CN'])('an amount typed in %s', (language) => {
  test('can be typed again as it is shown, in every unit and with decimals', () => {
    speak(language);
    const amounts = QUANTITY_UNITS.flatMap((unit) => VALUES.map((value) => ({ value, unit })));
    for (const need of amounts) {
      const shown = typeableAmount({ count: 1, need });
      expect([shown, parseTypedAmount(shown)]).toEqual([shown, { count: 1, need }]);
    }
  });

  test('may be a number of packs', () => {
    speak(language);
    for (const count of [1, 2, 12, 999])
      expect(parseTypedAmount(typeableAmount({ count, need: null }))).toEqual({ count, need: null });
  });
});

test.each([
  ['de', '1,5 kg', 1.5, 'kg'],
  ['de', '1.5 kg', 1.5, 'kg'],
  ['de', '3 Rollen', 3, 'roll'],
  ['ar', '٢٫٥ كجم', 2.5, 'kg'],
  ['ar', '2.5 كجم', 2.5, 'kg'],
  ['ar', 'لفتان', 2, 'roll'],
  ['zh_CN', '3 袋', 3, 'bag'],
  ['zh_CN', '2 斤', 1000, 'g'],
])('in %s “%s” is %s %s', (language, typed, value, unit) => {
  speak(language);
  expect(parseTypedAmount(typed)).toEqual({ count: 1, need: { value, unit } });
});

test('words that are no amount are none', () => {
  speak('en');
  for (const typed of ['', 'much', '2 kg potatoes', 'two']) expect(parseTypedAmount(typed)).toBeNull();
});
