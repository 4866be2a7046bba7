import { describe, expect, test } from 'vitest';
import { expandUpcE, isSameGtin, parseGtin } from '../../../../utils/domain/product/gtin';

describe('a GTIN is believed only with its right check digit', () => {
  test.each([
    ['4006381333931', '4006381333931'],
    ['4 006381 333931', '4006381333931'],
    ['036000291452', '036000291452'],
    ['96385074', '96385074'],
    ['10614141000415', '10614141000415'],
    ['0 614141 00041 8', '061414100041 8'.replace(' ', '')],
    ['9780306406157', '9780306406157'],
    ['978-3-16-148410-0', '9783161484100'],
    ['4006381333932', null],
    ['10614141000416', null],
    ['96385075', null],
    ['036000291453', null],
    ['40063813339310', null],
    ['400638133393', null],
    ['0306406152', null],
    ['0000000000000', null],
    ['12345', null],
    ['not a number', null],
  ])('%s', (text, gtin) => expect(parseGtin(text)).toBe(gtin));
});

test('twelve digits and the same with a zero in front are one article', () =>
  expect(isSameGtin('036000291452', '0036000291452')).toBe(true));

test.each([
  ['01234565', '012345000065'],
  ['04252614', '042100005264'],
  ['01234531', '012300000451'],
  ['01234543', '012340000053'],
  ['01234558', '012345000058'],
])('the short code %s stands for %s', (short, long) => {
  expect(expandUpcE(short)).toBe(long);
  expect(parseGtin(expandUpcE(short)) === null).toBe(parseGtin(long) === null);
});
