import { describe, expect, test } from 'vitest';
import { pageWithReader, type Reader } from './harness/captured-page.ts';

declare const cartwright: Reader;

const { page, open } = pageWithReader();

/** The looks that came along with a capture, by the id of the element, else its tag and words: size, struck and shown. */
function looks(): Promise<Record<string, string>> {
  return page().evaluate(() => {
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
    [
      'behind other words of the same and comments between them',
      `<div id="d"><p id="p">$2<u id="u">3</u></p>$4<!-- <i> -->$5${sized('a', 31, '$1<!-- --><i>.</i><!-- -->00')}</div>`,
      { d: '16', p: '16', u: '16', a: '31' },
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
