import { beforeAll, expect, test } from 'vitest';
import { lineName } from '../../../utils/shops/line-name';
import { lendParser } from './mall-page';

beforeAll(lendParser);

test.each([
  ['Mug', [], 'Mug'],
  ['Salt &amp; pepper', ['Black &amp; white', '<b>L</b>'], 'Salt & pepper – Black & white, L'],
  [null, ['Blue'], 'Blue'],
  [null, [], ''],
])('%s with %j is called %s', (name, options, called) => expect(lineName(name, options)).toBe(called));
