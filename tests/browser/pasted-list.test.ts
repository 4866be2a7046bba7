import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ListItem } from '../../utils/domain/list/list';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send, untilRows } from './harness/database';
import { makeList } from './harness/shopper';

// A list that was copied elsewhere is pasted into the built side panel with the keyboard.
let browser: ChromiumWithCartwright;
let panel: Page;

beforeAll(async () => {
  browser = await launchChromium();
});

beforeEach(async () => {
  panel = await browser.screen('sidepanel', { width: 360, height: 800 });
  for (const { id } of await rowsOf<{ id: string }>(panel, 'lists')) await send(panel, 'deleteList', { id });
  await makeList(panel, 'Week', []);
});

afterAll(async () => {
  await browser?.close();
});

/** Copies the text in a page of its own, as from a note, and pastes it into the field. */
async function paste(text: string): Promise<void> {
  const note = await browser.context.newPage();
  await note.setContent('<textarea></textarea>');
  await note.locator('textarea').fill(text);
  await note.keyboard.press('Control+A');
  await note.keyboard.press('Control+C');
  await note.close();
  await panel.bringToFront();
  await panel.getByLabel('Add an item').focus();
  await panel.keyboard.press('Control+V');
}

const shown = () => panel.locator('.item-text').allTextContents();

async function stored(count: number): Promise<unknown[]> {
  const items = await untilRows<ListItem>(panel, 'items', (rows) => rows.length === count);
  return items
    .sort((a, b) => a.position - b.position)
    .map(({ text, count, need }) => [text, need ? `${need.value} ${need.unit}` : count]);
}

test('a numbered list with amounts becomes a row a good, and one undo takes all of it back', async () => {
  await paste(
    'Shopping list\n1. milk\n2. 6x1,5l Wasser\n3. eggs (12)\n4. 1.000 g Mehl\n5. bread, butter, tea\n6. USB cable 2 m',
  );
  expect(await stored(8)).toEqual([
    ['milk', 1],
    ['Wasser 1,5l', 6],
    ['eggs', 12],
    ['Mehl', '1000 g'],
    ['bread', 1],
    ['butter', 1],
    ['tea', 1],
    ['USB cable 2 m', 1],
  ]);
  await expect
    .poll(shown)
    .toEqual(['milk', 'Wasser 1,5l', 'eggs', 'Mehl', 'bread', 'butter', 'tea', 'USB cable 2 m']);
  await panel.getByText('8 items added').waitFor();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await untilRows(panel, 'items', (rows) => rows.length === 0);
  await expect.poll(shown).toEqual([]);
});

test('several goods in one line are a list, while one good is left in the field', async () => {
  await paste('Milch, Brot, Butter');
  expect(await stored(3)).toEqual([
    ['Milch', 1],
    ['Brot', 1],
    ['Butter', 1],
  ]);
  await paste('2 kg potatoes');
  await expect.poll(() => panel.getByLabel('Add an item').inputValue()).toBe('2 kg potatoes');
  await panel.keyboard.press('Enter');
  expect(await stored(4)).toContainEqual(['potatoes', '2 kg']);
});

test('what is ticked off in the pasted list comes in as done, and its title does not come in', async () => {
  await paste('Einkaufsliste REWE\n☑ Milch\n☐ ein paar Äpfel\n☐ 1/2 lb ham');
  expect(await stored(3)).toEqual([
    ['Milch', 1],
    ['Äpfel', 2],
    ['ham', '0.5 lb'],
  ]);
  const rows = await rowsOf<ListItem>(panel, 'items');
  expect(rows.filter(({ isDone }) => isDone).map(({ text }) => text)).toEqual(['Milch']);
  await panel.getByText('0.5 lb').waitFor();
});
