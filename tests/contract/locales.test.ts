import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';

type Messages = Record<string, { message: string }>;

const read = (path: string): Messages => JSON.parse(readFileSync(path, 'utf8'));
const english = read('public/_locales/en/messages.json');
const others = globSync('public/_locales/*/messages.json').filter((path) => !path.includes('/en/'));
const PLURAL = /_(zero|one|two|few|many|other)$/;

describe.each(others.map((path) => [basename(dirname(path)), path]))('the words in %s', (language, path) => {
  const words = read(path);

  test('say everything that the English ones say', () => {
    const missing = Object.keys(english).filter(
      (key) => !(key in words) && !/_(zero|one|two|few|many)$/.test(key),
    );
    expect(missing).toEqual([]);
  });

  test('say nothing that nobody asks for', () => {
    const known = new Set(Object.keys(english).map((key) => key.replace(PLURAL, '')));
    expect(Object.keys(words).filter((key) => !known.has(key.replace(PLURAL, '')))).toEqual([]);
  });

  test('have every plural form that the language needs', () => {
    const needed = new Intl.PluralRules(language.replace('_', '-')).resolvedOptions().pluralCategories;
    const bases = Object.keys(english)
      .filter((key) => key.endsWith('_other'))
      .map((key) => key.slice(0, -'_other'.length));
    expect(
      bases
        .flatMap((base) => needed.map((category) => `${base}_${category}`))
        .filter((key) => !(key in words)),
    ).toEqual([]);
  });

  test('fill in the same values', () => {
    const values = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort().join();
    const wrong = Object.keys(words).filter((key) => {
      const source = english[key] ?? english[key.replace(PLURAL, '_other')];
      const isExactCount = /_(zero|one|two)$/.test(key);
      return source && !isExactCount && values(source.message) !== values(words[key]?.message ?? '');
    });
    expect(wrong).toEqual([]);
  });
});

test('no screen has words of its own', () => {
  const wordy = globSync('components/**/*.tsx').filter((file) =>
    />\s*[A-Za-z]{3,}[^<>{}()=;]*<\//.test(readFileSync(file, 'utf8')),
  );
  expect(wordy).toEqual([]);
});

test('every text is shown somewhere', () => {
  const sources = globSync(['{components,entrypoints,utils}/**/*.{ts,tsx}', 'wxt.config.ts']);
  const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  // What ends in a value ("foodRule_${rule}") stands for all that begin so.
  const stems = [...code.matchAll(/`([a-z]\w+_)\$\{/g)].map(([, stem = '']) => stem);
  const named = new Set([...code.matchAll(/['"`](?:__MSG_)?(\w+?)(?:__)?['"`]/g)].map(([, name]) => name));
  const isShown = (key: string) => named.has(key) || stems.some((stem) => key.startsWith(stem));
  const keys = new Set(Object.keys(english).map((key) => (isShown(key) ? key : key.replace(PLURAL, ''))));
  expect([...keys].filter((key) => !isShown(key))).toEqual([]);
});
