import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AgentStep } from '../../utils/domain/talk/conversation';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type KeptRequest, type PlayedModel, type Reply, startModel } from '../mallory/serve.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { askCopilot, untilAnswered, useModel } from './harness/copilot';
import { rowsOf } from './harness/database';
import { visit } from './harness/shopper';

const SENTENCES = Array.from({ length: 30 }, (_, number) => `This is sentence ${number}.`).join(' ');

let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;
let model: PlayedModel;
/** What the played model does next. */
let play: (request: KeptRequest, index: number) => Reply | Promise<Reply>;

beforeAll(async () => {
  mall = await startMall();
  model = await startModel({ script: (request, index) => play(request, index) });
  browser = await launchChromium();
  const options = await browser.screen('options');
  await useModel(options, model.url);
  const shop = await browser.context.newPage();
  for (const { url } of mall.expectations().listings.filter(({ shop }) => shop === 'greengrocer'))
    await visit(shop, options, url);
});

afterAll(async () => {
  await browser?.close();
  await model?.close();
  await mall?.close();
});

beforeEach(async () => {
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
});

afterEach(() => panel?.close());

const questions = () => model.requests().filter(({ path }) => path.endsWith('/chat/completions'));
const latest = () => questions().at(-1);

/** A promise that is kept when `open` is called. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

test('an answer can be read while it is still being written', async () => {
  play = () => ({ text: SENTENCES, everyMs: 100 });
  const answer = await askCopilot(panel, 'Tell me something long');
  await expect.poll(() => answer.textContent(), { timeout: 30_000 }).toContain('sentence 2.');
  expect(await answer.textContent()).not.toContain('sentence 29.');
  expect(await answer.getAttribute('aria-busy')).toBe('true');
  await expect.poll(() => answer.textContent(), { timeout: 60_000 }).toContain('sentence 29.');
  await expect.poll(() => answer.textContent()).toContain('Played · played-1');
  expect(await accessibilityFaults(panel)).toEqual([]);
});

test('each step is shown when it is done, before the answer comes', async () => {
  const [compared, answered] = [gate(), gate()];
  play = async (_, index) => {
    const turn = index - first;
    if (turn === 0) return { calls: [{ name: 'search_memory', arguments: { words: 'milk' } }] };
    if (turn === 1) {
      await compared.passed;
      return { calls: [{ name: 'compare', arguments: { products: ['p1', 'p2'] } }] };
    }
    await answered.passed;
    return { text: 'The first one is cheaper.' };
  };
  const first = questions().length;
  const answer = await askCopilot(panel, 'Which milk is cheaper?');
  await answer.getByText(/^found \d+ products/).waitFor({ timeout: 30_000 });
  expect(await answer.getByText('compared 2 products').count()).toBe(0);
  compared.open();
  await answer.getByText('compared 2 products').waitFor({ timeout: 30_000 });
  await answer.getByRole('table').waitFor();
  expect(await answer.getAttribute('aria-busy')).toBe('true');
  answered.open();
  await answer
    .getByRole('paragraph')
    .filter({ hasText: 'The first one is cheaper.' })
    .waitFor({ timeout: 30_000 });
  const last = (await untilAnswered(panel, 2)).at(-1);
  const steps = (await rowsOf<AgentStep>(panel, 'steps')).filter(({ runId }) => runId === last?.id);
  expect(steps.map(({ tool, state }) => [tool, state]).sort()).toEqual([
    ['compare', 'done'],
    ['search_memory', 'done'],
  ]);
});

test('stop ends the answer at the server within a second, and keeps what had come', async () => {
  play = () => ({ text: SENTENCES.repeat(10), everyMs: 100 });
  const answer = await askCopilot(panel, 'Tell me something endless');
  await expect.poll(() => answer.textContent(), { timeout: 30_000 }).toContain('sentence 1.');
  const clickedAt = panel.evaluate(
    () =>
      new Promise<number>((resolve) =>
        addEventListener('click', () => resolve(Date.now()), { capture: true }),
      ),
  );
  await panel.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect.poll(() => latest()?.hungUpAt ?? null, { timeout: 10_000 }).not.toBeNull();
  expect((latest()?.hungUpAt ?? Number.NaN) - (await clickedAt)).toBeLessThan(1000);
  await answer.getByText('Stopped. What was found so far stays here.').waitFor();
  expect(await answer.textContent()).toContain('sentence 1.');
  expect((await untilAnswered(panel, 3)).at(-1)?.state).toBe('cancelled');
});

test('a conversation is still there when the panel is closed and opened again', async () => {
  const articles = panel.getByRole('article');
  await expect.poll(() => articles.count(), { timeout: 30_000 }).toBe(3);
  await articles.first().getByText('sentence 29.').waitFor();
  await articles.nth(1).getByText('compared 2 products').waitFor();
  await articles.nth(2).getByRole('button', { name: 'Go on' }).waitFor();
});

test('an answer that reached the limit is gone on with by a click, behind the words that are there', async () => {
  play = () => ({ text: 'Milk at Corner Shop costs €0.9', finish: 'length' });
  const answer = await askCopilot(panel, 'What does milk cost?');
  await answer.getByText('cut short').waitFor();
  play = () => ({ text: '€0.99.' });
  await answer.getByRole('button', { name: 'Go on' }).click();
  // The number is marked once it is judged: no tool said it.
  await expect
    .poll(() => answer.locator('.run-answer').textContent(), { timeout: 30_000 })
    .toMatch(/Milk at Corner Shop costs €0\.99/);
  await untilAnswered(panel, 4);
  expect(await answer.getByText('cut short').count()).toBe(0);
  expect(
    latest()
      ?.body.messages.slice(-2)
      .map(({ role }) => role),
  ).toEqual(['assistant', 'user']);
});
