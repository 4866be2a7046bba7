// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readingOf, recipeIn } from './recipe-in';

const items = (...lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const stated = (recipeIngredient: readonly string[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Recipe', name: 'Leek pie', recipeIngredient })}</script>`;
const page = (body: string) => `<h1>Leek pie</h1>${body}<h2>Method</h2><p>Bake it.</p>`;
const FILLING = ['3 leeks', '200 ml cream', '2 eggs'];
const DOUGH = ['250 g flour', '125 g butter', '1 pinch salt'];

describe('data that says less than the page', () => {
  test('where a part of the list is stated, all that is printed counts', () => {
    const body = `<h2>Ingredients</h2>${items(...FILLING)}<p><strong>For the dough:</strong></p>${items(...DOUGH)}`;
    expect(readingOf(stated(DOUGH) + page(body)).lines).toEqual([...FILLING, ...DOUGH]);
  });

  test('what else is printed without amounts does not count', () => {
    const body = `<h2>Ingredients</h2>${items(...DOUGH, 'From our shop', 'Our newest book')}`;
    expect(readingOf(stated(DOUGH) + page(body)).lines).toEqual(DOUGH);
  });

  test('kinds of food stated as the only ingredient give way to the table under the heading', () => {
    const rows = [...FILLING, ...DOUGH].map((line) => {
      const [amount, ...name] = line.split(' ');
      return `<tr><td>${amount}</td><td>${name.join(' ')}</td></tr>`;
    });
    const table = `<section class="ingredients"><h2>Ingredients</h2><table>${rows.join('')}</table></section>`;
    expect(readingOf(stated(['Leeks, Cream, Flour']) + page(table)).lines).toEqual([...FILLING, ...DOUGH]);
  });

  test('names stated in another order give way to the printed ones with their amounts', () => {
    const rows = ['leeks|3', 'cream|200 ml', 'sea salt|1 pinch'].map((row) => {
      const [name, amount] = row.split('|');
      return `<div><p class="ingredient-name">${name}</p><p class="quantity">${amount}</p></div>`;
    });
    const lines = readingOf(
      stated(['sea salt', 'leeks', 'cream']) + page(`<h2>Ingredients</h2>${rows.join('')}`),
    ).lines;
    expect(lines).toEqual(['leeks 3', 'cream 200 ml', 'sea salt 1 pinch']);
  });

  test('a slip of an ampersand is written as it is meant', () => {
    expect(readingOf(stated(['2 leeks, washed &amp;amp,cut', ...DOUGH]) + page('')).lines?.[0]).toBe(
      '2 leeks, washed &,cut',
    );
  });
});

describe('several lists on one page', () => {
  test('two recipes that are each for a number are not one', () => {
    const body = `<h2>Ingredients for 20 buns</h2>${items(...DOUGH)}<h2>Method</h2><p>Bake.</p><h2>Ingredients for about 12 wafers</h2>${items(...FILLING)}`;
    expect(readingOf(page(body)).lines).toEqual(DOUGH);
  });

  test('of the same recipe in two languages the first counts', () => {
    const body = `<p><b>Ingredients for 4</b></p>${items(...DOUGH)}<p><b>EN ESPAÑOL</b></p><p><b>Ingredientes para 4</b></p>${items('250 g de harina', '125 g de mantequilla', '1 pizca de sal')}<h3>Preparación</h3><p>Hornear.</p>`;
    expect(readingOf(`<h1>Leek pie</h1>${body}`).lines).toEqual(DOUGH);
  });

  test.each([
    ['Valeurs nutritionnelles', 'Par portion'],
    ['Nährwerte', 'Pro Portion'],
    ['Valori nutrizionali', 'Per porzione'],
    ['Wartości odżywcze', 'Na porcję'],
    ['Información nutricional', 'Por porción'],
  ])('%s are no ingredients', (title, per) => {
    const facts = items('398 kJ / 95 kcal', '2 g', '5 g');
    const body = `<h2>Ingredients</h2>${items(...DOUGH)}<p><strong>${title}</strong></p><p>${per}:</p>${facts}`;
    expect(readingOf(page(body)).lines).toEqual(DOUGH);
  });
});

describe('ways in which lists are printed', () => {
  test('a term of several descriptions names them', () => {
    const list = (name: string, lines: readonly string[]) =>
      `<dl><dt>${name}</dt>${lines.map((line) => `<dd>${line}</dd>`).join('')}</dl>`;
    const recipe = recipeIn(page(`<h2>Ingredients</h2>${list('Filling', FILLING)}${list('Dough', DOUGH)}`));
    expect(recipe?.groups).toEqual([
      { name: 'Filling', lines: FILLING },
      { name: 'Dough', lines: DOUGH },
    ]);
  });

  test('an item may hold a list of its own, parted by breaks', () => {
    const item = (name: string, lines: readonly string[]) =>
      `<ol><li><b>${name}</b>:<br>${lines.join('<br>')}</li></ol>`;
    const body = `<h3>Ingredients</h3>${item('For the filling', ['4 tbsp cheese', 'oil'])}${item('For the dough', DOUGH)}${items('Chives, to serve')}`;
    expect(readingOf(page(body)).lines).toEqual(['4 tbsp cheese', 'oil', ...DOUGH, 'Chives, to serve']);
  });

  test('blocks that are called items give name, amount and note; points of a diet are not read', () => {
    const row = (name: string, amount: string, unit: string, note: string) =>
      `<div role="listitem"><div role="listitem"><div class="c_1"><div class="x_ingredientName__1"><div>${name}</div></div><div class="x_portion__2"><span class="x_amount__3">${amount}</span><span>${unit}</span><span class="w">${note}</span></div></div><div class="x_points__4"><span aria-hidden="true">8</span><div>8 points</div></div></div></div>`;
    const rows =
      row('Sausages', '2', 'pieces', '') +
      row('Mushrooms', '200', 'g', ', brown') +
      row('Salt', '1', 'pinch', '');
    expect(readingOf(page(`<h3>Ingredients</h3><div role="list">${rows}</div>`)).lines).toEqual([
      '2 pieces Sausages',
      '200 g Mushrooms, brown',
      '1 pinch Salt',
    ]);
  });

  test('a list right under the name of a recipe is its list', () => {
    const body = `<p>I like carrots.</p><h3>Recipe: Carrots in juice</h3>${items('3 large carrots', 'Orange juice', '1/4 tsp. salt')}<p>Cut the carrots.</p>`;
    expect(readingOf(`<h1>Carrots</h1>${body}`).lines).toEqual([
      '3 large carrots',
      'Orange juice',
      '1/4 tsp. salt',
    ]);
  });
});

describe('for how many', () => {
  const servingsOf = (yields: string) =>
    readingOf(page(`${yields}<h2>Ingredients</h2>${items(...DOUGH)}`)).servings;

  test('the lower number of a range counts', () => {
    expect(servingsOf('<div>2 - 4 porcje</div>')).toBe(2);
    expect(servingsOf('<div>2 to 4 servings</div>')).toBe(2);
  });

  test('a weight in a portion is no number of eaters', () => {
    expect(servingsOf('<div class="portion">125 g</div>')).toBeNull();
  });

  test('portions of each ingredient are no number of eaters', () => {
    const portions = Array.from({ length: 9 }, () => '<span class="portionAmount">125</span>').join(' ');
    expect(servingsOf(`<div>${portions}</div>`)).toBeNull();
  });

  test('a number beside the Hungarian word is', () => {
    expect(servingsOf('<div><span>2</span><small>főre</small></div>')).toBe(2);
  });
});
