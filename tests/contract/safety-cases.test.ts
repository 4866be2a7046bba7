import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every case of the hostile model (A), carts and races (C), the hostile page (P) and the extension's surface (X), and the file that proves it. */
const CASES: Readonly<Record<string, string>> = {
  A01: 'tests/browser/hostile.test.ts',
  A04: 'tests/unit/background/fill/fill.test.ts',
  A05: 'tests/unit/agent/fuzz-many.test.ts',
  A06: 'tests/unit/agent/open-question.test.ts',
  A07: 'tests/browser/hostile.test.ts',
  A08: 'tests/browser/hostile.test.ts',
  A09: 'tests/browser/hostile.test.ts',
  A10: 'tests/browser/hostile-words.test.ts',
  A11: 'tests/browser/hostile-words.test.ts',
  A12: 'tests/unit/agent/tools.test.ts',
  A13: 'tests/browser/hostile.test.ts',
  A14: 'tests/unit/agent/run/ceilings.test.ts',
  A15: 'tests/unit/agent/agent.test.ts',
  A16: 'tests/browser/lifetime.test.ts',
  C01: 'tests/browser/cart-races.test.ts',
  C03: 'tests/browser/cart-refusals.test.ts',
  C05: 'tests/browser/cart-races.test.ts',
  C06: 'tests/browser/cart-races.test.ts',
  C07: 'tests/browser/cart-refusals.test.ts',
  C08: 'tests/browser/cart-refusals.test.ts',
  C09: 'tests/unit/domain/money/money.test.ts',
  C10: 'tests/browser/cart-races.test.ts',
  P01: 'tests/browser/hostile.test.ts',
  P02: 'tests/unit/agent/mask/untrusted.test.ts',
  P03: 'tests/unit/agent/mask/untrusted.test.ts',
  P05: 'tests/browser/hostile.test.ts',
  P06: 'tests/browser/reading.test.ts',
  P07: 'tests/unit/extraction/robust.test.ts',
  P08: 'tests/unit/extraction/robust.test.ts',
  P09: 'tests/browser/filling.test.ts',
  P11: 'tests/unit/shops/guard/order-guard.test.ts',
  P12: 'tests/unit/matching/shuffled.test.ts',
  P13: 'tests/browser/living-pages.test.ts',
  P14: 'tests/unit/components/shared/shop-names.test.ts',
  P15: 'tests/browser/living-pages.test.ts',
  X02: 'tests/unit/messaging/sender.test.ts',
  X03: 'tests/browser/surface-others.test.ts',
  X04: 'tests/browser/surface.test.ts',
  X05: 'tests/browser/surface.test.ts',
  X06: 'tests/browser/copilot-key.test.ts',
  X07: 'tests/browser/surface-own.test.ts',
  X08: 'tests/browser/surface-own.test.ts',
  X09: 'tests/browser/surface.test.ts',
  X10: 'tests/browser/revoked.test.ts',
  X11: 'tests/contract/manifest.test.ts',
  X12: 'tests/contract/linter.test.ts',
};

/** A test's title ends with the cases that it proves: "… (A04)", "… (P01, P03)". */
const TITLE = /\((?:[A-Z]\d\d, )*[A-Z]\d\d\)/g;

const proven = new Map(
  globSync('tests/**/*.test.{ts,tsx}').map((file) => [
    file,
    new Set((readFileSync(file, 'utf8').match(TITLE) ?? []).flatMap((ids) => ids.match(/[A-Z]\d\d/g) ?? [])),
  ]),
);

test.each(Object.entries(CASES))('%s is proved by a test in %s', (id, file) => {
  expect([...(proven.get(file) ?? [])]).toContain(id);
});

test('no test claims a case that is not in the table', () => {
  const claimed = [...proven.values()].flatMap((ids) => [...ids]).filter((id) => /^[ACPX]/.test(id));
  expect([...new Set(claimed)].filter((id) => !(id in CASES))).toEqual([]);
});
