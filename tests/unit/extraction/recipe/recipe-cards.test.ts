// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { jsonLd } from '../read-html';
import { drawNothingOff, type RecipePage, readingOf } from './recipe-in';

const part = (name: string, text: string) => `<span class="wprm-recipe-ingredient-${name}">${text}</span>`;
const TICK = `<span class="wprm-checkbox-container"><input type="checkbox" id="c1" class="wprm-checkbox" aria-label="&nbsp;2 leeks">
  <label for="c1" class="wprm-checkbox-label"><span class="sr-only screen-reader-text wprm-screen-reader-text">▢ </span></label></span>`;
const wprm = (amount: string, unit: string, name: string, notes = '') =>
  `<li class="wprm-recipe-ingredient" style="list-style-type: none;" data-uid="0">${TICK}${part('amount', amount)}&#32;${part('unit', unit)}&#32;${part('name', name)}${
    notes === ''
      ? ''
      : `&#32;<span class="wprm-recipe-ingredient-notes wprm-recipe-ingredient-notes-faded">${notes}</span>`
  }</li>`;
const wprmGroup = (name: string, lines: string) => `<div class="wprm-recipe-ingredient-group">
  ${name === '' ? '' : `<h4 class="wprm-recipe-group-name wprm-recipe-ingredient-group-name wprm-block-text-bold">${name}</h4>`}
  <ul class="wprm-recipe-ingredients">${lines}</ul></div>`;
const wprmCard = (
  groups: string,
) => `<h1>Leek tart</h1><div class="wprm-recipe-snippet"><a href="#card">Jump to Recipe</a></div>
  <p>Leeks are at their best in March. You need two of them.</p>
  <div id="card" class="wprm-recipe wprm-recipe-template-plain"><h2 class="wprm-recipe-name">Leek tart</h2>
  <div class="wprm-recipe-servings-container"><span class="wprm-recipe-details-label wprm-recipe-servings-label">Servings: </span>
  <span class="wprm-recipe-servings wprm-recipe-details wprm-recipe-servings-7">6</span>&#32;<span class="wprm-recipe-servings-unit">slices</span></div>
  <div class="wprm-recipe-ingredients-container"><h3 class="wprm-recipe-header wprm-recipe-ingredients-header">Ingredients&#32;
  <div class="wprm-recipe-adjustable-servings-container"><button class="wprm-recipe-adjustable-servings wprm-toggle-active" data-multiplier="1">1x</button><button data-multiplier="2">2x</button><button data-multiplier="3">3x</button></div></h3>
  ${groups}<div class="wprm-unit-conversion-container"><a class="wprm-unit-conversion" data-system="1">US Customary</a> – <a class="wprm-unit-conversion" data-system="2">Metric</a></div></div>
  <div class="wprm-recipe-instructions-container"><h3 class="wprm-recipe-header">Instructions&#32;</h3>
  <ul class="wprm-recipe-instructions"><li><div>Cut 2 leeks.</div></li><li><div>Bake 40 minutes.</div></li></ul></div>
  <div class="wprm-recipe-notes-container"><h3>Notes</h3><ul><li>1 leek will do for children</li></ul></div></div>
  <section id="comments"><h3>3 comments</h3><ul><li>Ada: I took 3 leeks.</li><li>Bo: 200 g cheese is too much.</li></ul></section>`;

const PAGES: readonly RecipePage[] = [
  [
    'WP Recipe Maker with notes and tick boxes',
    wprmCard(
      wprmGroup(
        '',
        wprm('2', '', 'leeks', 'washed, sliced') +
          wprm('200', 'g', 'cream') +
          wprm('', '', 'salt', 'to taste'),
      ),
    ),
    ['2 leeks washed, sliced', '200 g cream', 'salt to taste'],
    6,
  ],
  [
    'WP Recipe Maker with groups',
    wprmCard(
      wprmGroup('Dough', wprm('250', 'g', 'flour') + wprm('1', 'pinch', 'salt')) +
        wprmGroup('Filling', wprm('2', '', 'leeks') + wprm('3', '', 'eggs')),
    ),
    ['250 g flour', '1 pinch salt', '2 leeks', '3 eggs'],
    6,
  ],
  [
    'WP Recipe Maker with a second system of units that is not drawn',
    wprmCard(
      wprmGroup(
        '',
        [
          ['2 cups', '240 g', 'flour'],
          ['1 stick', '113 g', 'butter'],
          ['3', '3', 'eggs'],
        ]
          .map(
            ([us, metric, name]) =>
              `<li class="wprm-recipe-ingredient"><span class="wprm-recipe-ingredient-unit-system-1">${part('amount', us ?? '')}</span><span class="wprm-recipe-ingredient-unit-system-2 off">${part('amount', metric ?? '')}</span> ${part('name', name ?? '')}</li>`,
          )
          .join(''),
      ),
    ),
    ['2 cups flour', '1 stick butter', '3 eggs'],
    6,
  ],
  [
    'Tasty Recipes with a toolbar and a scale',
    `<h1>Lentil stew</h1><a class="tasty-recipes-jump-link" href="#tasty">Jump to Recipe</a><p>I cook this weekly.</p>
    <div id="tasty" class="tasty-recipes"><h2 class="tasty-recipes-title">Lentil stew</h2>
    <ul class="tasty-recipes-details-items"><li class="total-time"><span class="tasty-recipes-label">Total Time:</span> 40 minutes</li>
    <li class="yield"><span class="tasty-recipes-label">Yield:</span> <span class="tasty-recipes-yield"><span data-amount="5">5</span> bowls <span class="tasty-recipes-yield-scale"><span data-amount="1">1</span>x</span></span></li></ul>
    <div class="tasty-recipes-ingredients"><div class="tasty-recipes-ingredients-header"><div class="tasty-recipes-ingredients-clipboard-container"><h3>Ingredients</h3>
    <button class="tasty-recipes-copy-button" aria-label="Copy ingredients to clipboard">Copy Ingredients</button></div>
    <div class="tasty-recipes-units-scale-container"><span class="tasty-recipes-scale-label">Scale</span><button data-amount="1">1x</button><button data-amount="2">2x</button></div></div>
    <div data-tasty-recipes-customization="body-color.color" class="tasty-recipes-ingredients-body"><p><strong>Stew</strong></p><ul>
    <li data-tr-ingredient-checkbox=""><span class="tr-ingredient-checkbox-container"><input type="checkbox" aria-label="1 cup lentils"><label></label></span><span data-amount="1" data-unit="cup">1 cup</span> red <a href="/lentils">lentils</a></li>
    <li><span data-amount="2">2</span> <strong>carrots</strong>, sliced</li></ul><p><strong>To finish</strong></p><ul><li><span data-amount="0.5">1/2</span> lemon</li></ul></div></div>
    <div class="tasty-recipes-instructions"><h3>Instructions</h3><ol><li>Boil 1 cup lentils.</li><li>Serve.</li></ol></div></div>`,
    ['1 cup red lentils', '2 carrots, sliced', '1/2 lemon'],
    5,
  ],
  [
    'Mediavine Create with an advert in the list',
    `<h1>Plum crumble</h1><section id="mv-creation-9" class="mv-create-card"><h2 class="mv-create-title">Plum crumble</h2>
    <div class="mv-create-times mv-create-times-3"><div class="mv-create-time mv-create-time-yield"><em class="mv-create-time-label mv-create-lowercase">Yield: </em><span class="mv-create-time-format">8 portions</span></div>
    <div class="mv-create-time"><em class="mv-create-time-label">Prep Time: </em><span>20 minutes</span></div></div>
    <div class="mv-create-ingredients"><h3 class="mv-create-ingredients-title mv-create-title-secondary">Ingredients</h3>
    <h4>Fruit</h4><ul><li>
        1 kg plums            </li><li> 2 tbsp sugar </li></ul>
    <div class="adunitwrapper"><div class="adunit">Advertisement</div></div>
    <h4>Crumble</h4><ul><li>150 g flour</li><li>100 g <a class="mv-create-affiliate" href="https://ad.example/butter" rel="nofollow">cold butter</a></li></ul></div>
    <div class="mv-create-instructions"><h3>Instructions</h3><ol><li>Halve 1 kg plums.</li></ol></div>
    <div class="mv-create-nutrition"><h3>Nutrition Information</h3><ul><li>Calories: 310</li></ul></div></section>`,
    ['1 kg plums', '2 tbsp sugar', '150 g flour', '100 g cold butter'],
    8,
  ],
  [
    'Recipe Card Blocks',
    `<h1>Chickpea salad</h1><div class="wp-block-wpzoom-recipe-card-block-recipe-card is-style-default"><h2 class="recipe-card-title">Chickpea salad</h2>
    <div class="recipe-card-details"><div class="details-items"><div class="detail-item detail-item-0"><span class="detail-item-icon"></span><span class="detail-item-label">Servings</span><p class="detail-item-value">4</p><span class="detail-item-unit">servings</span></div>
    <div class="detail-item detail-item-1"><span class="detail-item-label">Prep time</span><p class="detail-item-value">15</p><span class="detail-item-unit">minutes</span></div></div></div>
    <div class="recipe-card-ingredients"><h3 class="ingredients-title">Ingredients</h3><ul class="ingredients-list layout-1-column">
    <li id="i1" class="ingredient-item"><span class="tick-circle"></span><p class="ingredient-item-name is-strikethrough-active"><span class="wpzoom-rcb-ingredient-amount">2</span> <span class="wpzoom-rcb-ingredient-unit">cans</span> <span class="wpzoom-rcb-ingredient-name">chickpeas</span></p></li>
    <li id="i2" class="ingredient-item ingredient-item-group"><p class="ingredient-item-name ingredient-item-group-title is-strikethrough-active"><strong class="ingredient-item-group-title">Dressing</strong></p></li>
    <li id="i3" class="ingredient-item"><span class="tick-circle"></span><p class="ingredient-item-name">3 tablespoons olive oil</p></li></ul></div>
    <div class="recipe-card-directions"><h3 class="directions-title">Directions</h3><ul class="directions-list"><li>Mix.</li><li>Serve.</li></ul></div></div>`,
    ['2 cans chickpeas', '3 tablespoons olive oil'],
    4,
  ],
  [
    'EasyRecipe',
    `<h1>Corn bread</h1><div class="easyrecipe"><div class="ERSName">Corn bread</div><div class="ERSTimes"><div class="ERSTime"><div class="ERSTimeHeading">Cook time</div><div class="ERSTimeItem">25 mins</div></div></div>
    <div class="divERSHeadItems"><div class="ERSServes">Serves: <span>9 squares</span></div></div>
    <div class="ERSIngredients"><div class="ERSIngredientsHeader ERSHeading">Ingredients</div><ul><li class="ingredient">1 cup cornmeal</li><li class="ingredient">1 cup flour</li></ul>
    <div class="ERSSectionHead">Glaze</div><ul><li class="ingredient">2 tbsp honey</li></ul></div>
    <div class="ERSInstructions"><div class="ERSInstructionsHeader ERSHeading">Instructions</div><ol><li class="instruction">Stir.</li></ol></div></div>`,
    ['1 cup cornmeal', '1 cup flour', '2 tbsp honey'],
    9,
  ],
  [
    'ZipList',
    `<h1>Apple cake</h1><div id="zlrecipe-container" class="zlrecipe-container-border"><div id="zlrecipe-innerdiv"><div class="item b-b"><div id="zlrecipe-title" itemprop="name" class="b-b h-1 strong">Apple cake</div></div>
    <p id="zlrecipe-yield">Yield: <span itemprop="recipeYield">1 loaf, 10 slices</span></p>
    <p id="zlrecipe-ingredients" class="h-4 strong">Ingredients</p><ul id="zlrecipe-ingredients-list">
    <li id="zlrecipe-ingredient-0" class="ingredient no-bullet" itemprop="ingredients">3 apples</li>
    <div id="zlrecipe-ingredient-1" class="ingredient-label">Batter</div>
    <li id="zlrecipe-ingredient-2" class="ingredient no-bullet" itemprop="ingredients">2 eggs</li><li id="zlrecipe-ingredient-3" class="ingredient no-bullet" itemprop="ingredients">150 g sugar</li></ul>
    <p id="zlrecipe-instructions" class="h-4 strong">Instructions</p><ol id="zlrecipe-instructions-list"><li>Peel.</li></ol></div></div>`,
    ['3 apples', '2 eggs', '150 g sugar'],
    1,
  ],
  [
    'Cooked with a field for servings',
    `<h1>Bean chili</h1><div class="cooked-recipe-info"><span class="cooked-servings"><span class="cooked-servings-icon"></span><strong class="cooked-meta-title">Yields</strong><span>6 Servings</span>
    <select name="servings" class="cooked-servings-changer"><option value="3">Half (3 Servings)</option><option value="6" selected>Default (6 Servings)</option></select></span></div>
    <div class="cooked-recipe-ingredients"><h2>Ingredients</h2><div class="cooked-single-ingredient cooked-heading">Chili</div>
    <div itemprop="recipeIngredient" class="cooked-single-ingredient cooked-ingredient"><span class="cooked-ingredient-checkbox">&nbsp;</span><span class="cooked-ing-amount" data-decimal="2">2</span> <span class="cooked-ing-measurement">cans</span> <span class="cooked-ing-name">kidney beans</span></div>
    <div itemprop="recipeIngredient" class="cooked-single-ingredient cooked-ingredient"><span class="cooked-ingredient-checkbox">&nbsp;</span><span class="cooked-ing-amount">1</span> <span class="cooked-ing-name">onion</span></div></div>
    <div class="cooked-recipe-directions"><h2>Directions</h2><div class="cooked-single-direction"><span class="cooked-direction-number">1</span><p>Chop 1 onion.</p></div></div>`,
    ['2 cans kidney beans', '1 onion'],
    6,
  ],
  [
    'Meal Planner Pro with markup in microdata',
    `<h1>Tomato soup</h1><div id="mpprecipe-container-3" class="mpprecipe-container-border" itemscope itemtype="http://schema.org/Recipe"><h2 id="mpprecipe-title" itemprop="name">Tomato soup</h2>
    <p id="mpprecipe-yield">Serves <span class="mpp-yield" itemprop="recipeYield">4</span></p><p id="mpprecipe-ingredients" class="h-4 strong">Ingredients</p>
    <ul id="mpprecipe-ingredients-list"><li id="mpprecipe-ingredient-0" class="ingredient" itemprop="recipeIngredient">800g tinned tomatoes</li><li id="mpprecipe-ingredient-1" class="ingredient" itemprop="recipeIngredient">1 clove garlic</li></ul>
    <p id="mpprecipe-instructions">Instructions</p><ol><li itemprop="recipeInstructions">Boil.</li></ol></div>`,
    ['800g tinned tomatoes', '1 clove garlic'],
    4,
  ],
  [
    'a card of a theme with buttons in its list and a stepper of servings',
    `<h1>Gnocchi</h1><div class="recipe__servings"><button aria-label="fewer">−</button><input type="number" name="servings" value="4" min="1"><button aria-label="more">+</button> servings</div>
    <div class="recipe__ingredients"><h2>Ingredients</h2><button>Deselect all</button><ul>
    <li><label><input type="checkbox" checked> <span>1 kg potatoes</span></label></li><li><label><input type="checkbox"> <span>200 g flour</span></label></li><li><label><input type="checkbox"> <span>1 egg</span></label></li>
    <li><button type="button">Add to shopping list</button></li><li><a class="btn" role="button" href="#">Add all to shopping list</a></li></ul>
    <a href="#" class="button">Deselect all</a></div><h2>Method</h2><ol><li>Boil the potatoes.</li></ol>`,
    ['1 kg potatoes', '200 g flour', '1 egg'],
    4,
  ],
  [
    'a card whose list stands twice, in units of which one kind is drawn',
    `<h1>Scones</h1><p class="yields">Makes about 12 scones</p><h2>Ingredients</h2><div class="units"><button>US</button><button>Metric</button></div>
    <ul class="us"><li>2 cups flour</li><li>1 tbsp sugar</li><li>salt</li></ul><ul class="metric off"><li>250 g flour</li><li>15 g sugar</li><li>salt</li></ul>
    <h2>Method</h2><ol><li>Mix.</li></ol>`,
    ['2 cups flour', '1 tbsp sugar', 'salt'],
    12,
  ],
  [
    'a card for paper behind the one for the screen',
    `<h1>Pea soup</h1>${jsonLd({ '@type': 'Recipe', name: 'Pea soup' })}<p>Serves 2</p><div class="no-print"><h2>Ingredients</h2><ul><li>300 g peas</li><li>1 onion</li></ul><h2>Method</h2><p>Boil the peas.</p></div>
    <div class="print-only" style="display: none"><h1>Pea soup</h1><h2>Ingredients</h2><ul><li>300 g peas</li><li>1 onion</li><li>Printed from kitchen.example</li></ul></div>`,
    ['300 g peas', '1 onion'],
    2,
  ],
  [
    'a card with words for screen readers in its lines',
    `<h1>Rice</h1><p>Serves: 3</p><h2>Ingredients</h2><ul><li><span class="visually-hidden">Ingredient 1: </span>200 g rice</li><li><span class="sr-only">Ingredient 2: </span>400 ml water</li><li><span class="screen-reader-text">Ingredient 3: </span>salt</li></ul><h2>Method</h2><p>Boil.</p>`,
    ['200 g rice', '400 ml water', 'salt'],
    3,
  ],
  [
    'a line with a paid link and a row that is an advert',
    `<h1>Toast</h1><p>Serves 1</p><h2>Ingredients</h2><ul><li>2 slices bread</li><li class="sponsored"><span>Sponsored</span> <a href="https://ad.example">Try Stanwick butter today</a></li><li>20 g butter <a href="https://ad.example" class="sponsored-link">Buy on Stanwick</a></li></ul><h2>Method</h2><p>Toast it.</p>`,
    ['2 slices bread', '20 g butter'],
    1,
  ],
  [
    'teasers of other dishes, each with ingredients of its own',
    `<h1>Onion soup</h1><p>Serves 4</p><h2>Ingredients</h2><ul><li>6 onions</li><li>1 l stock</li></ul><h2>Method</h2><ol><li>Cut.</li></ol>
    <h2>You may also like</h2><article class="teaser"><h3>Bread</h3><p class="teaser-ingredients">Ingredients: 500 g flour, 10 g yeast, 300 ml water</p></article>
    <article class="teaser"><h3>Cake</h3><h4>Ingredients</h4><ul><li>500 g flour</li><li>6 eggs</li><li>250 g butter</li><li>250 g sugar</li></ul></article>`,
    ['6 onions', '1 l stock'],
    4,
  ],
];

drawNothingOff();

test.each(PAGES)('%s', (_, html, lines, servings) => {
  expect(readingOf(html)).toEqual({ lines, servings, isSold: false });
});
