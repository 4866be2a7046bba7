import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// What happens a moment later is waited for; a machine at work makes the moment longer.
const PATIENT = { poll: { timeout: 10_000 } };

const browserTests = {
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 180_000,
  globals: false,
  expect: PATIENT,
};

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...{ name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] },
          ...{ testTimeout: 20_000, expect: PATIENT },
        },
      },
      { extends: true, test: { name: 'contract', include: ['tests/contract/**/*.test.ts'] } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...browserTests } },
      { test: { name: 'shops', include: ['tests/shops/**/*.test.ts'], ...browserTests } },
    ],
  },
});
