import { setTimeout as wait } from 'node:timers/promises';
import type { Dialog, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ListItem } from '../../utils/domain/list/list';
import type { Product } from '../../utils/domain/product/product';
import type { AgentRun, AgentStep } from '../../utils/domain/talk/conversation';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type PlayedModel, type Reply, startModel } from '../mallory/serve.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { askCopilot, attachTab, untilAnswered, useModel } from './harness/copilot';
import { rowsOf, send, untilRows } from './harness/database';
import { visit } from './harness/shopper';
import { killWorker } from './harness/worker';

const SENTENCES = Array.from({ length: 300 }, (_, number) => `This is sentence ${number}.`).join(' ');
const ENDLESS: Reply = { text: SENTENCES, everyMs: 100 };

let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;
let model: PlayedModel;
/** What the played model answers, turn after turn. */
let turns: Reply[] = [];

beforeAll(async () => {
  mall = await startMall();
});

afterAll(() => mall?.close());

beforeEach(async () => {
  model = await startModel({ script: () => turns.shift() ?? { text: 'All done.' } });
  browser = await launchChromium();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  await useModel(panel, model.url);
});

afterEach(async () => {
  await browser?.close();
  await model?.close();
});

const questions = () => model.requests().filter(({ path }) => path.endsWith('/chat/completions'));
const stepsNow = async () =>
  (await rowsOf<AgentStep>(panel, 'steps'))
    .sort((a, b) => a.index - b.index)
    .map(({ tool, state }) => [tool, state]);

test('an answer whose worker died is shown as cut off within seconds, and one click goes on without doing a step twice (L04)', async () => {
  turns = [{ calls: [{ name: 'add_to_list', arguments: { wish: 'oat milk', count: 2 } }] }, ENDLESS];
  const answer = await askCopilot(panel, 'Put two oat milks on my list, and tell me about them');
  await expect.poll(() => answer.textContent(), { timeout: 30_000 }).toContain('sentence 2.');

  await killWorker(browser.context, panel);
  const killedAt = Date.now();
  await answer.getByText('The answer was cut off').waitFor({ timeout: 30_000 });
  expect(Date.now() - killedAt).toBeLessThan(3_000);
  expect(await answer.textContent()).toContain('sentence 2.');
  expect(questions().at(-1)?.hungUpAt).not.toBeNull();
  expect(await stepsNow()).toEqual([['add_to_list', 'done']]);

  await answer.getByRole('button', { name: 'Go on' }).click();
  await answer.getByRole('paragraph').filter({ hasText: 'All done.' }).waitFor({ timeout: 30_000 });
  expect((await untilAnswered(panel, 1)).map(({ state }) => state)).toEqual(['done']);
  expect(await stepsNow()).toEqual([['add_to_list', 'done']]);
  expect((await rowsOf<ListItem>(panel, 'items')).map(({ text, count }) => [text, count])).toEqual([
    ['oat milk', 2],
  ]);
  expect(questions().at(-1)?.body.messages.at(-1)).toMatchObject({ role: 'tool' });
});

/** Asks a question whose first step reads a page that nobody can read until the answered dialog is closed. */
async function askWithHeldStep(): Promise<{ readonly answer: Locator; readonly dialog: Dialog }> {
  const shop = await browser.context.newPage();
  await visit(shop, panel, mall.url('greengrocer', '/p/hollin-farm-whole-milk-2-l/10012'));
  await attachTab(panel, /Greengrocer/);
  const shown = new Promise<Dialog>((resolve) => shop.once('dialog', resolve));
  await shop.evaluate(() => void setTimeout(() => alert('Wait'), 0));
  const dialog = await shown;
  turns = [{ calls: [{ name: 'read_tab', arguments: { tab: 't1' } }] }];
  const answer = await askCopilot(panel, 'What is on this page?');
  await untilRows<AgentStep>(panel, 'steps', ([step]) => step?.state === 'running');
  return { answer, dialog };
}

test('a step that was under way when the worker died is not done again, and the model is told so', async () => {
  const { answer, dialog } = await askWithHeldStep();
  await killWorker(browser.context, panel);
  await answer.getByRole('button', { name: 'Go on' }).waitFor({ timeout: 30_000 });
  await dialog.accept();
  await answer.getByRole('button', { name: 'Go on' }).click();
  await answer.getByRole('paragraph').filter({ hasText: 'All done.' }).waitFor({ timeout: 30_000 });
  expect(await stepsNow()).toEqual([['read_tab', 'failed']]);
  expect(questions().at(-1)?.body.messages.at(-1)?.content).toContain('Look before doing it again');
});

test('stopped while a step works in a page, a run is over within a second, and nothing follows in any page (A16)', async () => {
  const { answer, dialog } = await askWithHeldStep();
  await panel.getByRole('button', { name: 'Stop' }).click();
  const clickedAt = Date.now();
  const [run] = await untilRows<AgentRun>(panel, 'runs', ([each]) => each?.state === 'cancelled');
  expect(Date.now() - clickedAt).toBeLessThan(1000);
  await answer.getByText('Stopped. What was found so far stays here.').waitFor();
  mall.clearLog();
  await dialog.accept();
  await wait(2000);
  expect(mall.log()).toEqual([]);
  expect(questions()).toHaveLength(1);
  expect(await rowsOf<AgentRun>(panel, 'runs')).toEqual([run]);
  expect(await stepsNow()).toEqual([['read_tab', 'failed']]);
});

test('closing the panel and opening it again in the middle changes nothing and asks nothing twice (L05)', async () => {
  turns = [{ text: SENTENCES.slice(0, 2400), everyMs: 100 }];
  await askCopilot(panel, 'Tell me something long');
  await untilRows<AgentRun>(panel, 'runs', ([run]) => run?.text.includes('sentence 3.') ?? false);
  await panel.close();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  const answer = panel.getByRole('article');
  await expect.poll(() => answer.textContent(), { timeout: 20_000 }).toContain('sentence 3.');
  expect(await answer.getAttribute('aria-busy')).toBe('true');
  const [run] = await untilAnswered(panel, 1);
  expect(run).toMatchObject({ state: 'done', text: SENTENCES.slice(0, 2400).trim() });
  expect(questions()).toHaveLength(1);
  expect(questions()[0]?.hungUpAt).toBeNull();
});

test('a question asked in the moment when the worker dies is answered once (L06)', async () => {
  await killWorker(browser.context, panel);
  const answer = await askCopilot(panel, 'Are you awake?');
  await answer.getByRole('paragraph').filter({ hasText: 'All done.' }).waitFor({ timeout: 30_000 });
  expect(await rowsOf(panel, 'runs')).toHaveLength(1);
  expect(questions()).toHaveLength(1);
});

test('a shop’s page that was open while the worker slept is still read when it changes (L12)', async () => {
  const shop = await browser.context.newPage();
  await visit(shop, panel, mall.url('nova', '/'));
  const pages = mall.expectations().products.filter((page) => page.shop === 'nova' && page.price !== null);
  for (const { url } of pages.slice(0, 3)) {
    await killWorker(browser.context, panel);
    await send(panel, 'markAlertsSeen', {});
    await shop.evaluate(
      (next) => history.pushState({}, '', next) ?? dispatchEvent(new PopStateEvent('popstate')),
      url,
    );
    await untilRows<Product>(panel, 'products', (rows) =>
      rows.some((row) => row.url === url && row.hasOwnPage),
    );
  }
});
