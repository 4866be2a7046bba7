import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isUnusedApi } from '../../scripts/build-plugins';
import { joined, SCHEMA_VERSIONS } from '../../utils/storage/versions';

const script = readFileSync('.output/chrome-mv3/background.js', 'utf8');

test("the background's script, which is read each time that it is woken, is without the services that nobody calls", () => {
  expect(script.length).toBeLessThan(1_120_000);
  for (const called of ['/chat/completions', '/models', '/audio/transcriptions'])
    expect(script).toContain(called);
  for (const unused of ['/fine_tuning/jobs', '/vector_stores', '/realtime/', '/assistants', '/evals'])
    expect(script).not.toContain(unused);
});

test('no service of the model client that is called is left out', () => {
  const sources = globSync('utils/agent/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const called = new Set(
    sources.flatMap((text) => [...text.matchAll(/\bclient\.(\w+)\.\w/g)].map(([, name = '']) => name)),
  );
  expect([...called].sort()).toEqual(['audio', 'chat', 'models']);
  const files = globSync(`node_modules/openai/resources/{${[...called].join()}}{.mjs,/**/*.mjs}`);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => isUnusedApi(`/${file}`))).toEqual([]);
  expect(isUnusedApi('/node_modules/openai/resources/batches.mjs')).toBe(true);
});

test('steps of the database that only add tables are one with the next, and lead to the same tables', () => {
  const steps = joined(SCHEMA_VERSIONS);
  expect(steps.map(({ number }) => number)).toEqual([3, 4, 8]);
  expect(steps.filter(({ upgrade }) => upgrade)).toHaveLength(
    SCHEMA_VERSIONS.filter(({ upgrade }) => upgrade).length,
  );
  const tables = (of: typeof steps) => Object.assign({}, ...of.map(({ stores }) => stores));
  expect(tables(steps)).toEqual(tables([...SCHEMA_VERSIONS]));
});
