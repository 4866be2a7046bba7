// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { recipeIngredient } from '../../../../utils/domain/list/recipe';
import { jsonLd } from '../read-html';
import { recipeIn } from './recipe-in';

const item = (...lines: readonly string[]) => lines.map((line) => `<li>${line}</li>`).join('');
const para = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const graph = (...nodes: readonly object[]) => jsonLd({ '@context': 'https://schema.org', '@graph': nodes });

/** A page, and what a person would say it is: the dish, its lines and for how many. */
type Page = readonly [
  kind: string,
  html: string,
  name: string,
  lines: readonly string[],
  servings: number | null,
];

const PAGES: readonly Page[] = [
  [
    'Yoast: a recipe as a part of an article in a graph, steps in sections',
    `${graph(
      { '@type': 'WebPage', '@id': 'https://kitchen.example/dish', name: 'Lentil curry - Kitchen' },
      { '@type': 'Article', headline: 'Lentil curry', isPartOf: { '@id': 'https://kitchen.example/dish' } },
      {
        '@type': 'Recipe',
        name: 'Lentil curry',
        recipeYield: ['4', '4 servings'],
        recipeIngredient: ['1 cup red lentils', '2 tbsp oil'],
        recipeInstructions: [
          {
            '@type': 'HowToSection',
            name: 'Base',
            itemListElement: [{ '@type': 'HowToStep', text: 'Fry 2 onions.' }],
          },
        ],
      },
      { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'Home' }] },
    )}<h1>Lentil curry</h1>`,
    'Lentil curry',
    ['1 cup red lentils', '2 tbsp oil'],
    4,
  ],
  [
    'WP Recipe Maker: groups with names, units and notes in spans',
    `<h1>Carrot cake</h1><div class="wprm-recipe-container"><h2 class="wprm-recipe-name">Carrot cake</h2><span class="wprm-recipe-servings">12</span> <span class="wprm-recipe-servings-unit">slices</span>
    <div class="wprm-recipe-ingredients-container"><h3 class="wprm-recipe-header">Ingredients</h3>
    <div class="wprm-recipe-ingredient-group"><h4 class="wprm-recipe-group-name">Cake</h4><ul class="wprm-recipe-ingredients"><li class="wprm-recipe-ingredient"><span class="wprm-recipe-ingredient-amount">300</span> <span class="wprm-recipe-ingredient-unit">g</span> <span class="wprm-recipe-ingredient-name">carrots</span> <span class="wprm-recipe-ingredient-notes">grated</span></li><li class="wprm-recipe-ingredient"><span class="wprm-recipe-ingredient-amount">4</span> <span class="wprm-recipe-ingredient-name">eggs</span></li></ul></div>
    <div class="wprm-recipe-ingredient-group"><h4 class="wprm-recipe-group-name">Icing</h4><ul class="wprm-recipe-ingredients"><li class="wprm-recipe-ingredient"><span class="wprm-recipe-ingredient-amount">200</span> <span class="wprm-recipe-ingredient-unit">g</span> <span class="wprm-recipe-ingredient-name">cream cheese</span></li></ul></div></div>
    <div class="wprm-recipe-instructions-container"><h3>Instructions</h3><ul><li>Mix 300 g carrots.</li></ul></div></div>`,
    'Carrot cake',
    ['300 g carrots grated', '4 eggs', '200 g cream cheese'],
    12,
  ],
  [
    'Tasty Recipes: amounts marked, two groups',
    `<h1>Granola</h1><div class="tasty-recipes"><h2>Granola</h2><div class="tasty-recipes-details"><ul><li class="yield"><span class="tasty-recipes-label">Yield:</span> <span class="tasty-recipes-yield">8 servings</span></li></ul></div>
    <div class="tasty-recipes-ingredients"><h3>Ingredients</h3><div class="tasty-recipes-ingredients-body"><p><strong>Dry</strong></p><ul><li><span data-amount="3" data-unit="cup">3 cups</span> oats</li><li><span data-amount="1" data-unit="cup">1 cup</span> nuts</li></ul><p><strong>Wet</strong></p><ul><li><span data-amount="0.5">½ cup</span> honey</li></ul></div></div>
    <div class="tasty-recipes-instructions"><h3>Instructions</h3><ol><li>Mix.</li></ol></div></div>`,
    'Granola',
    ['3 cups oats', '1 cup nuts', '½ cup honey'],
    8,
  ],
  [
    'Mediavine Create: groups under small headings',
    `<h1>Fish tacos</h1><section class="mv-create-card"><h2 class="mv-create-title">Fish tacos</h2><span class="mv-create-yield">Yield: 6 tacos</span><div class="mv-create-ingredients"><h3 class="mv-create-title-secondary">Ingredients</h3><h4>Fish</h4><ul><li>500 g cod</li><li>1 tsp paprika</li></ul><h4>Slaw</h4><ul><li>1/4 cabbage</li></ul></div><div class="mv-create-instructions"><h3>Instructions</h3><ol><li>Fry the cod for 4 minutes.</li></ol></div></section>`,
    'Fish tacos',
    ['500 g cod', '1 tsp paprika', '1/4 cabbage'],
    6,
  ],
  [
    'ZipList in microdata, each line a div',
    `<div id="zlrecipe-container" itemscope itemtype="http://schema.org/Recipe"><div id="zlrecipe-title" itemprop="name">Hot cocoa</div><p id="zlrecipe-yield">Serves: <span itemprop="recipeYield">2 mugs</span></p><p id="zlrecipe-ingredients" class="h-4 strong">Ingredients</p><div id="zlrecipe-ingredients-list"><div class="ingredient" itemprop="ingredients">2 cups milk</div><div class="ingredient" itemprop="ingredients">2 Tbsp cocoa</div></div><p class="strong">Instructions</p><ol><li itemprop="recipeInstructions">Warm it.</li></ol></div>`,
    'Hot cocoa',
    ['2 cups milk', '2 Tbsp cocoa'],
    2,
  ],
  [
    'EasyRecipe in the old microformat',
    `<h1>Salsa</h1><div class="easyrecipe hrecipe"><div class="item ERName"><span class="fn">Salsa</span></div><div>Serves: <span class="yield">4</span></div><div class="ERIngredients"><div class="ERIngredientsHeader">Ingredients</div><ul class="ingredients"><li class="ingredient">4 tomatoes</li><li class="ingredient">1 lime</li></ul></div><div class="ERInstructions instructions"><div class="ERInstructionsHeader">Instructions</div><ol><li class="instruction">Chop.</li></ol></div></div>`,
    'Salsa',
    ['4 tomatoes', '1 lime'],
    4,
  ],
  [
    'h-recipe with a range of servings',
    `<article class="h-recipe"><h1 class="p-name">Flatbread</h1><p>Serves <data class="p-yield" value="4">4–6</data></p><ul><li class="p-ingredient">300 g flour</li><li class="p-ingredient">180 ml water</li></ul><div class="e-instructions"><p>Knead.</p></div></article>`,
    'Flatbread',
    ['300 g flour', '180 ml water'],
    4,
  ],
  [
    'RDFa with schema.org',
    `<div vocab="https://schema.org/" typeof="Recipe"><h1 property="name">Gazpacho</h1><span property="recipeYield">4 bowls</span><ul><li property="recipeIngredient">1 kg tomatoes</li><li property="recipeIngredient">1 cucumber</li></ul></div>`,
    'Gazpacho',
    ['1 kg tomatoes', '1 cucumber'],
    4,
  ],
  [
    'Chefkoch: a table with amounts and goods in two cells, and portions in a field',
    `<main><h1>Kartoffelsuppe</h1><h2>Zutaten</h2><form>für <input type="number" name="portionen" value="4"> Portionen</form><table class="ingredients"><tbody><tr><td><span>1 kg</span></td><td><span>Kartoffel(n), mehligkochend</span></td></tr><tr><td>2</td><td>Möhre(n)</td></tr><tr><td></td><td>Salz und Pfeffer</td></tr></tbody></table><h2>Zubereitung</h2><p>Kartoffeln schälen.</p></main>`,
    'Kartoffelsuppe',
    ['1 kg Kartoffel(n), mehligkochend', '2 Möhre(n)', 'Salz und Pfeffer'],
    4,
  ],
  [
    'Marmiton: cards with a picture, an amount and a name each',
    `<main><h1>Quiche lorraine</h1><h2>Ingrédients</h2><div class="counter"><button>-</button><span>6 personnes</span><button>+</button></div><div class="cards">${['<span>200</span> <span>g de</span> <span>lardons</span>', '<span>3</span> <span></span> <span>oeufs</span>', '<span></span> <span>sel</span>'].map((line) => `<div class="card-ingredient"><img alt=""><span class="card-ingredient-title">${line}</span></div>`).join('')}</div><h2>Préparation</h2><ol><li>Étape 1 : battre 3 oeufs.</li></ol></main>`,
    'Quiche lorraine',
    ['200 g de lardons', '3 oeufs', 'sel'],
    6,
  ],
  [
    'Japanese: goods and amounts in cells, people in brackets',
    `<main><h1>肉じゃが</h1><h2>材料（2人分）</h2><ul><li><span>牛肉</span> <span>150g</span></li><li><span>じゃがいも</span> <span>3個</span></li><li><span>醤油</span> <span>大さじ2</span></li></ul><h2>作り方</h2><ol><li>じゃがいもを切る。</li></ol></main>`,
    '肉じゃが',
    ['牛肉 150g', 'じゃがいも 3個', '醤油 大さじ2'],
    2,
  ],
  [
    'Japanese: lines with dots in a paragraph',
    `<article><h1>だし巻き卵</h1><p>■材料（4人分）<br>卵…4個<br>だし…大さじ3<br>塩…少々</p><p>■作り方<br>卵を溶く。</p></article>`,
    'だし巻き卵',
    ['卵…4個', 'だし…大さじ3', '塩…少々'],
    4,
  ],
  [
    'Chinese: a table of stuff, steps with pictures',
    `<main><h1>红烧肉</h1><h2>用料</h2><table><tr><td>五花肉</td><td>500克</td></tr><tr><td>冰糖</td><td>30克</td></tr><tr><td>盐</td><td>适量</td></tr></table><h2>红烧肉的做法</h2><ol><li>五花肉切块。</li></ol></main>`,
    '红烧肉',
    ['五花肉 500克', '冰糖 30克', '盐 适量'],
    null,
  ],
  [
    'Russian: a list with dashes and portions in a line',
    `<main><h1>Борщ</h1><p>Порций: 6</p><h2>Ингредиенты</h2><ul>${item('Свёкла — 2 шт.', 'Капуста — 300 г', 'Соль — по вкусу')}</ul><h2>Приготовление</h2><ol><li>Сварить бульон.</li></ol></main>`,
    'Борщ',
    ['Свёкла — 2 шт.', 'Капуста — 300 г', 'Соль — по вкусу'],
    6,
  ],
  [
    'Arabic: a list under the word for amounts',
    `<main dir="rtl"><h1>شوربة العدس</h1><p>تكفي 4 أشخاص</p><h2>المقادير</h2><ul>${item('٢ كوب عدس', 'حبة بصل', 'ملح حسب الرغبة')}</ul><h2>طريقة التحضير</h2><ol><li>يغسل العدس.</li></ol></main>`,
    'شوربة العدس',
    ['٢ كوب عدس', 'حبة بصل', 'ملح حسب الرغبة'],
    4,
  ],
  [
    'Hindi: a list under its word',
    `<main><h1>दाल तड़का</h1><h2>सामग्री</h2><ul>${item('1 कप दाल', '2 टमाटर', 'नमक स्वादानुसार')}</ul><h2>विधि</h2><ol><li>दाल धो लें।</li></ol></main>`,
    'दाल तड़का',
    ['1 कप दाल', '2 टमाटर', 'नमक स्वादानुसार'],
    null,
  ],
  [
    'Turkish: parts with words and a colon',
    `<main><h1>Mercimek çorbası</h1><p>4 kişilik</p><h2>Malzemeler</h2><ul>${item('1 su bardağı mercimek', '1 adet soğan', 'Tuz')}</ul><h2>Yapılışı</h2><p>Mercimeği yıkayın.</p></main>`,
    'Mercimek çorbası',
    ['1 su bardağı mercimek', '1 adet soğan', 'Tuz'],
    4,
  ],
  [
    'Korean: goods and amounts',
    `<main><h1>김치찌개</h1><h2>재료 (2인분)</h2><ul>${item('김치 300g', '돼지고기 200g', '두부 1모')}</ul><h2>만드는 법</h2><ol><li>김치를 썬다.</li></ol></main>`,
    '김치찌개',
    ['김치 300g', '돼지고기 200g', '두부 1모'],
    2,
  ],
  [
    'Swedish: decilitres and a pinch',
    `<main><h1>Pannkakor</h1><p>4 portioner</p><h2>Ingredienser</h2><ul>${item('3 dl vetemjöl', '6 dl mjölk', '1 krm salt')}</ul><h2>Gör så här</h2><ol><li>Vispa.</li></ol></main>`,
    'Pannkakor',
    ['3 dl vetemjöl', '6 dl mjölk', '1 krm salt'],
    4,
  ],
  [
    'Portuguese: cups in brackets',
    `<main><h1>Bolo de cenoura</h1><h2>Ingredientes</h2><ul>${item('2 xícaras (chá) de farinha', '3 cenouras', '4 ovos')}</ul><h2>Modo de preparo</h2><ol><li>Bata tudo.</li></ol><p>Rendimento: 10 porções</p></main>`,
    'Bolo de cenoura',
    ['2 xícaras (chá) de farinha', '3 cenouras', '4 ovos'],
    10,
  ],
  [
    'a page of Markdown: headings and stars',
    `<article class="markdown-body"><h1>Overnight oats</h1><p>For 1 person.</p><h2>Ingredients</h2><ul dir="auto">${item('50 g oats', '150 ml milk', '<del>1 tsp sugar</del> 1 tsp honey')}</ul><h2>Steps</h2><ol>${item('Mix.', 'Wait.')}</ol></article>`,
    'Overnight oats',
    ['50 g oats', '150 ml milk', '1 tsp honey'],
    1,
  ],
  [
    'an answer in a forum, lines with breaks',
    `<main><h1>My gran’s scones</h1><div class="post"><p>Here you go!</p><p>INGREDIENTS<br>225g self-raising flour<br>55g butter<br>150ml milk</p><p>METHOD<br>Rub in the butter, add the milk.<br>Bake.</p></div><div class="post"><p>Thanks, lovely!</p></div></main>`,
    'My gran’s scones',
    ['225g self-raising flour', '55g butter', '150ml milk'],
    null,
  ],
  [
    'a drink with parts',
    `<main><h1>Negroni</h1><h2>Ingredients</h2><ul>${item('1 part gin', '1 part Campari', '1 part sweet vermouth', 'orange peel, to garnish')}</ul><h2>Method</h2><p>Stir over ice.</p></main>`,
    'Negroni',
    ['1 part gin', '1 part Campari', '1 part sweet vermouth', 'orange peel, to garnish'],
    null,
  ],
  [
    'data with fewer lines than the page shows is what is stated',
    `${jsonLd({ '@type': 'Recipe', name: 'Bread', recipeYield: '1 loaf', recipeIngredient: ['500 g flour', '300 ml water', '7 g yeast'] })}<h1>Bread</h1><h2>Ingredients</h2><ul>${item('500 g flour', '300 ml water', '7 g yeast')}</ul><h2>Notes</h2><ul>${item('Use 8 g yeast in winter.', 'Keeps 3 days.')}</ul>`,
    'Bread',
    ['500 g flour', '300 ml water', '7 g yeast'],
    1,
  ],
  [
    'the page shows amounts that the data lacks',
    `${jsonLd({ '@type': 'Recipe', name: 'Pesto', recipeIngredient: ['basil', 'pine nuts', 'oil'] })}<h1>Pesto</h1><h2>Ingredients</h2><ul>${item('50 g basil', '30 g pine nuts', '100 ml oil')}</ul><h2>Method</h2><p>Blend.</p>`,
    'Pesto',
    ['50 g basil', '30 g pine nuts', '100 ml oil'],
    null,
  ],
  [
    'two dishes on one page, of which the data names the one of the title',
    `${graph({ '@type': 'Recipe', name: 'Pita bread', recipeIngredient: ['300 g flour', '1 tsp yeast'], recipeYield: 8 }, { '@type': 'Recipe', name: 'Falafel', recipeIngredient: ['250 g chickpeas', '1 onion'], recipeYield: 4 })}<h1>The best falafel</h1><h2>Falafel</h2><p>…</p>`,
    'Falafel',
    ['250 g chickpeas', '1 onion'],
    4,
  ],
  [
    'a heading of a part of the list that asks a question behind it',
    `<main><h1>Ramen</h1><h2>What you’ll need</h2><ul>${item('2 packs noodles', '2 eggs', '1 l stock')}</ul><h2>How to make it</h2><ol>${item('Boil 1 l stock.', 'Add noodles.')}</ol><h2>FAQ</h2><h3>Can I freeze it?</h3><p>No.</p></main>`,
    'Ramen',
    ['2 packs noodles', '2 eggs', '1 l stock'],
    null,
  ],
  [
    'AMP: a list with elements of its own for pictures',
    `<main><h1>Tiramisu</h1><amp-img src="t.jpg" alt="Tiramisu"></amp-img><section><h2>Ingredients</h2><ul>${item('250 g mascarpone', '3 eggs', '1 cup espresso')}</ul></section><section><h2>Instructions</h2><ol>${item('Whip.')}</ol></section><p>Servings: 6</p></main>`,
    'Tiramisu',
    ['250 g mascarpone', '3 eggs', '1 cup espresso'],
    6,
  ],
  [
    'a newsletter with the list in a quote',
    `<article><h1>Sunday stew</h1><p>Hello friends.</p><h3>You will need</h3><blockquote>${para('1 kg beef', '4 carrots', '500 ml stock')}</blockquote><h3>To cook</h3><p>Brown the beef.</p></article>`,
    'Sunday stew',
    ['1 kg beef', '4 carrots', '500 ml stock'],
    null,
  ],
  [
    'lines with prices and shops as links behind them',
    `<main><h1>Fried rice</h1><p>Serves 3</p><h2>Ingredients</h2><ul>${item('300 g rice <small>($0.60)</small>', '2 eggs <small>($0.50)</small>', '100 g peas <small>($0.40)</small>')}</ul><h2>Instructions</h2><p>Fry.</p></main>`,
    'Fried rice',
    ['300 g rice ($0.60)', '2 eggs ($0.50)', '100 g peas ($0.40)'],
    3,
  ],
  [
    'what is struck out in a line is not in it, and a line that is ticked off is one',
    `<main><h1>Oats</h1><h2>Ingredients</h2><ul>${item('<s>50 g</s> 60 g oats', '<s>150 ml milk</s>', '1 pear')}</ul><h2>Method</h2><p>Mix.</p></main>`,
    'Oats',
    ['60 g oats', '150 ml milk', '1 pear'],
    null,
  ],
  [
    'two dishes one below the other, stated for nobody: the first',
    `<main><h1>Pizza night</h1><h2>Dough</h2><h3>Ingredients</h3><ul>${item('500 g flour', '300 ml water', '7 g yeast')}</ul><h3>Method</h3><ol>${item('Knead.')}</ol><h2>Sauce</h2><h3>Ingredients</h3><ul>${item('1 tin tomatoes', '1 clove garlic')}</ul><h3>Method</h3><ol>${item('Simmer.')}</ol></main>`,
    'Pizza night',
    ['500 g flour', '300 ml water', '7 g yeast'],
    null,
  ],
  [
    'a list in which every amount stands behind a bold good',
    `<main><h1>Chai</h1><p>Makes 2 cups</p><h2>Ingredients</h2><ul>${item('<b>Milk:</b> 250 ml', '<b>Tea:</b> 2 tsp', '<b>Sugar:</b> to taste')}</ul><h2>Method</h2><p>Boil.</p></main>`,
    'Chai',
    ['Milk: 250 ml', 'Tea: 2 tsp', 'Sugar: to taste'],
    2,
  ],
  [
    'a table of a baker with percent and grams',
    `<main><h1>Sourdough</h1><h2>Ingredients</h2><table><tr><th>Ingredient</th><th>Weight</th><th>Baker’s %</th></tr><tr><td>Flour</td><td>500 g</td><td>100%</td></tr><tr><td>Water</td><td>350 g</td><td>70%</td></tr><tr><td>Salt</td><td>10 g</td><td>2%</td></tr></table><h2>Method</h2><p>Mix.</p></main>`,
    'Sourdough',
    ['Flour 500 g', 'Water 350 g', 'Salt 10 g'],
    null,
  ],
  [
    'a table of columns for 2, 4 and 6 people',
    `<main><h1>Risotto</h1><h2>Ingredients</h2><table><tr><th></th><th>2 people</th><th>4 people</th></tr><tr><td>Rice</td><td>150 g</td><td>300 g</td></tr><tr><td>Stock</td><td>500 ml</td><td>1 l</td></tr><tr><td>Butter</td><td>20 g</td><td>40 g</td></tr></table><h2>Method</h2><p>Stir.</p></main>`,
    'Risotto',
    ['Rice 150 g', 'Stock 500 ml', 'Butter 20 g'],
    2,
  ],
  [
    'HelloFresh: rows of an amount over a name, pantry goods apart',
    `<main><h1>Bulgogi bowls</h1><h4>Ingredients</h4><span>serving 2 people</span><div>${['<p>1 unit</p><p>Ginger</p>', '<p>10 ounce</p><p>Ground Beef</p>', '<p>¾ cup</p><p>Jasmine Rice</p>'].map((row) => `<div class="row"><img alt=""><div>${row}</div></div>`).join('')}</div><h4>Not included in your delivery</h4><div><div class="row"><div><p>1 teaspoon</p><p>Sugar</p></div></div></div><h4>Instructions</h4><div><p>Wash and dry produce.</p></div></main>`,
    'Bulgogi bowls',
    ['1 unit Ginger', '10 ounce Ground Beef', '¾ cup Jasmine Rice', '1 teaspoon Sugar'],
    2,
  ],
  [
    'a recipe whose data states strings of HTML with a group as a line',
    `${jsonLd({ '@type': ['Recipe', 'NewsArticle'], headline: 'Trifle', name: 'Trifle', recipeYield: 'Serves 8-10', recipeIngredient: ['<strong>For the jelly</strong>', '<p>500 g berries</p>', '<strong>For the custard:</strong>', '4 eggs', '&nbsp;'] })}<h1>Trifle</h1>`,
    'Trifle',
    ['500 g berries', '4 eggs'],
    8,
  ],
  [
    'Cookpad: amounts in bold inside of each line',
    `<main><h1>Adobo</h1><h2>Ingredients</h2><div>4 servings</div><ol>${item('<bdi class="font-semibold">500 g</bdi> <span>pork belly</span>', '<bdi class="font-semibold">1/2 cup</bdi> <span>soy sauce</span>', '<span>bay leaves</span>')}</ol><h2>Cooking Instructions</h2><ol>${item('<p>Fry the pork.</p>')}</ol></main>`,
    'Adobo',
    ['500 g pork belly', '1/2 cup soy sauce', 'bay leaves'],
    4,
  ],
  [
    'NYT: a yield that stands in a list of facts, groups as list items',
    `<main><h1>Chicken soup</h1><dl><dt>Total Time</dt><dd>1 hour</dd><dt>Yield</dt><dd>6 servings</dd></dl><h2>Ingredients</h2><h3>For the Stock</h3><ul><li><span>1</span><span>whole chicken</span></li></ul><h3>For the Soup</h3><ul><li><span>2</span><span>carrots</span></li><li><span></span><span>Salt</span></li></ul><h2>Preparation</h2><ol>${item('Boil.')}</ol></main>`,
    'Chicken soup',
    ['1 whole chicken', '2 carrots', 'Salt'],
    6,
  ],
];

test.each(PAGES)('%s', (_, html, name, lines, servings) => {
  const recipe = recipeIn(html);
  expect({
    name: recipe?.name ?? null,
    lines: recipe && recipeIngredient(recipe),
    servings: recipe?.recipeYield.servings ?? null,
  }).toEqual({ name, lines, servings });
});
