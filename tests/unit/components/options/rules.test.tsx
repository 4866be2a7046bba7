// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '../../../../utils/storage/db';
import { priceRule } from '../../../support/rules';
import { answers, button, closePanel, shownText, untilSent, untilShown } from '../sidepanel/panel-page';
import { freshOptions, openOptions } from './options-page';

beforeEach(freshOptions);
afterEach(closePanel);

test('before anything was pointed at, it says how one does', async () => {
  openOptions();
  await untilShown('the popup lets you point at it');
});

test('a place says what it shows, on which shop, and when it last worked', async () => {
  const hour = 3_600_000;
  await db.rules.add(
    priceRule({ lastUsedAt: Date.now() - hour, lastWorkedAt: Date.now() - 2 * hour, failures: 1 }),
  );
  openOptions();
  await untilShown('Price · greengrocer.example');
  expect(shownText()).toContain(
    '“2 38” · learned yesterday · last worked 2 hours ago · found nothing the last time',
  );
  expect(shownText()).not.toContain('Not working any more');
});

test('a place that finds nothing time after time says that it no longer works', async () => {
  await db.rules.add(priceRule({ lastUsedAt: Date.now(), failures: 5 }));
  openOptions();
  await untilShown('Not working any more');
});

test('a place is removed, and the removal can be undone', async () => {
  await db.rules.add(priceRule());
  answers.removeRule = { trashId: 't1' };
  answers.undo = { undoing: 'undone' };
  openOptions();
  await untilShown('not tried yet');
  button('Remove Price, greengrocer.example').click();
  expect(await untilSent('removeRule')).toEqual({ id: 'r1' });
  await untilShown('Cartwright no longer looks there');
  button('Undo').click();
  expect(await untilSent('undo')).toEqual({ trashId: 't1' });
  await untilShown('Brought back');
});
