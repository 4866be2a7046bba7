import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const browserTests = {
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 180_000,
  globals: false,
  // What a browser does a moment later is waited for; a machine at work makes the moment longer.
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'contract', include: ['tests/contract/**/*.test.ts'] } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...browserTests } },
      { test: { name: 'shops', include: ['tests/shops/**/*.test.ts'], ...browserTests } },
    ],
  },
});
