// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { PageCapture } from '../../../../utils/domain/product/page-capture';
import { capturePage } from '../../../../utils/extraction/capture/capture';
import { attr, fieldValue, isChecked, rawText } from '../../../../utils/extraction/tree/nodes';
import { all, one } from '../../../../utils/extraction/tree/select';
import { textOf } from '../../../../utils/extraction/tree/text';
import { openTree, type PageElement } from '../../../../utils/extraction/tree/tree';

const URL_HERE = 'https://shop.example/p/lamp';

describe('a captured page', () => {
  test('says what the page says, in its order', () => {
    const root = opened('<main><h1>Lamp</h1><p class="price">$2<sup>50</sup></p></main>');
    expect(textOf(root)).toBe('Lamp $2,50');
    expect(all(root, 'main > *').map(({ tag }) => tag)).toEqual(['h1', 'p']);
    expect(attr(one(root, '[class~="price"]') ?? root, 'class')).toBe('price');
  });

  test('leaves out what is never shown, and code that does not speak of prices', () => {
    const root = opened(
      '<style>p{}</style><noscript>no</noscript><template><p>t</p></template><svg><text>9</text></svg><script>track()</script><script>var price = 1</script><script type="application/json">{"a":1}</script><p>Lamp</p>',
    );
    expect(all(root, 'style, noscript, template, svg')).toEqual([]);
    expect(
      all(root, 'script').map((script) => (script.first?.kind === 'text' ? script.first.text : '')),
    ).toEqual(['', 'var price = 1', '{"a":1}']);
    expect(textOf(one(root, 'body') ?? root)).toBe('Lamp');
  });

  test('takes along what a form holds, and never what somebody typed', () => {
    const page = pageOf(
      '<input id="a" name="card" value="4111 1111 1111 1111"><input id="b" type="email" value="me@home.example"><input id="p" type="password" value="x"><textarea id="t"></textarea><input id="c" type="radio" value="red" checked><select id="s"><option value="1">S</option><option value="2" selected>M</option></select><input id="h" type="hidden" name="id" value="77">',
    );
    for (const id of ['a', 'b', 'p']) (page.getElementById(id) as HTMLInputElement).value += ' typed';
    (page.getElementById('s') as HTMLSelectElement).value = '2';
    const capture = capturePage(page, { url: URL_HERE, observedAt: 1 });
    const words = capture.markup;
    for (const secret of ['4111', 'home.example', 'typed']) expect(words).not.toContain(secret);
    const root = rootOf(capture);
    const field = (id: string) => one(root, `[id="${id}"]`) ?? root;
    expect([fieldValue(field('s')), fieldValue(field('h')), fieldValue(field('c'))]).toEqual([
      '2',
      '77',
      'red',
    ]);
    expect([isChecked(field('c')), isChecked(field('h'))]).toEqual([true, false]);
    expect(fieldValue(field('a'))).toBeNull();
  });

  test('reaches into open shadow roots, before what their host holds', () => {
    const page = pageOf('<shop-price><i>light</i></shop-price>');
    const host = page.querySelector('shop-price');
    host?.attachShadow({ mode: 'open' }).append('$12.00');
    const inside: Node[] = [];
    const capture = capturePage(page, {
      url: URL_HERE,
      observedAt: 1,
      onInside: (root) => inside.push(root),
    });
    expect(textOf(rootOf(capture))).toBe('$12.00light');
    expect(inside).toEqual([host?.shadowRoot]);
  });

  test('knows the element that was pointed at', () => {
    const page = pageOf('<p>one</p><p id="it">two</p>');
    const picked = page.getElementById('it');
    if (!picked) throw new Error('no such element');
    const capture = capturePage(page, { url: URL_HERE, observedAt: 1, picked });
    const root = rootOf(capture);
    expect(root.tree.picked).toBe(one(root, '#it'));
  });

  test('holds the beginning and the end of a list that does not end', () => {
    const rows = Array.from({ length: 3_400 }, (_, row) => `<li>${row}</li>`).join('');
    const root = opened(`<ul>${rows}</ul><p>Foot</p>`);
    const numbers = all(root, 'li').map((row) => Number(textOf(row)));
    expect([numbers[0], numbers[1_499], numbers[1_500], numbers.at(-1)]).toEqual([0, 1_499, 1_900, 3_399]);
    expect(numbers).toHaveLength(3_000);
    expect(textOf(one(root, 'p') ?? root)).toBe('Foot');
  });

  test('follows what is really there, whatever a form calls its fields', () => {
    const named = ['nextSibling', 'firstChild', 'localName', 'getAttribute', 'getAttributeNames', 'nodeType']
      .map((name) => `<input type="hidden" name="${name}" value="x">`)
      .join('');
    const root = opened(`<form id="f" class="buy">${named}<b>$5.00</b></form><i>after</i>`);
    expect(attr(one(root, 'form') ?? root, 'class')).toBe('buy');
    expect(all(root, 'form > input')).toHaveLength(6);
    expect(all(root, 'body > *').map(({ tag }) => tag)).toEqual(['form', 'i']);
  });

  test('follows what is really there, whatever a page calls its pictures', () => {
    const named = ['createTreeWalker', 'createElement', 'contentType', 'documentElement']
      .map((name) => `<img name="${name}">`)
      .join('');
    expect(textOf(opened(`${named}<p>$5.00</p>`))).toBe('$5.00');
  });

  test('is bounded, however long and deep the page is', () => {
    const deep = capturePage(pageOf('<div>'.repeat(3_000)), { url: URL_HERE, observedAt: 1 });
    expect(rootOf(deep).last).toBeGreaterThan(2_000);
    const long = capturePage(pageOf(`<p>${'x'.repeat(50_000)}</p>`), { url: URL_HERE, observedAt: 1 });
    expect(JSON.stringify(long).length).toBeLessThan(8_000);
  });
});

