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
    [
      'behind what is left out, with elements of its own',
      `<div><svg><g><path/></g></svg>${sized('a', 31, '<svg><g/></svg>$1.00')}</div>`,
      { a: '31' },
    ],
    [
      'behind code that has marks in it',
      `<div><script>'<b><!-- $5</b>'</script><style>b > i { } /* <u> */</style>${sized('a', 31, '$1.00')}</div>`,
      { a: '31' },
    ],
    [
      'behind the template of another',
      `<div><template><b>$3</b><template></template></template>${sized('a', 31, '$1.00')}</div>`,
      { a: '31' },
    ],
    [
      'behind data that is taken along',
      `<div><script type="application/json">{"a":"<b>"}</script>${sized('a', 31, '$1.00')}</div>`,
      { a: '31' },
    ],
    ['behind a choice', `<div><select><option>x</select>${sized('a', 31, '$1.00')}</div>`, { a: '31' }],
    [
      'behind an empty frame',
      `<div><iframe src="https://else.example"><b></iframe>${sized('a', 31, '$1.00')}</div>`,
      { a: '31' },
    ],
    [
      'behind names that are no names',
      `<div><b<i>x</b<i><svg><g/></svg>${sized('a', 31, '$1.00')}</div>`,
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

/** The markup of the page as it is taken along. */
function markup(): Promise<string> {
  return page.evaluate(
    () => cartwright.capturePage(document, { url: 'https://shop.example/p', observedAt: 1 }).markup,
  );
}

describe('of fields and code only what is needed is taken along', () => {
  test.each([
    [
      'what was typed',
      '<input value="typed"><input type="text" value="typed"><input type="tel" value="typed">',
    ],
    ['code', '<script>secret()</script>'],
    ['code that holds marks', '<script>"<!--<script>secret()</script>-->"</script>'],
    ['styles', '<style>.typed {}</style>'],
    ['what is for browsers without scripts', '<noscript><b>secret</b></noscript>'],
    ['comments', '<p><!-- secret > <input> -->x</p>'],
    ['drawings', '<svg><title>secret</title><svg></svg></svg>'],
    ['pictures that are written into the page', '<img src="data:image/png;base64,secret">'],
  ])('%s stays where it is', async (_, body) => {
    await open(`<main>${body}<p>here</p></main>`);
    await page.evaluate(() => {
      for (const field of document.querySelectorAll('input')) field.value += ' typed';
    });
    expect(await markup()).toContain('<p>here</p>');
    expect(await markup()).not.toMatch(/typed|secret/);
  });

  test('what the page holds itself is told as it is now', async () => {
    await open(
      '<input type="hidden" name="id" value="7"><input type="radio" value="s"><select><option>1<option>2</select>',
    );
    await page.evaluate(() => {
      const [hidden, radio] = document.querySelectorAll('input');
      if (hidden) hidden.value = '8';
      if (radio) radio.checked = true;
      document.querySelector('select')?.setAttribute('id', 'size');
      (document.querySelector('#size') as HTMLSelectElement).value = '2';
    });
    const taken = await markup();
    expect(taken).toContain('name="id" value="8" /value="8"');
    expect(taken).toContain('type="radio" value="s" /value="s" /checked=""');
    expect(taken).toContain('id="size" /value="2"');
  });

  test('code that speaks of prices comes along as it is', async () => {
    await open('<p>a</p><script>var price = "<b>&amp;</b>" && 3</script><p>b</p>');
    expect(await markup()).toContain('/length="31">var price = "<b>&amp;</b>" && 3</script><p>b</p>');
  });
});

test('the browser itself writes a page down: no element is taken apart, whatever is left out of it', async () => {
  await open(
    '<main><svg><g/></svg><!-- <b> --><script>1</script><style></style><p title="a">a<b>$1</b></p><x-y></x-y><input></main>',
  );
  const taken = await page.evaluate(() => {
    const apart = Element.prototype.getAttributeNames;
    let count = 0;
    Element.prototype.getAttributeNames = function () {
      count += 1;
      return apart.call(this);
    };
    cartwright.capturePage(document, { url: 'https://shop.example/p', observedAt: 1 });
    Element.prototype.getAttributeNames = apart;
    return count;
  });
  expect(taken).toBe(0);
});

test('a very long script is not written down with all that is around it', async () => {
  await open(
    `<main><p title="a">a</p><script type="application/json">"${'x'.repeat(1_500_000)}"</script><p>b</p></main>`,
  );
  const [markup, longest] = await page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML') as PropertyDescriptor;
    let length = 0;
    Object.defineProperty(Element.prototype, 'outerHTML', {
      ...own,
      get() {
        const written: string = own.get?.call(this);
        length = Math.max(length, written.length);
        return written;
      },
    });
    const taken = cartwright.capturePage(document, { url: 'https://shop.example/p', observedAt: 1 });
    Object.defineProperty(Element.prototype, 'outerHTML', own);
    return [taken.markup, length] as const;
  });
  expect(longest).toBeLessThan(1000);
  expect(markup).toContain('<p title="a">a</p><script type="application/json" /length="1500002">"xx');
  expect(markup).toContain('xx"</script><p>b</p>');
});

test('what was pointed at is found again, however the page is taken along', async () => {
  await open(
    '<main><svg><g/></svg><!-- <b> --><p>a<b>1</b></p><div><p><i id="a">$2</i><u>3</u></p></div></main>',
  );
  const found = await page.evaluate(() => {
    const picked = document.querySelector('#a') as Element;
    const options = { url: 'https://shop.example/p', observedAt: 1, picked };
    return cartwright.openTree(cartwright.capturePage(document, options))?.tree.picked?.attributes;
  });
  expect(found).toEqual(['id', 'a']);
});

test('what comes into the page while it is taken along is taken by the same rules', async () => {
  const rows = '<p><input>row</p>'.repeat(2_500);
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
