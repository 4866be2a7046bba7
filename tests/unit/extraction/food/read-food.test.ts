// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { FoodFacts } from '../../../../utils/domain/product/food';
import { readDocument } from '../../../../utils/extraction/read-document';
import { jsonLd } from '../read-html';

const SHOP = '<h1>Muesli</h1><p class="price">€ 3.49</p><button>Add to cart</button>';

function foodOn(html: string, markup: object = {}): FoodFacts | undefined {
  const product = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Muesli',
    offers: { '@type': 'Offer', price: '3.49', priceCurrency: 'EUR' },
    ...markup,
  };
  const page = new DOMParser().parseFromString(
    `<!doctype html><html><body>${jsonLd(product)}<main>${SHOP}${html}</main></body></html>`,
    'text/html',
  );
  const reading = readDocument(page, { url: 'https://shop.example/p/1', observedAt: 1 });
  return reading.kind === 'product' ? reading.product.food : undefined;
}

describe('ingredients are read wherever a page puts them', () => {
  test.each([
    ['in one paragraph', '<p>Ingredients: oats, <b>milk</b> powder, salt.</p>', 'oats, milk powder, salt.'],
    [
      'behind a bold label',
      '<p><strong>Zutaten:</strong> Hafer, <b>MILCH</b>, Salz</p>',
      'Hafer, MILCH, Salz',
    ],
    [
      'under a heading',
      '<h3>Ingrédients</h3><p>avoine, lait</p><h3>Conseils</h3><p>Au frais</p>',
      'avoine, lait',
    ],
    [
      'in a wrapped heading',
      '<div><h3>Ingredientes</h3></div><div><p>avena, leche</p></div>',
      'avena, leche',
    ],
    [
      'in a list of terms',
      '<dl><dt>Ingredienti</dt><dd>avena, latte</dd><dt>Peso</dt><dd>500 g</dd></dl>',
      'avena, latte',
    ],
    ['in a table', '<table><tr><th>配料</th><td>燕麦、牛奶</td></tr></table>', '燕麦、牛奶'],
    [
      'behind a tab',
      '<ul><li><a href="#ing">Ingrediënten</a></li><li>Meer</li></ul><div><div id="ing" style="display:none">haver, melk</div></div>',
      'haver, melk',
    ],
    ['in a fold', '<details><summary>المكونات</summary><p>شوفان، حليب</p></details>', 'شوفان، حليب'],
    ['behind a hard space', '<p>List\u00a0of ingredients: oats</p>', 'oats'],
    ['behind marks that are not seen', '<p>\u200b • Ingredients\u200b</p><p>oats, milk</p>', 'oats, milk'],
    ['with its label over two lines', '<p>List of\n      ingredients: oats</p>', 'oats'],
  ])('%s', (_, html, ingredients) => expect(foodOn(html)?.ingredients).toBe(ingredients));

  test('longer than any other text of a page', () => {
    const long = Array.from({ length: 120 }, (_, at) => `ingredient ${at}`).join(', ');
    expect(foodOn(`<p>Ingredients: ${long}</p>`)?.ingredients).toBe(long);
  });

  test('and as a property in the markup', () =>
    expect(
      foodOn('', { additionalProperty: [{ '@type': 'PropertyValue', name: 'Ingredients', value: 'oats' }] })
        ?.ingredients,
    ).toBe('oats'));
});

test('a list that was cut off is none', () =>
  expect(foodOn(`<p>Ingredients: ${'oats, '.repeat(2000)}milk</p>`)).toBeUndefined());

describe('of a list that was cut off nobody knows the rest', () => {
  const filler = `<p>${'Stirred by hand at dawn. '.repeat(300)}</p>`;
  const long = 'oats, '.repeat(700);
  test.each([
    ['in the midst of a block', `<div>${filler}<b>Ingredients:</b> oats</div>`],
    ['that begins late', `<div>Stirred. ${'a '.repeat(1500)}<br>Ingredients: ${long} milk</div>`],
    ['under a heading', `<h3>Ingredients</h3><p>${long}</p><p>${long} milk</p>`],
    ['beside one that was not', `<p>Ingredients: oats</p><p>Ingredients: ${'oats, '.repeat(2000)}</p>`],
    ['as the ninth part', `${'<p>Contains: oats</p>'.repeat(8)}<p>Ingredients: oats, milk</p>`],
  ])('%s', (_, html) => {
    const known = { additionalProperty: [{ '@type': 'PropertyValue', name: 'Ingredients', value: 'oats' }] };
    expect(foodOn(html, known)?.ingredients ?? null).toBeNull();
  });

  test('and what follows a list that is hidden is none', () =>
    expect(foodOn('<p hidden>Ingredients: milk</p><p>Oats, water</p>')).toBeUndefined());

  test('of allergens what was read is kept, and the ingredients with it', () => {
    const food = foodOn(`<p>Ingredients: oats</p><p>Contains: nuts, ${'and nuts, '.repeat(800)}</p>`);
    expect(food?.ingredients).toBe('oats');
    expect(food?.allergens).toMatch(/^Contains: nuts, and nuts/);
  });
});

test('two lists are kept together, as what is in one of them is in it', () =>
  expect(foodOn('<p>Ingredients: oats</p><h3>Ingredients</h3><p>oats, milk</p>')?.ingredients).toBe(
    'oats\noats, milk',
  ));

test.each([
  ['of other products', '<section class="related-products"><p>Ingredients: milk</p></section>'],
  ['that a review names', '<section class="reviews"><p>Ingredients: milk</p></section>'],
  ['in a sentence', '<p>Ingredients matter to us, and milk does too.</p>'],
])('no ingredients are taken from a text %s', (_, html) => expect(foodOn(html)).toBeUndefined());

