import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { SCREEN_GROUPS } from './scripts/split-screens';
import { manifestFor } from './utils/platform/manifest';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => manifestFor(browser),
  hooks: {
    // WXT names the button after the popup's <title>, which cannot be translated.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
    // What the screens share is cut as SCREEN_GROUPS says; their style is one file.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      const screens = {
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
        rolldownOptions: { output: { codeSplitting: { groups: SCREEN_GROUPS } } },
      };
      config.build = mergeConfig({ build: config.build ?? {} }, { build: screens }).build;
    },
  },
  vite: () => ({ plugins: [preact()], build: { target: 'es2022', sourcemap: false } }),
  zip: { excludeSources: ['tests/**', '.ci/**'] },
});
