import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { uiDirection, uiLocale } from '../../../utils/platform/text';

const RIGHT_TO_LEFT = { uiLanguage: 'ar', uiDirection: 'rtl', '@@bidi_dir': 'rtl' };
const ENGLISH = { uiLanguage: 'en', uiDirection: 'ltr', '@@bidi_dir': 'ltr' };
const CHINESE = { uiLanguage: 'zh-CN', uiDirection: 'ltr', '@@bidi_dir': 'ltr' };

function speak(words: Readonly<Record<string, string>>): void {
  fakeBrowser.i18n.getMessage = ((key: string) => words[key] ?? '') as never;
}

test.each([
  ['en_GB', ENGLISH, 'en-GB'],
  ['ar', RIGHT_TO_LEFT, 'ar'],
  ['zh_CN', CHINESE, 'zh-CN'],
  // Where the browser speaks a language of which there is no translation, the words are English.
  ['fr', ENGLISH, 'en'],
  ['zh_TW', ENGLISH, 'en'],
])('in a browser of %s, numbers are those of the words: %j', (browsers, words, locale) => {
  speak({ ...words, '@@ui_locale': browsers });
  expect(uiLocale()).toBe(locale);
});

test('English words run from left to right in a Hebrew browser', () => {
  speak({ ...ENGLISH, '@@ui_locale': 'he', '@@bidi_dir': 'rtl' });
  expect(uiDirection()).toBe('ltr');
  speak(RIGHT_TO_LEFT);
  expect(uiDirection()).toBe('rtl');
});
