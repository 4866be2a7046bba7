import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isSameQuantity, QUANTITY_UNITS, type Quantity } from '../../../utils/domain/measure/quantity';
import { parseQuantity } from '../../../utils/domain/measure/quantity-text';
import { plainDigits } from '../../../utils/domain/words/plain-digits';

vi.setConfig({ testTimeout: 60_000 });

const LOCALES =
  'en-US en-GB en-IN de-DE de-AT de-CH fr-FR fr-CH es-ES es-MX it-IT pt-BR nl-NL sv-SE da-DK fi-FI pl-PL cs-CZ hu-HU ru-RU tr-TR el-GR he-IL ar-EG fa-IR hi-IN bn-BD th-TH ja-JP zh-CN ko-KR id-ID'.split(
    ' ',
  );

// A shop's ways to write each of our units after a number, and how many of ours each is.
const NAMES: readonly (readonly [name: string, unit: Quantity['unit'], factor: number])[] = [
  ...QUANTITY_UNITS.map((unit) => [unit, unit, 1] as const),
  ['Gramm', 'g', 1],
  ['grammes', 'g', 1],
  ['г', 'g', 1],
  ['克', 'g', 1],
  ['غرام', 'g', 1],
  ['斤', 'g', 500],
  ['両', 'g', 50],
  ['两', 'g', 50],
  ['oz', 'g', 28.3495],
  ['fl oz', 'ml', 29.5735],
  ['lb', 'g', 453.592],
  ['кг', 'kg', 1],
  ['公斤', 'kg', 1],
  ['كجم', 'kg', 1],
  ['Liter', 'l', 1],
  ['litres', 'l', 1],
  ['л', 'l', 1],
  ['升', 'l', 1],
  ['لتر', 'l', 1],
  ['毫升', 'ml', 1],
  ['dl', 'ml', 100],
  ['Stück', 'piece', 1],
  ['шт', 'piece', 1],
  ['个', 'piece', 1],
  ['個', 'piece', 1],
  ['uds', 'piece', 1],
  ['rollen', 'roll', 1],
  ['washes', 'wash', 1],
  ['lavages', 'wash', 1],
  ['Tabletten', 'tablet', 1],
  ['m²', 'm2', 1],
];
const COUNTED = new Set<string>(['piece', 'wash', 'roll', 'sheet', 'tablet', 'bag']);

const hundredths = fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999_999 }));
const content = fc.record({
  hundredths,
  name: fc.constantFrom(...NAMES),
  locale: fc.constantFrom(...LOCALES),
  gap: fc.constantFrom('', ' ', '\u00a0', '\u202f'),
});

// "5 500 g" may be No. 5 of 500 g: between blanks alone, a name and a size are not told from thousands.
function isNameAndSize(text: string): boolean {
  return /^\d{1,3}\s\d{3}(?![\d.,])/.test(plainDigits(text));
}

test('what is in a pack means the same after it was written and read again, in every unit and country', () =>
  fc.assert(
    fc.property(content, ({ hundredths, name: [name, unit, factor], locale, gap }) => {
      fc.pre(unit !== 'mm' && unit !== 'cm');
      const value = COUNTED.has(unit) ? hundredths : hundredths / 100;
      const digits = COUNTED.has(unit) ? 0 : 2;
      const text =
        new Intl.NumberFormat(locale, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }).format(value) +
        gap +
        name;
      fc.pre(!isNameAndSize(text));
      const read = parseQuantity(text);
      const isSame = read !== null && isSameQuantity(read, { value: value * factor, unit });
      expect([text, read, isSame]).toEqual([text, read, true]);
    }),
    { numRuns: 2500 },
  ));

test('packs multiply, however the shop writes "times"', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 48 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.constantFrom(' x ', 'x', ' × ', '*', ' X '),
      fc.constantFrom('g', 'ml', 'cl') as fc.Arbitrary<Quantity['unit']>,
      (packs, size, times, unit) => {
        const text = `${packs}${times}${size} ${unit}`;
        expect([text, parseQuantity(text)]).toEqual([text, { value: packs * size, unit }]);
      },
    ),
  ));
