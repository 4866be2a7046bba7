// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../../../../utils/storage/db';
import {
  button,
  closePanel,
  refusals,
  sent,
  shownText,
  type,
  untilSent,
  untilShown,
} from '../sidepanel/panel-page';
import { field, freshOptions, openOptions, submit } from './options-page';

beforeEach(freshOptions);
afterEach(closePanel);

test('a first visit shows the three steps, and they stay away once done', async () => {
  await db.settings.clear();
  openOptions();
  await untilShown('Three steps to a better price');
  button('Done').click();
  expect(await untilSent('saveSettings')).toEqual({ hasSeenWelcome: true });
  await db.settings.put({ key: 'hasSeenWelcome', value: true });
  await vi.waitFor(() => expect(shownText()).not.toContain('Three steps'));
});

test('a cap outside its range is not saved', async () => {
  openOptions();
  await untilShown('Steps per question');
  const steps = field('Steps per question');
  steps.value = '400';
  steps.dispatchEvent(new Event('change', { bubbles: true }));
  await untilShown('Type a number from 1 to 40.');
  expect(sent).toEqual([]);
});

test('everything is erased only after the word was typed', async () => {
  openOptions();
  await untilShown('Erase everything');
  expect(button('Erase').disabled).toBe(true);
  type(field('Type “erase” to go on'), 'Erase');
  await vi.waitFor(() => expect(button('Erase').disabled).toBe(false));
  await submit(field('Type “erase” to go on'));
  await untilSent('eraseData');
});

test('a file that cannot be brought in is refused with its reason, and that nothing changed', async () => {
  refusals.importData = 'products: row 3 has no name';
  openOptions();
  await untilShown('Choose a file');
  const chooser = document.querySelector('input[type=file]');
  Object.defineProperty(chooser, 'files', { value: [new File(['{}'], 'export.json')] });
  chooser?.dispatchEvent(new Event('change', { bubbles: true }));
  await untilShown('What you have here is unchanged.');
  expect(shownText()).toContain('products: row 3 has no name');
});
