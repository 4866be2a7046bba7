import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const BUILT = '.output/chrome-mv3';

/** The scripts that the popup waits for before anything of ours runs. */
const waitedFor = [
  ...readFileSync(`${BUILT}/popup.html`, 'utf8').matchAll(/(?:src|href)="(\/chunks\/[^"]+\.js)"/g),
].map(([, path]) => `${BUILT}${path}`);

test('the popup waits for little code before its first picture, and for no database library', () => {
  expect(waitedFor.length).toBeGreaterThan(1);
  expect(waitedFor.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(70_000);
  for (const path of waitedFor) expect(readFileSync(path, 'utf8')).not.toContain('Dexie');
});
