import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formatAgo } from '../../../../components/shared/format';
import { DAY, HOUR, NOON } from '../../../support/rows';

const ago = (locale: string, ms: number) => {
  fakeBrowser.i18n.getMessage = () => locale;
  return formatAgo(NOON - ms, NOON);
};

test.each([
  ['en', 60_000, '1 min. ago'],
  ['en', 5 * DAY, '5 days ago'],
  ['en', 150 * DAY, '5 months ago'],
  ['de', 60_000, 'vor 1 Min.'],
  ['de', 5 * HOUR, 'vor 5 Std.'],
  ['de', 5 * DAY, 'vor 5 Tagen'],
  ['ar', 60_000, 'قبل دقيقة واحدة'],
  ['zh_CN', 60_000, '1分钟前'],
  ['en', 30_000, 'now'],
])('in %s, %d ms ago is told as “%s”', (locale, ms, words) => expect(ago(locale, ms)).toBe(words));

test('in Arabic every age lies behind, also of months, whose short form does not', () => {
  const ages = [5 * HOUR, 5 * DAY, 150 * DAY, 400 * DAY, 1500 * DAY].map((ms) => ago('ar', ms));
  expect(ages.filter((words) => /خلال|بعد/.test(words))).toEqual([]);
});
