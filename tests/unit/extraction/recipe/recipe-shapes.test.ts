// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawNothingOff, type RecipePage, readingOf } from './recipe-in';

const item = (...lines: readonly string[]) => lines.map((line) => `<li>${line}</li>`).join('');
const SOUP = ['2 leeks', '1 l stock', 'some salt'];
const page = (body: string) => `<h1>Leek soup</h1><p>Serves 4</p>${body}`;
const STEPS = '<h2>Method</h2><ol><li>Boil 2 leeks.</li></ol>';

/** Ways in which lists are built. */
const PAGES: readonly RecipePage[] = [
  [
    'a line that begins like a control',
    page(`<h2>Ingredients</h2><ul>${item(...SOUP, 'Printen, crumbled', 'Print')}</ul>${STEPS}`),
    [...SOUP, 'Printen, crumbled'],
    4,
  ],
  [
    'rows of spans that only style parts',
    page(
      `<h2>Ingredients</h2><div>${[
        ['2', '', 'leeks'],
        ['1', 'l', 'stock'],
        ['', '', 'some salt'],
      ]
        .map(
          ([a, b, c]) =>
            `<div class="Row_r__x1"><span class="Row_a__1">${a}</span><span class="Row_b__2">${b}</span><span class="Row_c__3">${c}</span></div>`,
        )
        .join('')}</div>${STEPS}`,
    ),
    SOUP,
    4,
  ],
  [
    'cells of spans that only style parts',
    page(
      `<h2>Ingredients</h2><table><tr><td><span class="a">1</span><span class="b">l</span></td><td>stock</td></tr><tr><td>2</td><td>leeks</td></tr></table>${STEPS}`,
    ),
    ['1 l stock', '2 leeks'],
    4,
  ],
  [
    'labels in a row',
    page(
      `<h2>Ingredients</h2><div>${SOUP.map((line) => `<label><input type="checkbox"> ${line}</label>`).join('')}</div>${STEPS}`,
    ),
    SOUP,
    4,
  ],
  [
    'ticks with labels beside them',
    page(
      `<h2>Ingredients</h2><form>${SOUP.map((line, at) => `<input type="checkbox" id="i${at}"><label for="i${at}">${line}</label>`).join('')}</form>${STEPS}`,
    ),
    SOUP,
    4,
  ],
  [
    'elements of its own',
    page(
      `<h2>Ingredients</h2><ingredient-list>${SOUP.map((line) => `<ingredient-line>${line}</ingredient-line>`).join('')}</ingredient-list>${STEPS}`,
    ),
    SOUP,
    4,
  ],
  [
    'a box that opens',
    page(
      `<details><summary>Ingredients</summary><ul>${item(...SOUP)}</ul></details><details><summary>Method</summary><p>Boil.</p></details>`,
    ),
    SOUP,
    4,
  ],
  [
    'a field set with a legend',
    page(`<fieldset><legend>Ingredients</legend><ul>${item(...SOUP)}</ul></fieldset>${STEPS}`),
    SOUP,
    4,
  ],
  [
    'a table with a caption',
    page(
      `<table><caption>Ingredients</caption><tr><td>2</td><td>leeks</td></tr><tr><td>1 l</td><td>stock</td></tr></table>${STEPS}`,
    ),
    ['2 leeks', '1 l stock'],
    4,
  ],
  [
    'a table whose heading is a row, with groups as rows',
    page(
      `<table><tr><th colspan="2">Ingredients</th></tr><tr><td colspan="2"><b>Soup</b></td></tr><tr><td>2</td><td>leeks</td></tr><tr><td>1 l</td><td>stock</td></tr><tr><td colspan="2"><b>Top</b></td></tr><tr><td>1 bunch</td><td>chives</td></tr></table>${STEPS}`,
    ),
    ['2 leeks', '1 l stock', '1 bunch chives'],
    4,
  ],
  [
    'a list in a list',
    page(
      `<h2>Ingredients</h2><ul><li>For the soup<ul>${item('2 leeks', '1 l stock')}</ul></li><li>On top<ul>${item('1 bunch chives')}</ul></li></ul>${STEPS}`,
    ),
    ['2 leeks', '1 l stock', '1 bunch chives'],
    4,
  ],
  [
    'a choice below a line',
    page(
      `<h2>Ingredients</h2><ul><li>2 leeks<ul>${item('or 3 onions')}</ul></li><li>1 l stock</li></ul>${STEPS}`,
    ),
    ['2 leeks', 'or 3 onions', '1 l stock'],
    4,
  ],
  [
    'panes of tabs, in paragraphs',
    page(
      `<ul class="nav nav-tabs"><li><a href="#ingredients">Ingredients</a></li><li><a href="#steps">Steps</a></li></ul><div class="tab-content"><div class="tab-pane active" id="ingredients">${SOUP.map((line) => `<p>${line}</p>`).join('')}</div><div class="tab-pane" id="steps"><p>Boil 2 leeks.</p></div></div>`,
    ),
    SOUP,
    4,
  ],
  [
    'a long list of paragraphs',
    page(
      `<h2>Ingredients</h2>${Array.from({ length: 24 }, (_, at) => `<p>${at + 1} tablespoons of a spice number ${at + 1}, freshly ground</p>`).join('')}${STEPS}`,
    ),
    Array.from(
      { length: 24 },
      (_, at) => `${at + 1} tablespoons of a spice number ${at + 1}, freshly ground`,
    ),
    4,
  ],
  [
    'lines with breaks, parted by an advert',
    page(
      `<div class="body">Ingredients:<br>2 leeks<br>1 l stock<br><div class="ad">Advertisement</div>some salt<br>1 bay leaf<br><br>Method:<br>Boil 2 leeks.</div>`,
    ),
    [...SOUP, '1 bay leaf'],
    4,
  ],
  [
    'lines with breaks in two paragraphs, each with a heading of its own',
    page(
      `<p><strong>Ingredients</strong></p><p><em>Soup:</em><br>2 leeks<br>1 l stock</p><p><em>Top:</em><br>1 bunch chives<br>some salt</p>${STEPS}`,
    ),
    ['2 leeks', '1 l stock', '1 bunch chives', 'some salt'],
    4,
  ],
  [
    'lines in one paragraph that begins with the word',
    page(`<p>Ingredients:<br/>2 leeks<br/>1 l stock<br/>some salt</p><p>Method:<br/>Boil 2 leeks.</p>`),
    SOUP,
    4,
  ],
  [
    'goods before amounts',
    page(
      `<h2>Ingredients</h2><div><div class="row"><div>Leeks</div><div>2</div></div><div class="row"><div>Stock</div><div>1 l</div></div><div class="row"><div>Butter</div><div>20 g</div></div></div>${STEPS}`,
    ),
    ['Leeks 2', 'Stock 1 l', 'Butter 20 g'],
    4,
  ],
  [
    'two lists side by side without names',
    page(
      `<h2>Ingredients</h2><div class="cols"><ul>${item('2 leeks', '1 l stock')}</ul><ul>${item('some salt', '20 g butter')}</ul></div>${STEPS}`,
    ),
    [...SOUP, '20 g butter'],
    4,
  ],
  [
    'a note between heading and list',
    page(
      `<h2>Ingredients</h2><p>All spoons are level. You find hints about leeks further up, and the links lead to what I use myself.</p><ul>${item(...SOUP)}</ul>${STEPS}`,
    ),
    SOUP,
    4,
  ],
  [
    'the word in a sentence before',
    `<h1>Leek soup</h1><p>Ingredients matter. Take good ones, as my mother always said when we went to the market.</p><p>Serves 4</p><h3>INGREDIENTS</h3><ul>${item(...SOUP)}</ul><h3>DIRECTIONS</h3><p>Boil.</p>`,
    SOUP,
    4,
  ],
  [
    'letters apart and a picture in the heading',
    page(`<h2>🛒 Ingredients</h2><ul>${item(...SOUP)}</ul><h2>🔥 Method</h2><p>Boil.</p>`),
    SOUP,
    4,
  ],
  [
    'a list of what is needed beside the tools',
    page(
      `<h2>You will need</h2><h3>Ingredients</h3><ul>${item(...SOUP)}</ul><h3>Equipment</h3><ul>${item('1 large pot', '1 knife')}</ul>${STEPS}`,
    ),
    SOUP,
    4,
  ],
  [
    'tools before the list',
    page(
      `<h2>Equipment</h2><ul>${item('1 large pot', '1 knife')}</ul><h2>Ingredients</h2><ul>${item(...SOUP)}</ul>${STEPS}`,
    ),
    SOUP,
    4,
  ],
  [
    'prices beside the goods',
    page(
      `<h2>Ingredients</h2><ul>${item('2 leeks ($1.50)', '1 l stock ($0.80)', 'some salt ($0.02)')}</ul>${STEPS}`,
    ),
    ['2 leeks ($1.50)', '1 l stock ($0.80)', 'some salt ($0.02)'],
    4,
  ],
];

drawNothingOff();

test.each(PAGES)('%s', (_, html, lines, servings) => {
  expect(readingOf(html)).toEqual({ lines, servings, isSold: false });
});
