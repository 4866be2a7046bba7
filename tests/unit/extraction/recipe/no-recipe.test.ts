// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { jsonLd } from '../read-html';
import { recipeIn } from './recipe-in';

const item = (...lines: readonly string[]) => lines.map((line) => `<li>${line}</li>`).join('');
const dish = (name: string) => `<h2>${name}</h2><p>So good.</p><a href="/${name}">Get the recipe</a>`;

test.each([
  [
    'a muesli in a shop',
    `<h1>Muesli 500 g</h1><p class="price">€3.49</p><button>Add to cart</button><h2>Ingredients</h2><p>Oat flakes (56 %), raisins 12 %, hazelnuts 5 %, sugar, salt. May contain traces of milk.</p><h2>Nutrition</h2><table><tr><td>Energy</td><td>1600 kJ</td></tr></table>`,
  ],
  [
    'a muesli in a shop, its ingredients as a list with shares',
    `<h1>Muesli 500 g</h1><p class="price">€3.49</p><button>Add to cart</button><h2>Ingredients</h2><ul>${item('Oat flakes 56 %', 'Raisins 12%', 'Hazelnuts 5 %')}</ul><h2>Nutrition per 100 g</h2><ul>${item('Fat 9 g', 'Salt 0.1 g')}</ul>`,
  ],
  [
    'a food supplement with amounts of what is in it',
    `<h1>Multivitamin 90 tablets</h1><p>€12.90</p><button>Add to basket</button><h2>Ingredients</h2><table><tr><td>Vitamin C</td><td>80 mg</td></tr><tr><td>Zinc</td><td>10 mg</td></tr><tr><td>Vitamin D</td><td>5 µg</td></tr></table><h2>Directions</h2><p>Take 1 tablet a day.</p>${jsonLd({ '@type': 'Product', name: 'Multivitamin', offers: { '@type': 'Offer', price: '12.90', priceCurrency: 'EUR' } })}`,
  ],
  [
    'a cream with virtues',
    `<h1>Night cream</h1><h2>Key ingredients</h2><ul>${item('Retinol', 'Niacinamide', 'Shea butter')}</ul><h2>How to use</h2><p>Apply to the face.</p>`,
  ],
  [
    'a category of recipes',
    `<h1>Soups</h1><ul>${item('<a href="/1">Leek soup</a> 5 ingredients, 30 minutes, serves 4', '<a href="/2">Pea soup</a> 7 ingredients, 45 minutes', '<a href="/3">Bean stew</a> 9 ingredients')}</ul>`,
  ],
  [
    'a category of recipes stated as a list',
    `<h1>Soups</h1>${jsonLd({
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', item: { '@type': 'Recipe', name: 'Leek soup', url: '/1' } },
        { '@type': 'ListItem', item: { '@type': 'Recipe', name: 'Pea soup', url: '/2' } },
      ],
    })}`,
  ],
  [
    'a search for recipes by what is at hand',
    `<h1>Find recipes</h1><form><h3>Ingredients</h3><ul>${item('<label><input type="checkbox"> Chicken (120)</label>', '<label><input type="checkbox"> Rice (88)</label>', '<label><input type="checkbox"> Leek (31)</label>')}</ul></form><h3>Time</h3><ul>${item('15 minutes', '30 minutes')}</ul>`,
  ],
  [
    'the menu of a restaurant',
    `<h1>Lunch menu</h1><h2>Pizza</h2><ul>${item('Margherita: tomato, mozzarella € 9.50', 'Funghi: mushrooms € 10.50')}</ul><h2>Extra ingredients</h2><ul>${item('2 eggs € 1.50', 'Ham € 2', 'Olives € 1')}</ul>`,
  ],
  [
    'the menu of a restaurant with plain prices',
    `<h1>Our menu</h1><h2>Starters</h2><ul>${item('Soup of the day 6.50', 'Salad 7.00')}</ul><p>Ingredients: ask our staff.</p><ul>${item('Bread 2.50', 'Olives 3.50')}</ul>`,
  ],
  [
    'a post about what to keep at home',
    `<h1>Pantry basics</h1><h2>Ingredients to always have</h2><p>Here is why these matter for the cook in a hurry, and how long they keep.</p><ul>${item('Rice', 'Lentils', 'Tinned tomatoes')}</ul><h2>Tips</h2><p>Write dates on jars.</p>`,
  ],
  [
    'a lexicon of ingredients',
    `<h1>All ingredients from A to Z</h1><h2>Ingredients</h2><ul>${item('<a href="/apple">Apple</a>', '<a href="/beef">Beef</a>', '<a href="/carrot">Carrot</a>')}</ul><h2>Method of sorting</h2><p>By letter.</p>`,
  ],
  [
    'what a thing is made of',
    `<h1>Solid table</h1><h2>Materials</h2><ul>${item('2 boards of oak', '4 legs')}</ul>`,
  ],
  [
    'a roundup that only links to recipes',
    `<h1>12 soups for winter</h1>${['Leek soup', 'Bean soup', 'Pea soup'].map(dish).join('')}`,
  ],
  [
    'a roundup stated as a list of dishes',
    `${jsonLd({
      '@type': 'ItemList',
      itemListElement: [1, 2].map((position) => ({
        '@type': 'ListItem',
        position,
        url: `https://k.example/${position}`,
      })),
    })}<h1>Best cakes</h1><ol>${item('Carrot cake', 'Lemon cake', 'Nut cake')}</ol>`,
  ],
  [
    'a craft with what is needed and steps',
    `${jsonLd({ '@type': 'HowTo', name: 'Paper lantern', supply: [{ '@type': 'HowToSupply', name: '2 sheets of paper' }] })}<h1>Paper lantern</h1><h2>Materials</h2><ul>${item('2 sheets of paper', '1 candle', 'glue')}</ul><h2>Steps</h2><ol>${item('Fold.')}</ol>`,
  ],
  [
    'a test of kitchen scales',
    `<h1>The best kitchen scales</h1><h2>What we tested</h2><ul>${item('5 kg scale', '10 kg scale', '500 g scale')}</ul><h2>How we test</h2><p>We weigh 100 g flour.</p>`,
  ],
])('%s is no recipe', (_, html) => expect(recipeIn(html)).toBeNull());
