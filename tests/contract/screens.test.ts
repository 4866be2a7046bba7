import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

test.each(['popup', 'sidepanel', 'options'])('%s waits for two scripts and one style, no more', (screen) => {
  const page = readFileSync(join(ROOT, `.output/chrome-mv3/${screen}.html`), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file]) => file);
  expect(files.filter((file) => file?.endsWith('.js')).length).toBeLessThanOrEqual(2);
  expect(files.filter((file) => file?.endsWith('.css')).length).toBe(1);
});

// All screens share one style, so a rule for bare elements in one of them would change the others.
test.each(globSync('components/{popup,sidepanel,options}/**/*.css', { cwd: ROOT }))(
  '%s styles only what bears one of its own names',
  (file) => {
    const rules = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const selectors = [...rules.matchAll(/([^{};]+)\{/g)].map(([, selector]) => selector?.trim() ?? '');
    const bare = selectors
      .filter((selector) => !/^(?:@|from$|to$|\d+%$)/.test(selector))
      .flatMap((selector) => selector.split(','))
      .filter((selector) => !/[.&]/.test(selector));
    expect(bare).toEqual([]);
  },
);
