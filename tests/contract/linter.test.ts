import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}');

interface Report {
  readonly summary: { readonly errors: number };
  readonly warnings: readonly unknown[];
}

test('the linter of Firefox’s add-ons finds no error and no warning (X12)', () => {
  const args = ['lint', '--source-dir=.output/firefox-mv3', '--output=json'];
  const printed = execFileSync(process.execPath, ['node_modules/web-ext/bin/web-ext.js', ...args], {
    encoding: 'utf8',
  });
  const report = JSON.parse(printed) as Report;
  expect(report.summary.errors).toBe(0);
  expect(report.warnings).toEqual([]);
}, 120_000);

test.each([
  ['sets inner HTML', /\.(?:inner|outer)HTML\s*=|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write/],
  ['runs text as code', /\beval\(|new Function\(/],
])('no source %s (X12)', (_, forbidden) => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => forbidden.test(readFileSync(file, 'utf8')))).toEqual([]);
});