test.each([
  ['a text before any element', 'x<p>1</p>', '1'],
  ['a mark that closes nothing', '<p></b>1</p></p>', '1'],
  ['two roots', '<p>1</p><p>2</p>', '1'],
  ['an element that is never closed', '<p><b>1', '1'],
  ['an element that closes over others', '<div><p><b>1</div>2', '1'],
  ['a mark that is cut off', '<p>1</p', '1'],
  ['an attribute without its end', '<p>1<i title="2', '1'],
  ['a script longer than all', '<p>1<script type="x" /length="900">var a', '1'],
  ['a comment without its end', '<p>1<!-- 2</p>', '1'],
])('%s makes a tree all the same', (_, markup, text) => {
  const root = openTree({ markup, looks: [], picked: null });
  expect(root && textOf(root)).toBe(text);
});

test('markup of more nodes than any page is refused', () => {
  expect(() => openTree({ markup: `<p>${'<br>'.repeat(500_001)}`, looks: [], picked: null })).toThrow(
    RangeError,
  );
});

test('markup as browsers write it is read as what it stands for', () => {
  const markup =
    '<html><body><!-- <p>no</p> --><p title="a &quot;b&quot; &lt;i&gt; &amp;amp;">1&nbsp;&lt;&amp;"</p><script type="application/json" /length="12">{"a":"</p>"}</script><input type="hidden" =value="own" /value="held"><i style="color:red" onclick="x()">2</i></body></html>';
  const root = openTree({ markup, looks: [], picked: 15 });
  if (!root) throw new Error('nothing was opened');
  const [p, script, input, i] = all(root, 'body > *');
  if (!p || !script || !input || !i) throw new Error('something is missing');
  expect([attr(p, 'title'), rawText(p)]).toEqual(['a "b" <i> &amp;', '1\u00a0<&"']);
  expect([rawText(script), fieldValue(input), i.attributes]).toEqual(['{"a":"</p>"}', 'held', []]);
  expect(root.last).toBe(5);
});

test('looks come to the elements that they were noted of', () => {
  const markup = '<html><body><h1>Lamp</h1><div>from<p> <b>1</b>,<s>2</s></p>3</div></body></html>';
  // 0 the html, 3 the div, 4 the p, 5 the b, 6 the s; 2, 3 with the flag of what is shown, 4 for a step up.
  const looks = [
    [5, 20, 2],
    [5, 14, 2 + 4],
    [6, 0, 3],
    [3, 9, 2],
    [12, 30, 2],
    [3, 30, 2 + 16],
  ].flat();
  const root = openTree({ markup, looks, picked: null });
  const sizes = [...(root?.tree.looks ?? [])].map(([number, look]) => [
    root?.tree.elements[number]?.tag,
    look.size,
    look.isStruck,
  ]);
  expect(sizes).toEqual([
    ['b', 20, false],
    ['p', 14, false],
    ['s', null, true],
    ['div', 9, false],
  ]);
});

test.each([
  'p, .price',
  'main > p',
  '[class*="PRI" i]',
  'form[action*="/cart/add"] [name="id"]',
  'a[href]:not([hidden])',
  '[data-x^="a"], [data-x$="z"]',
  '#it',
  'li:first-child',
])('%s names the same elements as in the page', (selector) => {
  const page = pageOf(
    '<main><p id="it" class="Price big">1</p><div><p>2</p></div></main><form action="/cart/add?x"><input type="hidden" name="id" value="1"></form><a href="/x">x</a><a hidden href="/y">y</a><i data-x="abz"></i><ul><li>a</li><li>b</li></ul>',
  );
  const root = rootOf(capturePage(page, { url: URL_HERE, observedAt: 1 }));
  const there = [...page.querySelectorAll(selector)].map(
    ({ localName, textContent }) => localName + textContent,
  );
  expect(there.length).toBeGreaterThan(0);
  expect(all(root, selector).map((element) => element.tag + textOf(element))).toEqual(there);
});

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<html><head></head><body>${body}</body></html>`, 'text/html');
}

function opened(body: string): PageElement {
  return rootOf(capturePage(pageOf(body), { url: URL_HERE, observedAt: 1 }));
}

function rootOf(capture: PageCapture): PageElement {
  const root = openTree(JSON.parse(JSON.stringify(capture)) as PageCapture);
  if (!root) throw new Error('nothing was captured');
  return root;
}