test('a statement of allergens keeps the words that say whether it is for sure', () =>
  expect(foodOn('<p>Kann Spuren von <b>Nüssen</b> enthalten.</p>')?.allergens).toBe(
    'Kann Spuren von Nüssen enthalten.',
  ));

describe('nutrition', () => {
  const table = (head: string, rows: string) =>
    `<h3>Nährwerte</h3><table><tr><th></th>${head}</tr>${rows}</table>`;
  const rows =
    '<tr><td>Brennwert</td><td>1550 kJ / 368 kcal</td><td>620 kJ</td></tr><tr><td>Fett</td><td>7,2 g</td><td>2,9 g</td></tr><tr><td>davon gesättigte Fettsäuren</td><td>1,4 g</td><td>0,6 g</td></tr><tr><td>Kohlenhydrate</td><td>58 g</td><td>23 g</td></tr><tr><td>davon Zucker</td><td>0,7 g</td><td>0,3 g</td></tr><tr><td>Eiweiß</td><td>13,5 g</td><td>5 g</td></tr><tr><td>Salz</td><td>0,02 g</td><td>0 g</td></tr>';
  const oats = {
    per: '100 g',
    energy: 1550,
    fat: 7.2,
    saturates: 1.4,
    carbohydrate: 58,
    sugars: 0.7,
    protein: 13.5,
    salt: 0.02,
  };

  test('is read for 100 g', () =>
    expect(foodOn(table('<th>pro 100 g</th><th>pro 40 g</th>', rows))?.nutrition).toEqual(oats));

  test('is not read for a portion alone', () =>
    expect(foodOn(table('<th>pro Portion</th><th>GDA</th>', rows))).toBeUndefined());

  test('is read from the markup, salt from sodium', () =>
    expect(
      foodOn('', {
        nutrition: {
          '@type': 'NutritionInformation',
          servingSize: '100 g',
          calories: '368 kcal',
          fatContent: '7.2 g',
          sodiumContent: '8 mg',
        },
      })?.nutrition,
    ).toMatchObject({ per: '100 g', energy: 1540, fat: 7.2, salt: 0.02, protein: null }));
});

describe('labels', () => {
  const ingredients = '<p>Ingredients: oats</p>';
  test.each([
    ['<span class="badge">Vegan</span>', ['vegan']],
    ['<img alt="Vegan label" src="v.png">', ['vegan']],
    ['<li>Glutenfrei</li><li>Laktosefrei</li>', ['gluten-free', 'lactose-free']],
    ['<p>Our vegan recipes are a joy.</p>', []],
    ['<a href="/vegan">Vegan</a>', []],
    ['<p>Not vegan</p>', []],
    ['<span>清真</span>', ['halal']],
    ['<div><span>Vegan</span><span>Halal</span></div>', ['vegan', 'halal']],
    ['<ul><li>Vegan</li><li>Fair trade</li></ul>', ['vegan']],
    ['<dl><dt>Diet</dt><dd>Vegan</dd></dl>', ['vegan']],
  ])('%s', (html, claims) => expect(foodOn(ingredients + html)?.claims).toEqual(claims));

  test.each([
    ['<table><tr><td>Gluten free</td><td>VALUE</td></tr><tr><td>Weight</td><td>1 kg</td></tr></table>'],
    ['<table><tr><th>Gluten free</th><td>VALUE</td></tr></table>'],
    ['<table><tr><td><img alt="Gluten free" src="g.png"></td><td>VALUE</td></tr></table>'],
    ['<dl><dt>Gluten free</dt><dd>VALUE</dd></dl>'],
    ['<p>Gluten free: <b>VALUE</b></p>'],
    ['<p><b>Gluten free</b>: VALUE</p>'],
    ['<ul><li>Gluten free <b>VALUE</b></li></ul>'],
    ['<div><div class="label">Gluten free</div><div class="value"><span>VALUE</span></div></div>'],
  ])('of a row hold where its value says yes: %s', (row) => {
    const claimsWith = (value: string) => foodOn(ingredients + row.replace('VALUE', value))?.claims;
    expect(['Yes', '✓'].map(claimsWith)).toEqual([['gluten-free'], ['gluten-free']]);
    expect(['No', 'On request', '✗'].map(claimsWith)).toEqual([[], [], []]);
  });

  test.each([
    ['<button>Gluten free</button>'],
    ['<label><input type="radio" name="kind"> Gluten free</label>'],
    ['<div role="radio"><span>Gluten free</span></div>'],
    ['<button><img alt="Gluten free" src="g.png"></button>'],
    ['<table><tr><th>Gluten free</th><th>Vegan</th></tr><tr><td>no</td><td>no</td></tr></table>'],
    ['<p><b>Not</b> vegan</p>'],
  ])('are no claim where they are a choice, a column or denied: %s', (html) =>
    expect(foodOn(ingredients + html)?.claims).toEqual([]),
  );

  test('are read from the markup', () =>
    expect(
      foodOn('', {
        suitableForDiet: ['https://schema.org/VeganDiet', 'https://schema.org/HalalDiet'],
        additionalProperty: { '@type': 'PropertyValue', name: 'Gluten free', value: 'yes' },
      })?.claims,
    ).toEqual(['vegan', 'halal', 'gluten-free']));

  test.each(['Organic Muesli', 'Muesli (bio)', '有机燕麦'])('the name "%s" says organic', (name) =>
    expect(foodOn(ingredients, { name })?.claims).toEqual(['organic']),
  );

  test('make no food of a shirt', () => expect(foodOn('<span>Organic</span>')).toBeUndefined());
});
