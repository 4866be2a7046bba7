// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawNothingOff, type RecipePage, readingOf } from './recipe-in';

const item = (...lines: readonly string[]) => lines.map((line) => `<li>${line}</li>`).join('');
const para = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

/** Recipes that are stated for nobody but people. */
const PAGES: readonly RecipePage[] = [
  [
    'Shopify: a post of a shop, with bold words as headings',
    `<main><article class="article-template"><h1 class="article-template__title">Cold brew tonic</h1><span>March 3, 2024</span><div class="article-template__content rte"><p>Our beans make a fine tonic.</p>
    <p><strong>Serves 2</strong></p><p><strong>Ingredients</strong></p><ul>${item('60 g <a href="/products/beans">coffee beans</a>', '500 ml water', '2 slices of lime')}</ul><p><strong>Directions</strong></p><ol>${item('Grind 60 g beans.', 'Wait.')}</ol></div></article>
    <section><h2>Featured products</h2><ul>${item('<a href="/products/beans">House beans 250 g</a> <span>£9.00</span>')}</ul></section></main>`,
    ['60 g coffee beans', '500 ml water', '2 slices of lime'],
    2,
  ],
  [
    'Squarespace: blocks of plain paragraphs',
    `<article><h1 data-content-field="title">Almond cake</h1><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><p>Moist and easy.</p><h3>INGREDIENTS</h3><p>Makes one 20cm cake</p>${para('200g ground almonds', '4 eggs', '150g caster sugar', 'pinch of salt')}</div></div>
    <div class="sqs-block image-block"><figure><figcaption>The cake</figcaption></figure></div><div class="sqs-block html-block"><div class="sqs-block-content"><h3>METHOD</h3>${para('Preheat the oven to 180C.', 'Whisk 4 eggs.')}</div></div></article>`,
    ['200g ground almonds', '4 eggs', '150g caster sugar', 'pinch of salt'],
    1,
  ],
  [
    'Blogspot: lines with breaks in one block, under a word with a colon',
    `<div class="post hentry"><h3 class="post-title entry-title">Semolina pudding</h3><div class="post-body entry-content">My aunt made this.<br><br><b>Ingredients:</b><br>1 l milk<br>120 g semolina<br>3 tbsp sugar<br><br><b>Directions:</b><br>Boil the milk.<br>Stir in the semolina.<br></div></div>
    <div class="comments"><h4>2 comments:</h4><p>Lovely!</p></div>`,
    ['1 l milk', '120 g semolina', '3 tbsp sugar'],
    null,
  ],
  [
    'Blogspot: lines with breaks, nothing bold',
    `<div class="post"><h3 class="post-title">Semolina pudding</h3><div class="post-body">My aunt made this for us.<br><br>Ingredients:<br>- 1 l milk<br>- 120 g semolina<br>- 3 tbsp sugar<br><br>Method:<br>1. Boil the milk.<br>2. Stir in the semolina.<br></div></div>`,
    ['1 l milk', '120 g semolina', '3 tbsp sugar'],
    null,
  ],
  [
    'Blogspot: a block for each line',
    `<h3 class="post-title">Pilaf</h3><div class="post-body"><div>A simple one.</div><div><br></div><div><b>Ingredients</b> (serves 4):</div><div>2 cups rice</div><div>4 cups broth</div><div>1/2 stick butter</div><div><br></div><div><b>Preparation</b></div><div>Wash the rice.</div><div>Fry it in butter for 5 minutes.</div></div>`,
    ['2 cups rice', '4 cups broth', '1/2 stick butter'],
    4,
  ],
  [
    'paragraphs under a word with a colon, each with a dash',
    `<h1>Radish salad</h1><p>Ingredients:</p>${para('– 1 bunch radishes', '– 2 tbsp vinegar', '– salt')}<p>Preparation:</p><p>Slice the radishes and toss.</p>`,
    ['1 bunch radishes', '2 tbsp vinegar', 'salt'],
    null,
  ],
  [
    'paragraphs, one of which begins as a heading of what comes behind them',
    `<h1>Pasta</h1><h2>Ingredients</h2>${para('300 g pasta', 'Nutritional yeast, to serve', 'Tips of asparagus', '2 tbsp oil')}<h3>Tips</h3><p>Boil it.</p>`,
    ['300 g pasta', 'Nutritional yeast, to serve', 'Tips of asparagus', '2 tbsp oil'],
    null,
  ],
  [
    'links that tell what a thing is, and one that sells it',
    `<h1>Tart</h1><h2>Ingredients</h2><ul>${item('1 pack <a href="/glossary/pastry">shop-bought puff pastry</a>', '2 leeks <a href="/shop">Shop now</a>', '200 g Total 0% yoghurt', 'Total Greek yoghurt, to serve')}</ul><h2>Method</h2><p>Bake.</p>`,
    ['1 pack shop-bought puff pastry', '2 leeks', '200 g Total 0% yoghurt', 'Total Greek yoghurt, to serve'],
    null,
  ],
  [
    'a table with amounts and goods, headed',
    `<h1>Waffles</h1><h2>Ingredients</h2><table><thead><tr><th>Quantity</th><th>Ingredient</th></tr></thead><tbody><tr><td>250 g</td><td>flour</td></tr><tr><td>3</td><td>eggs</td></tr><tr><td></td><td>oil</td></tr></tbody></table><h2>How to bake them</h2><p>Mix.</p><p>Yields: 8 waffles</p>`,
    ['250 g flour', '3 eggs', 'oil'],
    8,
  ],
  [
    'a table whose first column is of header cells',
    `<h1>Waffles</h1><p>Serves 4</p><h2>Ingredients</h2><table><tr><th scope="row">flour</th><td>250 g</td></tr><tr><th scope="row">eggs</th><td>3</td></tr><tr><th scope="row">milk</th><td>½ l</td></tr></table><h2>Method</h2><p>Mix.</p>`,
    ['flour 250 g', 'eggs 3', 'milk ½ l'],
    4,
  ],
  [
    'a list of terms, goods first',
    `<h1>Punch</h1><h2>Ingredients</h2><dl><dt>Rum</dt><dd>200 ml</dd><dt>Tea</dt><dd>1 l</dd><dt>Sugar</dt><dd>to taste</dd></dl><h2>Method</h2><p>Heat everything gently.</p>`,
    ['Rum 200 ml', 'Tea 1 l', 'Sugar to taste'],
    null,
  ],
  [
    'groups under headings of the fourth rank, bold words and words with a colon',
    `<h1>Layer cake</h1><p>Serves 12</p><h2>Ingredients</h2><h4>Sponge</h4><ul>${item('4 eggs', '200 g sugar')}</ul><p><strong>Filling</strong></p><ul>${item('300 g jam')}</ul><p>For the top:</p><ul>${item('100 g icing sugar', 'some water')}</ul><h2>Directions</h2><ol>${item('Beat.', 'Bake.')}</ol>`,
    ['4 eggs', '200 g sugar', '300 g jam', '100 g icing sugar', 'some water'],
    12,
  ],
  [
    'groups as lines of one list',
    `<h1>Buns</h1><h2>Ingredients</h2><ul>${item('<strong>For the dough:</strong>', '500 g flour', '7 g yeast', '<strong>For the glaze:</strong>', '1 egg')}</ul><h2>Method</h2><p>Knead.</p>`,
    ['500 g flour', '7 g yeast', '1 egg'],
    null,
  ],
  [
    'groups as bold lines without a colon',
    `<h1>Buns</h1><h2>Ingredients</h2><ul>${item('<strong>For the dough</strong>', '500 g flour', '7 g yeast', '<strong>For the glaze</strong>', '1 egg')}</ul><h2>Method</h2><p>Knead.</p>`,
    ['500 g flour', '7 g yeast', '1 egg'],
    null,
  ],
  [
    'an anchor to the recipe, an article of lists, and comments with lists',
    `<nav><a href="#recipe">Jump to recipe</a><a href="#ingredients">Ingredients</a></nav><h1>Dal</h1><h2>What you need to know about the ingredients</h2><p>Red lentils cook faster than green ones, and need no soaking at all, which is why this dish is on the table within half an hour on most evenings.</p>
    <h2>Why you will love it</h2><ul>${item('It is quick', 'It costs little')}</ul>
    <div id="recipe"><h2>Dal</h2><p>Serves 3</p><h3>Ingredients</h3><ul>${item('200 g red lentils', '1 onion', '1 tsp cumin')}</ul><h3>Instructions</h3><ol>${item('Boil the lentils.')}</ol></div>
    <div id="comments"><h3>Leave a comment</h3><ol>${item('I used 300 g lentils, 2 onions', '1 tsp is not enough')}</ol></div>`,
    ['200 g red lentils', '1 onion', '1 tsp cumin'],
    3,
  ],
  [
    'an article that speaks of each ingredient before the card lists them',
    `<h1>Hummus</h1><h2>Ingredients for hummus</h2><ul>${item('<strong>Chickpeas</strong>: I soak dried ones overnight, tinned ones do as well.', '<strong>Tahini</strong>: the runnier, the better it mixes.', '<strong>Lemon</strong>: fresh, please.')}</ul><h2>How to make it</h2><p>Blend.</p>
    <div class="card"><h2>Hummus</h2><p>Yield: 2 cups</p><h3>Ingredients</h3><ul>${item('400 g chickpeas', '3 tbsp tahini', '1 lemon')}</ul><h3>Directions</h3><ol>${item('Blend.')}</ol></div>`,
    ['400 g chickpeas', '3 tbsp tahini', '1 lemon'],
    2,
  ],
  [
    'a builder of pages, text in boxes of boxes',
    `<div class="elementor-widget-heading"><h1 class="elementor-heading-title">Ramen eggs</h1></div><div class="elementor-widget-text-editor"><div class="elementor-widget-container"><p>Serves 6</p></div></div>
    <div class="elementor-widget-heading"><div class="elementor-widget-container"><h2 class="elementor-heading-title">Ingredients</h2></div></div><div class="elementor-widget-icon-list"><ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i></i></span><span class="elementor-icon-list-text">6 eggs</span></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-text">100 ml soy sauce</span></li></ul></div>
    <div class="elementor-widget-heading"><h2 class="elementor-heading-title">Steps</h2></div><p>Boil 6 eggs.</p>`,
    ['6 eggs', '100 ml soy sauce'],
    6,
  ],
  [
    'Wix: spans without end, list items with paragraphs',
    `<h1><span>Beet soup</span></h1><div data-hook="post-description"><p><span><strong>Ingredients (4 servings)</strong></span></p><ul class="rich"><li aria-level="1"><p><span>4 beets</span></p></li><li><p><span>1 l</span><span> broth</span></p></li></ul><p><span><strong>Method</strong></span></p><ol><li><p>Grate.</p></li></ol></div>`,
    ['4 beets', '1 l broth'],
    4,
  ],
  [
    'two columns, the list beside the steps',
    `<h1>Crepes</h1><div class="meta"><span>Serves</span> <strong>4–6</strong></div><div class="row"><div class="col"><h3>Ingredients</h3><ul>${item('250 g flour', '½ l milk', '3 eggs')}</ul></div><div class="col"><h3>Preparation</h3><ul>${item('Whisk 3 eggs', 'Rest 30 minutes', 'Fry')}</ul></div></div>`,
    ['250 g flour', '½ l milk', '3 eggs'],
    4,
  ],
  [
    'tabs of which the one with the list has a button as its heading',
    `<h1>Gazpacho</h1><p>4 servings</p><div role="tablist"><button role="tab">Ingredients</button><button role="tab">Method</button></div><div role="tabpanel" class="tab-ingredients"><ul>${item('1 kg tomatoes', '1 cucumber', '50 ml olive oil')}</ul></div><div role="tabpanel"><ol>${item('Blend 1 kg tomatoes.', 'Chill 2 hours.')}</ol></div>`,
    ['1 kg tomatoes', '1 cucumber', '50 ml olive oil'],
    4,
  ],
  [
    'amount and goods as rows of a grid',
    `<h1>Polenta</h1><div><span>Portions</span><span>2</span></div><h2>Ingredients</h2><div class="grid"><div class="row"><div class="qty">120 g</div><div class="what">polenta</div></div><div class="row"><div class="qty">500 ml</div><div class="what">water</div></div><div class="row"><div class="qty"></div><div class="what">salt</div></div></div><h2>Method</h2><p>Stir.</p>`,
    ['120 g polenta', '500 ml water', 'salt'],
    2,
  ],
  [
    'steps that repeat what they need',
    `<h1>Granola</h1><h2>Ingredients</h2><ul>${item('300 g oats', '100 g nuts', '4 tbsp honey')}</ul><h2>Equipment</h2><ul>${item('1 tray', '2 bowls')}</ul><h2>Step 1</h2><ul>${item('300 g oats', '100 g nuts')}</ul><p>Mix.</p>`,
    ['300 g oats', '100 g nuts', '4 tbsp honey'],
    null,
  ],
  [
    'nutrition and shopping behind the list without a heading of rank',
    `<h1>Omelette</h1><p>Servings: 1</p><h2>Ingredients</h2><ul>${item('3 eggs', '20 g butter')}</ul><p><strong>Nutrition per serving</strong></p><ul>${item('Calories 320', 'Fat 27 g')}</ul><h2>Method</h2><p>Fry.</p>`,
    ['3 eggs', '20 g butter'],
    1,
  ],
];

drawNothingOff();

test.each(PAGES)('%s', (_, html, lines, servings) => {
  expect(readingOf(html)).toEqual({ lines, servings, isSold: false });
});
