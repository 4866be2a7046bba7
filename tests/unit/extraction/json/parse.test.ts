import { expect, test } from 'vitest';
import { asObject, own, parseJson } from '../../../../utils/extraction/json/parse';

test.each([
  ['{"a":1}', 'whole JSON'],
  ['{"a":1,}', 'a trailing comma'],
  ['{"a":1,,"b":2}', 'two commas', { a: 1, b: 2 }],
  ["{'a':1}", 'single quotes'],
  ['{a:1}', 'a bare key'],
  ['<!-- x --> {"a":1} -->', 'an HTML comment around'],
  ['{"a":1} // end', 'a comment behind'],
  ['/* x */ {"a":/* y */1}', 'comments inside'],
  ['{"a":1};', 'a semicolon'],
  ['{"a":1', 'a missing bracket'],
  ['{&quot;a&quot;:1}', 'entities for quotes'],
  ['{"a":"two\nlines"}', 'a raw line break', { a: 'two\nlines' }],
  ['{"a":"19" rack","b":2}', 'a stray quote', { a: '19" rack', b: 2 }],
  ['{"a":undefined,"b":!0}', 'JavaScript words', { a: null, b: true }],
  ['{"a":"x\\\'y"}', 'an escape that JSON lacks', { a: "x'y" }],
] as const)('%s is read in spite of %s', (text, _why, expected?: unknown) => {
  expect({ ...asObject(parseJson(text)) }).toEqual(expected ?? { a: 1 });
});

test('what is no data is null', () => {
  expect(parseJson('window.dataLayer.push(x)')).toBeNull();
  expect(parseJson('')).toBeNull();
});

test('a page that writes __proto__ changes no object', () => {
  const object = asObject(parseJson('{"__proto__":{"polluted":true},"name":"x",}'));
  expect(Object.hasOwn({}, 'polluted')).toBe(false);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(object && own(object, 'name')).toBe('x');
});

test('10,000 levels and half a million characters of broken JSON neither throw nor last', () => {
  const started = performance.now();
  expect(() => parseJson('[{"a":'.repeat(10_000))).not.toThrow();
  expect(() => parseJson(`{"a":[${'{"b":"c",},'.repeat(40_000)}`)).not.toThrow();
  expect(() => parseJson('"'.repeat(400_000))).not.toThrow();
  expect(parseJson(`{"a":"${'x'.repeat(2_000_001)}"}`)).toBeNull();
  expect(performance.now() - started).toBeLessThan(5_000);
});
