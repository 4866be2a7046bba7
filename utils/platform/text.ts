import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';
import { numberFormat } from '../domain/money/number-format';

/** A text that the translations must have. Plural texts end in _one, _other and what else a language needs. */
export type TextKey = keyof typeof messages;

type PluralBase<Key> = Key extends `${infer Base}_other` ? Base : never;

/** A text that changes with a number. */
export type PluralKey = PluralBase<TextKey>;

/** The text in the person's language, with `$1`, `$2` … filled in; the key itself when a translation is broken, so that it is seen. */
export function t(key: TextKey, ...values: readonly string[]): string {
  return message(key, values) || key;
}

/** The text for a count in the person's language; `$1` is the count, more values follow. */
export function tn(base: PluralKey, count: number, ...values: readonly string[]): string {
  const category = new Intl.PluralRules(uiLocale()).select(count);
  const shown = numberFormat(uiLocale()).format(count);
  return (
    message(`${base}_${category}`, [shown, ...values]) || t(`${base}_other` as TextKey, shown, ...values)
  );
}

/**
 * The locale of the words on our screens, for Intl: "en-GB", "zh-CN". Numbers and plurals must be those of the words, which are
 * English where the browser's language is none of ours; its region counts where it is.
 */
export function uiLocale(): string {
  const browsers = locale('@@ui_locale') || browser.i18n.getUILanguage();
  const words = locale('uiLanguage') || browsers;
  return languageOf(browsers) === languageOf(words) ? browsers : words;
}

/** Whether the words on our screens run from right to left. */
export function uiDirection(): 'ltr' | 'rtl' {
  return t('uiDirection') === 'rtl' ? 'rtl' : 'ltr';
}

function locale(name: string): string {
  return message(name, []).replaceAll('_', '-');
}

function languageOf(tag: string): string | undefined {
  return tag.split('-')[0];
}

// WXT narrows the names to those of its last build, which is older than the file that TextKey comes from.
function message(name: string, values: readonly string[]): string {
  return (browser.i18n as { getMessage(name: string, values: string[]): string }).getMessage(name, [
    ...values,
  ]);
}
