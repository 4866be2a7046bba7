import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SentRequest } from '../../utils/domain/talk/spending';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type KeptRequest, type PlayedModel, type Reply, startModel } from '../mallory/serve.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { askCopilot, attachTab, untilAnswered, useModel } from './harness/copilot';
import { rowsOf, send, untilRows } from './harness/database';
import { visit } from './harness/shopper';
import { type Sink, startSink } from './harness/sink';
import { killWorker } from './harness/worker';

const PAGES = [
  ['greengrocer', '/p/hollin-farm-whole-milk-2-l/10012'],
  ['cornershop', '/item/301-hollin-farm-whole-milk-2-l'],
] as const;

let mall: Mall;
let sink: Sink;
let model: PlayedModel;
let browser: ChromiumWithCartwright;
let panel: Page;
let play: (request: KeptRequest) => Reply;

beforeAll(async () => {
  [mall, sink] = await Promise.all([startMall(), startSink()]);
  model = await startModel({ script: (request) => play(request) });
  browser = await launchChromium({ args: sink.args });
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  await useModel(panel, model.url);
  for (const [shop, path] of PAGES) await visit(await browser.context.newPage(), panel, mall.url(shop, path));
  await attachTab(panel, /Greengrocer/);
  await attachTab(panel, /Corner Shop/);
  mall.clearLog();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([sink?.close(), model?.close(), mall?.close()]);
});

const questions = () => model.requests().filter(({ path }) => path.endsWith('/chat/completions'));
const picture = async (name: string) => {
  if (!process.env.PICTURES) return;
  await mkdir(process.env.PICTURES, { recursive: true });
  await panel.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
};

test('with "every request" nothing leaves before the person looked; what then arrives is what was shown, byte for byte', async () => {
  await send(panel, 'saveSettings', { review: 'always' });
  play = ({ body }) =>
    body.messages.some(({ role }) => role === 'tool')
      ? { text: 'Corner Shop is cheaper: 2.09 EUR.' }
      : { calls: [{ name: 'read_tab', arguments: { tab: 't1' } }] };
  const answer = await askCopilot(panel, 'Wo ist die Milch günstiger? Antwort an ana@example.com');
  for (const turn of [0, 1]) {
    await answer.getByRole('heading', { name: 'Look before it leaves' }).waitFor({ timeout: 30_000 });
    expect(questions()).toHaveLength(turn);
    await answer.getByText('The exact text').click();
    const shown = await answer.locator('.review pre').textContent();
    if (turn === 0) {
      await picture('review');
      expect(await accessibilityFaults(panel)).toEqual([]);
      // Whoever waits must not need a worker that lives.
      await killWorker(browser.context, panel);
    }
    await answer.getByRole('button', { name: 'Send', exact: true }).click();
    await expect.poll(() => questions().length, { timeout: 30_000 }).toBe(turn + 1);
    expect(Buffer.from(questions()[turn]?.text ?? '')).toEqual(Buffer.from(shown ?? ''));
    expect(shown).not.toContain('ana@example.com');
  }
  await untilAnswered(panel, 1);
  await answer.getByText('Corner Shop is cheaper: 2.09 EUR.').first().waitFor();
});

test('under the answer stands what was sent, to the letter, and what it used', async () => {
  const answer = panel.getByRole('article').last();
  await answer.getByRole('button', { name: 'What was sent: 2 requests' }).click();
  const sheet = panel.getByRole('dialog', { name: 'What was sent' });
  await sheet.getByRole('heading', { name: 'Request 2' }).waitFor();
  await sheet.getByText('The exact text').first().click();
  expect(await sheet.locator('pre').first().textContent()).toBe(questions()[0]?.text);
  await sheet
    .getByText(`${Buffer.byteLength(questions()[0]?.text ?? '')}`.replace(/(\d)(\d{3})$/, '$1,$2'))
    .waitFor();
  await picture('sent');
  expect(await accessibilityFaults(panel)).toEqual([]);
  await panel.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
});

test('what is not let go never leaves', async () => {
  const before = questions().length;
  const answer = await askCopilot(panel, 'And the other one?');
  await answer.getByRole('button', { name: 'Don’t send' }).click();
  await answer.getByText('You did not let it go, so nothing was sent.').waitFor();
  expect(questions()).toHaveLength(before);
  const rows = await untilRows<SentRequest>(panel, 'sentRequests', (all) => all.length === 3);
  expect(rows.map(({ state }) => state).sort()).toEqual(['refused', 'sent', 'sent']);
});

test('a whole conversation about attached tabs asks nobody but the shops and the chosen endpoint', async () => {
  await send(panel, 'saveSettings', { review: 'first' });
  const words = { search_memory: { words: 'milk' }, compare: { products: ['p1', 'p2'] } };
  play = ({ body }) => {
    const done = body.messages.filter(({ role }) => role === 'tool').length;
    const calls = [
      { name: 'read_tab', arguments: { tab: 't1' } },
      { name: 'read_tab', arguments: { tab: 't2' } },
      { name: 'search_memory', arguments: words.search_memory },
      { name: 'compare', arguments: words.compare },
      { name: 'find_substitutes', arguments: { product: 'p1' } },
      { name: 'propose_cart', arguments: { lines: [{ product: 'p2', count: 2 }] } },
    ];
    const next = calls[done];
    if (next) return { calls: [next] };
    return { text: 'The second. ![x](https://tracker.example/p.png) [more](https://elsewhere.example/)' };
  };
  for (const question of ['Compare these tabs', 'Which one should I buy?', 'Put two into the cart']) {
    await askCopilot(panel, question);
    const runs = (await rowsOf(panel, 'runs')).length;
    expect((await untilAnswered(panel, runs, 90_000)).at(-1)?.state).toBe('done');
  }
  expect(sink.hosts()).toEqual([]);
  const asked = new Set(model.requests().map(({ method, path }) => `${method} ${path}`));
  expect([...asked]).toEqual(['POST /v1/chat/completions']);
  expect(mall.log().filter(({ method }) => method !== 'GET')).toEqual([]);
  const kept = (await rowsOf<SentRequest>(panel, 'sentRequests')).filter(({ state }) => state === 'sent');
  expect(kept.map(({ body }) => body).sort()).toEqual(
    questions()
      .map(({ text }) => text)
      .sort(),
  );
}, 400_000);

test('rules and tools are the same bytes in every request, whatever was asked', () => {
  const heads = questions().map(({ body }) => JSON.stringify([body.messages[0], body.tools]));
  expect(heads.length).toBeGreaterThan(10);
  expect(new Set(heads).size).toBe(1);
});
