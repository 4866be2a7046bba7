import { describe, expect, test } from 'vitest';
import { isSameGtin, parseGtin } from '../../../utils/domain/gtin';

describe('a GTIN is believed only with its right check digit', () => {
  test.each([
    ['4006381333931', '4006381333931'],
    ['4 006381 333931', '4006381333931'],
    ['036000291452', '036000291452'],
    ['96385074', '96385074'],
    ['4006381333932', null],
    ['0000000000000', null],
    ['12345', null],
    ['not a number', null],
  ])('%s', (text, gtin) => expect(parseGtin(text)).toBe(gtin));
});

test('twelve digits and the same with a zero in front are one article', () =>
  expect(isSameGtin('036000291452', '0036000291452')).toBe(true));
