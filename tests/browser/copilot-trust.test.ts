import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgentRun } from '../../utils/domain/talk/conversation';
import type { ExpectedProduct, Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type KeptRequest, type PlayedModel, type Reply, startModel } from '../mallory/serve.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { askCopilot, attachTab, untilAnswered, useModel } from './harness/copilot';
import { rowsOf, send } from './harness/database';
import { visit } from './harness/shopper';

/** The model answers only after this long, in milliseconds. */
const SLOW = 5000;
/** From the click to the card, in milliseconds, as the issue names it. */
const AT_ONCE = 500;
/** What a bare message takes on a machine that does nothing else, in milliseconds, with a wide margin. */
const USUAL_MESSAGE = 40;

let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;
let model: PlayedModel;
let play: (request: KeptRequest) => Reply;

const milkAt = (shop: string): ExpectedProduct => {
  const milk = /hollin farm.*whole milk|whole milk, hollin/i;
  const found = mall.expectations().products.find((each) => each.shop === shop && milk.test(each.name));
  if (!found) throw new Error(`${shop} has no milk`);
  return found;
};

/** The price as the panel writes it. */
const shownPrice = (shop: string) => `€${milkAt(shop).price}`;

beforeAll(async () => {
  mall = await startMall();
  model = await startModel({ script: (request) => play(request) });
  browser = await launchChromium();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  await useModel(panel, model.url);
  for (const shop of ['cornershop', 'greengrocer'])
    await visit(await browser.context.newPage(), panel, milkAt(shop).url);
  await panel.bringToFront();
});

afterAll(async () => {
  await browser?.close();
  await model?.close();
  await mall?.close();
});

/** How long a message to the worker and back takes, by the panel's own clock: what the machine is worth at this moment. */
async function timeOfMessage(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const begun = await panel.evaluate(() => performance.now());
    await send(panel, 'saveSettings', { hasBadge: true });
    times.push((await panel.evaluate(() => performance.now())) - begun);
  }
  return times.sort((a, b) => a - b)[2] ?? 0;
}

/** Clicks Send and answers how long after it the card of this question was in the panel, by the panel's own clock. */
async function timeToCard(question: string): Promise<number> {
  await panel.getByRole('textbox', { name: 'Your question' }).fill(question);
  const before = await panel.locator('.glance').count();
  const measured = panel.evaluate(
    (shown) =>
      new Promise<number>((resolve) => {
        let clickedAt = Number.NaN;
        const isThere = () => document.querySelectorAll('.glance .glance-cheaper').length > shown;
        const watch = new MutationObserver(() => {
          if (!isThere()) return;
          watch.disconnect();
          resolve(performance.now() - clickedAt);
        });
        watch.observe(document.body, { childList: true, subtree: true });
        addEventListener('click', () => (clickedAt = performance.now()), { capture: true, once: true });
      }),
    before,
  );
  await panel.getByRole('button', { name: 'Send', exact: true }).click();
  return measured;
}

describe('what is known already', () => {
  test('stands in the panel in under half a second while the model is silent for five', async () => {
    play = () => ({ text: 'Corner Shop asks less.', delayMs: SLOW });
    await attachTab(panel, /Greengrocer/i);
    const message = await timeOfMessage();
    const times: number[] = [];
    for (let round = 1; round <= 5; round += 1) {
      times.push(await timeToCard(`Is this a good price, for the ${round}th time?`));
      const [running] = (await rowsOf<AgentRun>(panel, 'runs')).filter(({ state }) => state === 'running');
      expect(running?.text).toBe('');
      await untilAnswered(panel, round);
    }
    const median = times.sort((a, b) => a - b)[2] ?? Number.NaN;
    console.info(
      `known at a glance after ${times.map(Math.round).join(', ')} ms, median ${Math.round(median)} ms; a bare message ${Math.round(message)} ms`,
    );
    // On a machine that does ten other things, half a second is as much longer as a bare message takes there.
    expect(median).toBeLessThan(Math.max(AT_ONCE, (AT_ONCE / USUAL_MESSAGE) * message));
  });

  test('is the price, the price per litre, what was seen before, and the best cheaper offer', async () => {
    const card = panel.getByRole('group', { name: 'Known already' }).last();
    const words = await card.textContent();
    expect(words).toContain(shownPrice('greengrocer'));
    expect(words).toContain(shownPrice('cornershop'));
    expect(words).toMatch(/\/\s?l/);
    expect(words).toMatch(/Seen|sighting/);
    expect(await card.locator(`a[href="${milkAt('cornershop').url}"]`).count()).toBe(1);
    expect(await accessibilityFaults(panel)).toEqual([]);
  });
});

/** The short name that the model was told last for the product of a shop. */
function nameIn({ body }: KeptRequest, shop: string): string {
  const told = body.messages.map(({ content }: { content: string }) => content).join('\n');
  const line = told
    .split('\n')
    .find((each: string) => each.includes(`| ${shop}.`) && /^(?:t\d+ )?p\d+: .*whole milk/i.test(each));
  return /p\d+/.exec(line ?? '')?.[0] ?? 'none';
}

describe('an answer', () => {
  let answer: Locator;

  test('shows products in place of short names, checked numbers from the data, and marks the rest', async () => {
    play = (request) => {
      const steps = request.body.messages.filter(({ role }: { role: string }) => role === 'tool').length;
      if (steps === 0)
        return { calls: [{ name: 'search_memory', arguments: { words: 'hollin farm whole milk' } }] };
      const [corner, green] = [nameIn(request, 'cornershop'), nameIn(request, 'greengrocer')];
      const [low, high] = [`${milkAt('cornershop').price} EUR`, `${milkAt('greengrocer').price} €`];
      return {
        text: `**${corner}** is cheapest: it costs ${low}, and ${green} costs ${high}. Elsewhere it was £0.42, and “Goat milk 1 l” is said to be good.`,
        everyMs: 20,
      };
    };
    answer = await askCopilot(panel, 'Which whole milk is cheapest?');
    await untilAnswered(panel, 6);
    const drawn = answer.locator('.run-answer');
    await expect.poll(() => drawn.textContent()).toContain('1 number was not found in what the tools said.');
    const words = (await drawn.textContent()) ?? '';
    expect(words).not.toMatch(/\bp\d+\b/);
    expect(words).toContain('1 product was not found there.');
    const marks = drawn.locator('.product-mark');
    expect(await marks.count()).toBe(2);
    expect(await marks.first().getAttribute('href')).toBe(milkAt('cornershop').url);
    expect(await marks.first().textContent()).toContain(shownPrice('cornershop'));
    const numbers = drawn.locator('a.told');
    expect(await numbers.allTextContents()).toEqual([shownPrice('cornershop'), shownPrice('greengrocer')]);
    expect(await numbers.nth(1).getAttribute('href')).toBe(milkAt('greengrocer').url);
    expect(await drawn.locator('.not-checked').allTextContents()).toEqual([
      '£0.42 (not checked: no tool said this)',
      'Goat milk 1 l (not checked: no tool said this)',
    ]);
    expect(await accessibilityFaults(panel)).toEqual([]);
  });

  test('can be followed to its pages by keyboard alone', async () => {
    const mark = answer.locator('a.product-mark').first();
    await mark.focus();
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.className)).toContain('told');
    const opening = browser.context.waitForEvent('page');
    await panel.keyboard.press('Enter');
    const page = await opening;
    await page.waitForURL(milkAt('cornershop').url);
    await page.close();
  });
});
