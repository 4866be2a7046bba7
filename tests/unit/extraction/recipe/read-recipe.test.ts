// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { recipeIngredient } from '../../../../utils/domain/list/recipe';
import { capturePage } from '../../../../utils/extraction/capture/capture';
import { readDocument } from '../../../../utils/extraction/read-document';
import { readRecipe } from '../../../../utils/extraction/recipe/read-recipe';
import { jsonLd } from '../read-html';

const read = (html: string) => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html><body>${html}</body></html>`,
    'text/html',
  );
  return readRecipe(capturePage(page, { url: 'https://kitchen.example/soup', observedAt: 1 }));
};
const linesIn = (html: string) => {
  const recipe = read(html);
  return recipe && recipeIngredient(recipe);
};

const SOUP = { '@type': 'Recipe', name: 'Soup', recipeYield: '4 servings' };
const LEEKS = ['2 leeks', '1 l stock'];

test.each([
  ['as it stands', { ...SOUP, recipeIngredient: LEEKS }],
  ['in a graph', { '@graph': [{ '@type': 'WebPage' }, { ...SOUP, recipeIngredient: LEEKS }] }],
  [
    'in a list',
    [
      { '@type': 'Person', name: 'Ada' },
      { ...SOUP, recipeIngredient: LEEKS },
    ],
  ],
  ['as what a page is about', { '@type': 'WebPage', mainEntity: { ...SOUP, recipeIngredient: LEEKS } }],
  ['under its old name', { ...SOUP, ingredients: LEEKS }],
  ['as lists in a list', { ...SOUP, recipeIngredient: [['2 leeks'], ['1 l stock']] }],
  [
    'as values with units',
    {
      ...SOUP,
      recipeIngredient: [
        { '@type': 'PropertyValue', name: 'leeks', value: 2 },
        { '@type': 'PropertyValue', name: 'stock', value: '1', unitText: 'l' },
      ],
    },
  ],
  ['with types of two kinds', { ...SOUP, '@type': ['Recipe', 'NewsArticle'], recipeIngredient: LEEKS }],
])('a recipe stated in JSON-LD is read %s', (_, value) => {
  const recipe = read(jsonLd(value));
  expect(recipe).toMatchObject({ name: 'Soup', recipeYield: { servings: 4, text: '4 servings' } });
  expect(recipe && recipeIngredient(recipe)).toEqual(LEEKS);
});

test('broken JSON is mended', () => {
  const broken = `{"@type": "Recipe", "name": "Soup", "recipeIngredient": ["2 leeks", "1 l
    stock",],}`;
  expect(linesIn(jsonLd(broken))).toEqual(LEEKS);
});

test('a list that was put into one text is taken apart', () => {
  const three = [...LEEKS, '3 carrots'];
  expect(linesIn(jsonLd({ ...SOUP, recipeIngredient: three.join('\n') }))).toEqual(three);
  expect(linesIn(jsonLd({ ...SOUP, recipeIngredient: three.join(', ') }))).toEqual(three);
});

test('of several recipes the one that bears the name of the page counts', () => {
  const other = { '@type': 'Recipe', name: 'Bread', recipeIngredient: ['500 g flour', 'salt'] };
  expect(linesIn(`<h1>Soup</h1>${jsonLd([other, { ...SOUP, recipeIngredient: LEEKS }])}`)).toEqual(LEEKS);
});

test('microdata and RDFa are read alike', () => {
  expect(
    linesIn(`<div itemscope itemtype="https://schema.org/Recipe"><h1 itemprop="name">Soup</h1><ul>
      <li itemprop="recipeIngredient"><span>2</span> leeks</li><li itemprop="recipeIngredient">1 l stock</li></ul></div>`),
  ).toEqual(LEEKS);
  expect(
    linesIn(`<div vocab="https://schema.org/" typeof="Recipe"><h1 property="name">Soup</h1>
      <p property="recipeIngredient">2 leeks</p><p property="recipeIngredient">1 l stock</p></div>`),
  ).toEqual(LEEKS);
});

test.each([
  ['English', 'Ingredients', 'Method'],
  ['German', 'Zutaten für 4 Personen', 'Zubereitung'],
  ['French', 'Ingrédients', 'Préparation'],
  ['Spanish', 'Ingredientes:', 'Elaboración'],
  ['Polish', 'Składniki', 'Przygotowanie'],
  ['Swedish', 'Ingredienser', 'Gör så här'],
  ['Russian', 'Ингредиенты', 'Приготовление'],
  ['Japanese', '材料（2人分）', '作り方'],
  ['Chinese', '食材', '做法'],
  ['Arabic', 'المقادير', 'طريقة التحضير'],
])('a list under a heading in %s is read', (_, heading, method) => {
  expect(
    linesIn(`<h1>Soup</h1><h2><span>${heading}</span></h2><ul><li>2 leeks</li><li>1 l stock</li></ul>
      <h2>${method}</h2><ol><li>Cut the leeks.</li><li>Boil them.</li></ol>`),
  ).toEqual(LEEKS);
});

