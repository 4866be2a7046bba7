import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleScript } from '../../scripts/lib/bundle-script.mjs';
import type { PageCapture } from '../../utils/domain/page-capture';
import type { captureSteps } from '../../utils/extraction/capture';
import type { PageElement } from '../../utils/extraction/tree';
import { findBrowser } from './harness/find-browser.ts';

const READER = `
  export { capturePage, captureSteps } from './utils/extraction/capture';
  export { openTree } from './utils/extraction/tree';
  export { textOf } from './utils/extraction/text';`;

/** What the page's world has of ours. */
interface Reader {
  readonly capturePage: (page: Document, options: Parameters<typeof captureSteps>[1]) => PageCapture;
  readonly captureSteps: typeof captureSteps;
  readonly openTree: (capture: PageCapture) => PageElement | null;
  readonly textOf: (element: PageElement, cap: number) => string;
}
declare const cartwright: Reader;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = findBrowser('chromium');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  await page.addInitScript(`${await bundleScript(READER, 'cartwright')}; globalThis.cartwright = cartwright`);
});
afterAll(() => browser?.close());

async function open(body: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><html><body>${body}</body></html>`);
}

/** The looks that came along with a capture, by the id of the element, else its tag and words: size, struck and shown. */
function looks(): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const root = cartwright.openTree(
      cartwright.capturePage(document, { url: 'https://shop.example/p', observedAt: 1 }),
    );
    const entries = [...(root?.tree.looks ?? [])].map(([index, { size, isStruck, isShown }]) => {
      const element = root?.tree.elements[index];
      const id = element?.attributes[element.attributes.indexOf('id') + 1];
      return [id, `${size}${isStruck ? ' struck' : ''}${isShown ? '' : ' hidden'}`];
    });
    return Object.fromEntries(entries);
  });
}

/** The words of the page as they were taken along. */
function words(): Promise<string> {
  return page.evaluate(() => {
    const root = cartwright.openTree(
      cartwright.capturePage(document, { url: 'https://shop.example/p', observedAt: 1 }),
    );
    return root ? cartwright.textOf(root, 1000) : '';
  });
}

describe('looks come along with the very element', () => {
  const sized = (id: string, size: number, inside: string, tag = 'b') =>
    `<${tag} id="${id}" style="font-size:${size}px">${inside}</${tag}>`;

  test.each([
    ['behind closed elements', `<div><p><i>x</i><u>y</u></p>${sized('a', 31, '$1.00')}</div>`, { a: '31' }],
    [
      'behind a comment with marks in it',
      `<div><!-- <b>9</b> <i> -->${sized('a', 31, '$1.00')}</div>`,
      { a: '31' },
    ],
    [
      'behind an element that is never closed',
      `<div><img alt="9">${sized('a', 31, 'x<br>$1.00')}</div>`,
      { a: '31' },
    ],
    [
      'when its words go on behind another',
      `<div>${sized('a', 31, '<i>from</i> <u>now</u> $1.00')}</div>`,
      { a: '31' },
    ],
    ['in a part that is written by hand', `<div><input>${sized('a', 31, '$1.00<input>')}</div>`, { a: '31' }],
    [
      'when templates indent it',
      `<div>${sized('a', 31, `\n${' '.repeat(60)}$1.00\n${' '.repeat(60)}`)}</div>`,
      { a: '31' },
    ],
    [
      'when it is struck out from above',
      `<div><p id="p" style="text-decoration:line-through;font-size:20px">${sized('a', 31, '$1.00')}</p></div>`,
      { a: '31', p: '20 struck' },
    ],
    [
      'beside a former one in it that is struck out',
      `<div>${sized('a', 31, '<s id="s">$2.00</s> $1.00')}</div>`,
      { s: '31 struck', a: '31' },
    ],
    [
      'when it is not shown',
      `<div id="d"><p id="p" style="display:none">${sized('a', 31, '$1.00')}</p></div>`,
      {
        a: '31 hidden',
        p: '16 hidden',
        d: '16',
      },
    ],
    [
      'when it is a mark that is not shown',
      '<div><i id="a" style="display:none"> Sold out </i><i id="b">Sold out</i></div>',
      {
        a: 'null hidden',
      },
    ],
  ])('%s', async (_, body, expected) => {
    await open(body);
    expect(await looks()).toEqual(expected);
  });
});

describe('an open shadow tree is taken along', () => {
  const shade = () =>
    page.evaluate(() => {
      for (const host of document.querySelectorAll('.host'))
        host.attachShadow({ mode: 'open' }).innerHTML = '<b>$12.00</b><slot></slot>';
    });

  test.each([
    ['of an empty block', '<main><p>a</p><div><div class="host"></div></div></main>', 'a $12.00'],
    [
      'of a block with a blank in it',
      '<main><p>a</p><div><span class="host"> </span></div></main>',
      'a $12.00',
    ],
    [
      'of a block with an element in a slot',
      '<main><p>a</p><div class="host"><i slot="x">light</i></div></main>',
      'a $12.00 light',
    ],
    [
      'of a block with elements of its own',
      '<main><p>a</p><div class="host"><i>light</i></div></main>',
      'a $12.00 light',
    ],
    [
      'of an element of the shop’s own',
      '<main><p>a</p><shop-price class="host"><i>light</i></shop-price></main>',
      'a $12.00 light',
    ],
    [
      'of each of several',
      '<main><div><p class="a">1</p><div class="host"></div></div><div><div class="host"></div></div></main>',
      '1 $12.00 $12.00',
    ],
  ])('%s', async (_, body, expected) => {
    await open(body);
    await shade();
    expect(await words()).toBe(expected);
  });
});

test('what comes into the page while it is taken along is taken by the same rules', async () => {
  const rows = '<p><input>row</p>'.repeat(400);
  await open(`<main><section>${rows}</section><section id="late"><div><p>here</p></div></section></main>`);
  const markup = await page.evaluate(() => {
    const steps = cartwright.captureSteps(document, { url: 'https://shop.example/p', observedAt: 1 });
    steps.next();
    const late = document.querySelector('#late div');
    if (late) late.innerHTML = '<p>here</p><input value="4111"><script>secret()</script>';
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.markup;
  });
  expect(markup).toContain('here');
  expect(markup).not.toMatch(/4111|secret/);
});
