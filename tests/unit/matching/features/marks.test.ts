import { describe, expect, test } from 'vitest';
import { marksOf } from '../../../../utils/matching/features/marks';
import { isOtherInSeries, isOtherMark } from '../../../../utils/matching/other-marks';

describe('the small signs of a name are read, and its amounts are not', () => {
  test.each<[string, readonly string[]]>([
    ['kingston 16gb ddr5', ['ddr5']],
    ['ikea shelf c 2 pack', ['c']],
    ['vitamin e 100 tablets', ['e']],
    ['spaghetti n.5 500 g', ['5']],
    ['samsung galaxy s 24 256 gb', ['s24']],
    ['anker usb-a to usb c cable 1 m', ['usba', 'usbc']],
    ['nike t-shirt', []],
    ["l'oreal d'italia", []],
    ['coca-cola 6 x 330 ml', []],
  ])('%s', (name, marks) => expect([...marksOf(name).all].sort()).toEqual([...marks].sort()));
});

describe('a sign that differs is noticed, however it is spaced', () => {
  test.each<[string, string, boolean]>([
    ['galaxy s24', 'galaxy s 24', false],
    ['memory ddr5', 'memory ddr 5', false],
    ['office 4.0', 'office 4', false],
    ['airpods', 'airpods 2', true],
    ['memory ddr4', 'memory ddr5', true],
    ['ryzen 7600', 'ryzen 7600x', true],
  ])('%s and %s', (a, b, isOther) => expect(isOtherMark(marksOf(a), marksOf(b))).toBe(isOther));
});

test('two of one series are two, and a sign that only one name gives says nothing', () => {
  expect(isOtherInSeries(marksOf('memory ddr4'), marksOf('memory ddr5'))).toBe(true);
  expect(isOtherInSeries(marksOf('cable hdmi 2.0'), marksOf('cable hdmi 2.1'))).toBe(true);
  expect(isOtherInSeries(marksOf('memory ddr4'), marksOf('memory'))).toBe(false);
});
