import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { withoutInnerHtml, withoutStyle, withoutUnusedApis } from './scripts/build-plugins';
import { manifestFor } from './utils/platform/manifest';

// Every file that a screen waits for costs more than its bytes: what screens share is one file, and so is their style.
// Nothing is fetched ahead, because the popup's first picture must not wait for what comes after it.
const SCREENS = {
  build: {
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'fetch', test: /preload-helper|virtual:wxt/, priority: 2 },
            { name: 'screens', minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
};

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
    'vite:build:extendConfig': (entrypoints, config) => {
      const names = entrypoints.map(({ name }) => name);
      if (names.includes('popup')) config.build = mergeConfig({ build: config.build ?? {} }, SCREENS).build;
      if (names.includes('popup-first')) config.plugins = [...(config.plugins ?? []), withoutStyle];
    },
  },
  vite: () => ({
    plugins: [preact(), withoutInnerHtml, withoutUnusedApis],
    build: { target: 'es2022', sourcemap: false },
  }),
  zip: { excludeSources: ['tests/**', '.ci/**'] },
});
