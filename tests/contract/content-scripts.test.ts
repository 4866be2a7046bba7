import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const RUNS_IN_PAGES =
  '{utils/{domain,extraction,shops,messaging},entrypoints/{shop,cart,pick}.content}/**/*.ts';

test('no script in a page iterates keys(), values() or entries() of an address, a form or headers: Firefox cannot there', () => {
  const wrong = globSync(RUNS_IN_PAGES).filter((file) =>
    /(?:params|formData|headers)\.(?:keys|values|entries)\(\)/i.test(readFileSync(file, 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('the script that stays in every page of a shop is small, and understands nothing by itself', () => {
  const built = '.output/chrome-mv3/content-scripts/shop.js';
  expect(statSync(built).size).toBeLessThanOrEqual(40_000);
  expect(readFileSync(built, 'utf8')).not.toContain('priceCurrency');
});
