import { describe, expect, test } from 'vitest';
import { pageWithReader, type Reader } from './harness/captured-page.ts';

declare const cartwright: Reader;

const { page, open } = pageWithReader();

/** The words of the page as they were taken along. */
function words(): Promise<string> {
  return page().evaluate(() => {
    const root = cartwright.openTree(
      cartwright.capturePage(document, { url: 'https://shop.example/p', observedAt: 1 }),
    );
    return root ? cartwright.textOf(root, 1000) : '';
  });
}

describe('an open shadow tree is taken along', () => {
  const shade = () =>
    page().evaluate(() => {
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
  return page().evaluate(
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
    await page().evaluate(() => {
      for (const field of document.querySelectorAll('input')) field.value += ' typed';
    });
    expect(await markup()).toContain('<p>here</p>');
    expect(await markup()).not.toMatch(/typed|secret/);
  });

  test('what the page holds itself is told as it is now', async () => {
    await open(
      '<input type="hidden" name="id" value="7"><input type="radio" value="s"><select><option>1<option>2</select>',
    );
    await page().evaluate(() => {
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
  const taken = await page().evaluate(() => {
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
  const [markup, longest] = await page().evaluate(() => {
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
  const found = await page().evaluate(() => {
    const picked = document.querySelector('#a') as Element;
    const options = { url: 'https://shop.example/p', observedAt: 1, picked };
    return cartwright.openTree(cartwright.capturePage(document, options))?.tree.picked?.attributes;
  });
  expect(found).toEqual(['id', 'a']);
});

test('what comes into the page while it is taken along is taken by the same rules', async () => {
  const rows = '<p><input>row</p>'.repeat(2_500);
  await open(`<main><section>${rows}</section><section id="late"><div><p>here</p></div></section></main>`);
  const markup = await page().evaluate(() => {
    const steps = cartwright.captureSteps(document, { url: 'https://shop.example/p', observedAt: 1 });
    steps.next();
    const late = document.querySelector('#late div');
    if (late) late.innerHTML = '<p>here</p><input value="4111"><script>secret()</script>';
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.markup;
  });
  expect(markup).toContain('here');
  expect(markup).not.toMatch(/4111|secret/);
});

describe('what a page makes up to keep us busy does not', () => {
  const time = (body: string) =>
    page().evaluate((inside) => {
      document.body.innerHTML = inside;
      const started = performance.now();
      cartwright.capturePage(document, { url: 'https://shop.example/p', observedAt: 1 });
      return performance.now() - started;
    }, body);

  const deep = `${'<b>'.repeat(400)}1${'</b>'.repeat(400)}`;
  test.each([
    ['amounts between comments', `${deep}${'$5<!-- -->'.repeat(100_000)}`],
    ['amounts between drawings', `${deep}${'$5<svg></svg>'.repeat(3_000)}`],
    ['comments in a row', `<p>${'<!-- -->'.repeat(100_000)}$5</p>${'<i>$5</i><!-- -->'.repeat(3_000)}`],
    [
      'drawings in each other',
      `${'<svg>'.repeat(400)}${'</svg>'.repeat(400)}${'<svg><svg></svg></svg>'.repeat(1_000)}`,
    ],
    ['amounts behind a long name', `<p title="${'x'.repeat(300_000)}">${'$5<!-- -->'.repeat(50_000)}</p>`],
  ])('%s', async (_, body) => {
    await open('');
    expect(await time(body)).toBeLessThan(2_000);
  });
});
