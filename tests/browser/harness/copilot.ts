import type { Locator, Page } from 'playwright-core';
import type { AgentRun } from '../../../utils/domain/talk/conversation.ts';
import { rowsOf, type Screen, send, untilRows } from './database.ts';

/** Attaches an open tab to the conversation by its title, as a person picks it; waits until it is named as attached. */
export async function attachTab(panel: Page, title: RegExp): Promise<void> {
  await panel.bringToFront();
  const attached = panel.getByRole('region', { name: 'Looking at' });
  await attached.getByRole('button', { name: /^Attach (another|a) tab$/ }).click();
  await attached.getByRole('listitem').filter({ hasText: title }).first().getByRole('button').click();
  await attached.locator('.chip').filter({ hasText: title }).first().waitFor();
}

/** Types a question and sends it with Enter; answers the newest part of the conversation with this question. */
export async function askCopilot(panel: Page, question: string): Promise<Locator> {
  const before = (await rowsOf(panel, 'runs')).length;
  const field = panel.getByRole('textbox', { name: 'Your question' });
  await field.fill(question);
  await field.press('Enter');
  await untilRows(panel, 'runs', (rows) => rows.length > before).catch(async (cause: unknown) => {
    throw new Error(`"${question}" was not taken; the panel says: ${await wordsOf(panel)}`, { cause });
  });
  const asked = panel.getByRole('article').filter({ hasText: question }).last();
  await asked.waitFor();
  return asked;
}

const wordsOf = (panel: Page) => panel.evaluate(() => document.body.innerText);

/** Waits until no answer is under way any more; answers all runs, oldest first. */
export async function untilAnswered(screen: Page, runs: number, timeout = 60_000): Promise<AgentRun[]> {
  const rows = await untilRows<AgentRun>(
    screen,
    'runs',
    (all) => all.length >= runs && all.every(({ state }) => state !== 'running'),
    timeout,
  );
  return rows.sort((a, b) => a.startedAt - b.startedAt);
}

/** Makes a played model the one that answers, without its form. */
export async function useModel(screen: Screen, url: string, key: string | null = null): Promise<void> {
  const profile = { id: 'played', name: 'Played', server: 'custom', baseUrl: url, model: 'played-1' };
  await send(screen, 'saveProfile', { profile, key });
  await send(screen, 'saveSettings', { activeProfileId: profile.id });
}

/** Sets a model up in the options screen, as a person does. */
export async function setUpModel(options: Page, url: string, key: string): Promise<void> {
  await options.getByRole('button', { name: 'Add a model' }).click();
  await options.getByLabel('Server', { exact: true }).selectOption({ label: 'Custom' });
  await options.getByLabel('Name', { exact: true }).fill('Played');
  await options.getByLabel('Address', { exact: true }).fill(url);
  await options.getByLabel('Model', { exact: true }).fill('played-1');
  await options.getByLabel('Key', { exact: true }).fill(key);
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await untilRows(options, 'profiles', (rows) => rows.length === 1);
}