test('headings inside the list name its groups, and the stated lines are put under them', () => {
  const printed = `<h2>Ingredients</h2><h3>For the soup</h3><ul><li>2 leeks</li><li>1 l stock</li></ul>
    <h3>To serve</h3><ul><li>1 bread</li></ul><h2>Method</h2><p>Boil.</p>`;
  const groups = [
    { name: 'For the soup', lines: LEEKS },
    { name: 'To serve', lines: ['1 bread'] },
  ];
  expect(read(printed)?.groups).toEqual(groups);
  const stated = jsonLd({ ...SOUP, recipeIngredient: ['2 leeks (large)', '1 l stock', '1 bread'] });
  expect(read(printed.replace('2 leeks', '2 leeks large') + stated)?.groups).toEqual([
    { name: 'For the soup', lines: ['2 leeks (large)', '1 l stock'] },
    { name: 'To serve', lines: ['1 bread'] },
  ]);
});

test('where the page shows people more than it states, what it shows counts', () => {
  const stated = jsonLd({ ...SOUP, recipeIngredient: ['leeks', 'stock'] });
  const printed = '<h2>Ingredients</h2><ul><li>2 leeks</li><li>1 l stock</li></ul>';
  expect(linesIn(printed + stated)).toEqual(LEEKS);
});

test('the same amount in other units is nothing more', () => {
  const stated = jsonLd({ ...SOUP, recipeIngredient: ['1 cup flour', '2 eggs'] });
  const printed = '<h2>Ingredients</h2><ul><li>1 cup (120 g) flour</li><li>2 eggs</li></ul>';
  expect(linesIn(printed + stated)).toEqual(['1 cup flour', '2 eggs']);
});

test('paragraphs and rows under the heading are lines, notes and totals are not', () => {
  expect(
    linesIn(`<p>Ingrédients pour la pâte</p><p><b>150 g de farine *</b></p><p><b>14 g de sel</b></p>
      <p>* Les types de farine suisses et français se comparent sur cette page.</p><ul><li>Mélanger la farine</li></ul>`),
  ).toEqual(['150 g de farine *', '14 g de sel']);
  expect(
    linesIn(`<h3>Ingredients</h3><table><tr><th>Amount</th><th>What</th></tr><tr><td>2</td><td>leeks</td></tr>
      <tr><td>1 l</td><td>stock</td></tr><tr><td>Total</td><td>1.2 kg</td></tr></table>`),
  ).toEqual(LEEKS);
});

test('how many it is for is read where the page shows it, too', () => {
  const list = '<h2>Ingredients</h2><ul><li>2 leeks</li><li>1 l stock</li></ul>';
  expect(read(`<p>Serves 4-6</p>${list}`)?.recipeYield).toEqual({ servings: 4, text: 'Serves 4-6' });
  expect(read(`<li class="servings">Für 2 Personen</li>${list}`)?.recipeYield.servings).toBe(2);
  expect(read(list)?.recipeYield).toEqual({ servings: null, text: null });
});

test('what only a class calls ingredients is a list where its lines begin with amounts', () => {
  const item = (amount: string, name: string) =>
    `<p class="card-ingredient"><span class="amount">${amount}</span><span class="name">${name}</span></p>`;
  expect(linesIn(`<h1>Soup</h1>${item('2', 'leeks')}${item('1 l', 'stock')}`)).toEqual(LEEKS);
  expect(
    linesIn('<h1>Soup</h1><div class="ingredients"><ul><li>2 leeks</li><li>1 l stock</li></ul></div>'),
  ).toEqual(LEEKS);
});

test('a list that is printed again for another screen counts once, and its help is no line', () => {
  const list = '<ul><li>2 leeks</li><li>1 l stock</li></ul>';
  const help =
    '<ul><li>When you change the number of servings, times change too: they are those of the first recipe.</li></ul>';
  expect(linesIn(`<h2>Cake ingredients</h2>${help}${list}<div>${list}</div><h2>Method</h2>`)).toEqual(LEEKS);
});

test('an item that is a heading by its class names a group', () => {
  const html = `<h2>Ingredients</h2><ul><li>2 leeks</li><li class="list-heading">To serve</li><li>1 bread</li></ul>`;
  expect(read(html)?.groups).toEqual([
    { name: null, lines: ['2 leeks'] },
    { name: 'To serve', lines: ['1 bread'] },
  ]);
});

test('a page that sells something keeps being a product, whatever can be cooked with it', () => {
  const product = {
    '@type': 'Product',
    name: 'Stock',
    offers: { '@type': 'Offer', price: '2.49', priceCurrency: 'EUR' },
  };
  const page = new DOMParser().parseFromString(
    `<!doctype html><body><h1>Stock</h1><p>€2.49</p>${jsonLd([product, { ...SOUP, recipeIngredient: LEEKS }])}</body>`,
    'text/html',
  );
  const reading = readDocument(page, { url: 'https://kitchen.example/stock', observedAt: 1 });
  expect(reading.kind).toBe('product');
});

