import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
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
  },
  vite: () => ({ plugins: [preact()], build: { target: 'es2022', sourcemap: false } }),
  zip: { excludeSources: ['tests/**', '.ci/**'] },
});