test.each([
  ['boxes in boxes', `${'<div class="ingredients">'.repeat(5_000)}2 eggs${'</div>'.repeat(5_000)}`],
  ['headings over nothing', '<h2>Ingredients</h2>'.repeat(5_000)],
  ['brackets without end', `<h2>Ingredients</h2><ul>${`<li>${'('.repeat(900)}</li>`.repeat(200)}</ul>`],
])('%s end soon and are no recipe', (_, body) => {
  const markup = `<html><head></head><body>${body}</body></html>`;
  const url = 'https://kitchen.example/';
  const started = performance.now();
  expect(readRecipe({ url, at: 1, isVariantChanged: false, markup, looks: [], picked: null })).toBeNull();
  expect(performance.now() - started).toBeLessThan(5_000);
});

test.each([
  ['what a cream is made of', '<h2>Ingredients</h2><p>Aqua, glycerin, parfum.</p>'],
  ['a menu of ingredients', '<nav><h2>Ingredients</h2><ul><li>Beef</li><li>Fish</li></ul></nav>'],
  ['virtues without an amount', '<h2>Ingredients</h2><ul><li>Hyaluronic acid</li><li>Vitamin C</li></ul>'],
  ['steps alone', '<h2>Method</h2><ol><li>Cut 2 leeks</li><li>Boil 1 l stock</li></ol>'],
  ['an empty recipe', jsonLd(SOUP)],
])('%s is no recipe', (_, html) => expect(read(html)).toBeNull());

test.each([
  ['<b>2</b> leeks', '2 leeks'],
  ['- 2 leeks', '2 leeks'],
  ['▢ 2 leeks', '2 leeks'],
  ['2 leeks , washed', '2 leeks, washed'],
  ['2 leeks ((large))', '2 leeks (large)'],
  ['2 leeks ((large) or small (young))', '2 leeks ((large) or small (young))'],
  ['&frac12; l cr&egrave;me', '½ l crème'],
  ['2&nbsp;leeks\u200b\n  washed', '2 leeks washed'],
  ['eggs < 50 g', 'eggs < 50 g'],
])('the line %s is printed as %s', (written, printed) => {
  expect(linesIn(jsonLd({ ...SOUP, recipeIngredient: [written, 'salt'] }))?.[0]).toBe(printed);
});

test('a line that ends in a colon is the name of those behind it', () => {
  const stated = { ...SOUP, recipeIngredient: ['2 leeks', 'For the top:', '1 tbsp chives'] };
  expect(read(jsonLd(stated))?.groups).toEqual([
    { name: null, lines: ['2 leeks'] },
    { name: 'For the top', lines: ['1 tbsp chives'] },
  ]);
});

test('adverts and goods with prices between the lines are no ingredients', () => {
  const lines = ['2 leeks', 'Advertisement', '1 l stock', 'Stanwick stock 500 ml £2.49', '200 g potatoes'];
  const list = `<h1>Soup</h1><h2>Ingredients</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul><h2>Method</h2>`;
  expect(linesIn(list)).toEqual(['2 leeks', '1 l stock', '200 g potatoes']);
});

test('amounts in units that the page does not draw are left out', () => {
  const draws = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility');
  const checkVisibility = function (this: Element) {
    return this.closest('.metric') === null;
  };
  Object.defineProperty(Element.prototype, 'checkVisibility', { value: checkVisibility, configurable: true });
  try {
    const line = (us: string, metric: string, what: string) =>
      `<li>${us} <span class="metric">(${metric}) </span>${what}</li>`;
    const lines = [line('2 cups', '240 g', 'flour'), line('1 cup', '235 ml', 'milk'), line('2', '2', 'eggs')];
    const shown = `<h1>Pancakes</h1><h2>Ingredients</h2><ul>${lines.join('')}</ul><h2>Method</h2>`;
    expect(linesIn(shown)).toEqual(['2 cups flour', '1 cup milk', '2 eggs']);
    const hidden = `<h1>Pancakes</h1><div class="metric"><h2>Ingredients</h2><ul>${lines.join('')}</ul></div><h2>Method</h2>`;
    expect(linesIn(hidden)).toEqual(['2 cups (240 g) flour', '1 cup (235 ml) milk', '2 (2) eggs']);
  } finally {
    if (draws) Object.defineProperty(Element.prototype, 'checkVisibility', draws);
    else Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  }
});

test('a page of nothing but lines is read no further than the longest recipe', () => {
  const line = (at: number) => `<p>${at + 1} g of sort ${at + 1}</p>`;
  const all = `<h1>Soup</h1><h2>Ingredients</h2>${Array.from({ length: 400 }, (_, at) => line(at)).join('')}`;
  expect(linesIn(all)).toHaveLength(150);
});
