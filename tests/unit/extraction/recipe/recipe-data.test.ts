// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { jsonLd } from '../read-html';
import { drawNothingOff, type RecipePage, readingOf } from './recipe-in';

const STEW = { '@type': 'Recipe', name: 'Bean stew', recipeYield: '4 servings' };
const BEANS = ['400 g beans', '2 carrots', '1 l stock'];
const SHOWN = '<h1>Bean stew</h1>';
const micro = (inside: string) =>
  `${SHOWN}<div itemscope itemtype="http://schema.org/Recipe"><h2 itemprop="name">Bean stew</h2>${inside}</div>`;

/** Recipes as pages state them for machines. */
const PAGES: readonly RecipePage[] = [
  [
    'a list as one text with breaks of HTML',
    SHOWN + jsonLd({ ...STEW, recipeIngredient: '400 g beans<br>2 carrots<br />1 l stock' }),
    BEANS,
    4,
  ],
  [
    'a list of one text with two lines',
    SHOWN + jsonLd({ ...STEW, recipeIngredient: ['400 g beans\r\n2 carrots'] }),
    ['400 g beans', '2 carrots'],
    4,
  ],
  [
    'a list whose texts hold several lines each',
    SHOWN + jsonLd({ ...STEW, recipeIngredient: ['400 g beans\n2 carrots', '1 l stock\n'] }),
    BEANS,
    4,
  ],
  [
    'a list as items of HTML in one text',
    SHOWN +
      jsonLd({
        ...STEW,
        recipeIngredient: '<ul><li>400 g beans</li><li>2 carrots</li><li>1 l stock</li></ul>',
      }),
    BEANS,
    4,
  ],
  [
    'a list in one text with semicolons',
    SHOWN + jsonLd({ ...STEW, recipeIngredient: '400 g beans; 2 carrots; 1 l stock' }),
    BEANS,
    4,
  ],
  [
    'entities that were encoded twice',
    SHOWN +
      jsonLd({
        ...STEW,
        name: 'Bean &amp;amp; stew',
        recipeIngredient: [
          '&amp;frac12; l cr&amp;egrave;me',
          '1 tin Ben&amp;#39;s beans',
          'salt &amp;amp; pepper',
        ],
      }),
    ['½ l crème', "1 tin Ben's beans", 'salt & pepper'],
    4,
  ],
  [
    'commas behind the last of a list',
    `${SHOWN}${jsonLd('{"@context":"https://schema.org","@type":"Recipe","name":"Bean stew","recipeYield":4,"recipeIngredient":["400 g beans","2 carrots","1 l stock",],}')}`,
    BEANS,
    4,
  ],
  [
    'a comment around it',
    `${SHOWN}${jsonLd(`<!--\n${JSON.stringify({ ...STEW, recipeIngredient: BEANS })}\n//-->`)}`,
    BEANS,
    4,
  ],
  [
    'CDATA around it',
    `${SHOWN}${jsonLd(`//<![CDATA[\n${JSON.stringify({ ...STEW, recipeIngredient: BEANS })}\n//]]>`)}`,
    BEANS,
    4,
  ],
  [
    'steps in sections and the yield as a list',
    SHOWN +
      jsonLd({
        ...STEW,
        recipeYield: ['4', '4 servings (1 pot)'],
        recipeIngredient: BEANS,
        recipeInstructions: [
          {
            '@type': 'HowToSection',
            name: 'Stew',
            itemListElement: [{ '@type': 'HowToStep', text: 'Boil.' }],
          },
        ],
      }),
    BEANS,
    4,
  ],
  [
    'ingredients as things with names and amounts',
    SHOWN +
      jsonLd({
        ...STEW,
        recipeIngredient: [
          { '@type': 'Ingredient', name: 'beans', amount: '400', unit: 'g' },
          { '@type': 'HowToSupply', name: 'carrots', requiredQuantity: 2 },
          {
            '@type': 'HowToSupply',
            name: 'stock',
            requiredQuantity: { '@type': 'QuantitativeValue', value: 1, unitText: 'l' },
          },
        ],
      }),
    BEANS,
    4,
  ],
  [
    'ingredients in a list of items',
    SHOWN +
      jsonLd({
        ...STEW,
        recipeIngredient: {
          '@type': 'ItemList',
          itemListElement: BEANS.map((name, at) => ({ '@type': 'ListItem', position: at + 1, name })),
        },
      }),
    BEANS,
    4,
  ],
  [
    'two recipes of which the page bears the name of the second',
    `<title>Bean stew - Kitchen</title>${SHOWN}${jsonLd({ '@type': 'Recipe', name: 'Flat bread', recipeYield: '8', recipeIngredient: ['500 g flour', '300 ml water'] })}${jsonLd({ ...STEW, recipeIngredient: BEANS })}`,
    BEANS,
    4,
  ],
  [
    'a recipe in a list of items',
    SHOWN +
      jsonLd({
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'ListItem', position: 1, item: { ...STEW, recipeIngredient: BEANS } }],
      }),
    BEANS,
    4,
  ],
  [
    'the main entity of a page in a graph, by its address',
    SHOWN +
      jsonLd({
        '@graph': [
          { '@type': 'WebPage', mainEntity: { '@id': '#dish' } },
          { ...STEW, '@id': '#dish', recipeIngredient: BEANS },
        ],
      }),
    BEANS,
    4,
  ],
  [
    'a type by its full address, and the yield as a value',
    SHOWN +
      jsonLd({
        ...STEW,
        '@type': 'http://schema.org/Recipe',
        recipeYield: { '@type': 'QuantitativeValue', value: 6, unitText: 'bowls' },
        ingredients: BEANS,
      }),
    BEANS,
    6,
  ],
  ['a yield in words', SHOWN + jsonLd({ ...STEW, recipeYield: 'four', recipeIngredient: BEANS }), BEANS, 4],
  [
    'a yield that is a time or a weight, and servings on the page',
    `${SHOWN}<p>Serves 5</p>${jsonLd({ ...STEW, recipeYield: '', recipeIngredient: BEANS })}`,
    BEANS,
    5,
  ],
  [
    'empty texts, headings and bullets among the lines',
    SHOWN +
      jsonLd({
        ...STEW,
        recipeIngredient: ['', 'FOR THE STEW:', '• 400 g beans', '- 2 carrots', '&nbsp;', '1 l stock'],
      }),
    BEANS,
    4,
  ],
  [
    'a recipe that states an empty list and shows one',
    `${SHOWN}${jsonLd({ ...STEW, recipeIngredient: [] })}<h2>Ingredients</h2><ul>${BEANS.map((line) => `<li>${line}</li>`).join('')}</ul><h2>Steps</h2><p>Boil.</p>`,
    BEANS,
    4,
  ],
  [
    'microdata under the old name, in spans',
    micro(
      `<p>For <span itemprop="recipeYield">4</span> people</p><p><span itemprop="ingredients">400 g beans</span>, <span itemprop="ingredients">2 carrots</span>, <span itemprop="ingredients">1 l stock</span></p>`,
    ),
    BEANS,
    4,
  ],
  [
    'microdata with amount, kind and name inside each ingredient',
    micro(
      `<meta itemprop="recipeYield" content="4"><ul>${[
        ['400', 'g', 'beans'],
        ['2', '', 'carrots'],
        ['1', 'l', 'stock'],
      ]
        .map(
          ([amount, type, name]) =>
            `<li itemprop="ingredients" itemscope itemtype="http://data-vocabulary.org/RecipeIngredient"><span itemprop="amount">${amount} ${type}</span> <span itemprop="name">${name}</span></li>`,
        )
        .join('')}</ul>`,
    ),
    BEANS,
    4,
  ],
  [
    'microdata around a whole list',
    micro(
      `<span itemprop="recipeYield">Serves 4</span><ul itemprop="recipeIngredient">${BEANS.map((line) => `<li>${line}</li>`).join('')}</ul>`,
    ),
    BEANS,
    4,
  ],
  [
    'microdata around a paragraph of broken lines',
    micro(
      `<span itemprop="recipeYield">Serves 4</span><p itemprop="recipeIngredient">${BEANS.join('<br>')}</p>`,
    ),
    BEANS,
    4,
  ],
  [
    'microdata with links to goods',
    micro(
      `<b itemprop="recipeYield">4</b><ul>${BEANS.map((line) => `<li><a href="/goods/1" itemprop="recipeIngredient">${line}</a></li>`).join('')}</ul>`,
    ),
    BEANS,
    4,
  ],
  [
    'RDFa with the old vocabulary',
    `${SHOWN}<div xmlns:v="http://rdf.data-vocabulary.org/#" typeof="v:Recipe"><h2 property="v:name">Bean stew</h2><span property="v:yield">4 servings</span>
    <div rel="v:ingredient"><span typeof="v:Ingredient"><span property="v:amount">400 g</span> <span property="v:name">beans</span></span></div>
    <div rel="v:ingredient"><span typeof="v:Ingredient"><span property="v:amount">2</span> <span property="v:name">carrots</span></span></div>
    <div rel="v:ingredient"><span typeof="v:Ingredient"><span property="v:name">stock</span></span></div></div>`,
    ['400 g beans', '2 carrots', 'stock'],
    4,
  ],
  [
    'RDFa with addresses as names',
    `${SHOWN}<div typeof="http://schema.org/Recipe"><span property="http://schema.org/recipeYield" content="4">four</span>${BEANS.map((line) => `<p property="http://schema.org/recipeIngredient">${line}</p>`).join('')}</div>`,
    BEANS,
    4,
  ],
  [
    'the microformat hRecipe',
    `<div class="hrecipe"><h1 class="fn">Bean stew</h1><p>By <span class="author">Ada</span></p><p class="yield">4 servings</p><ul>
    <li class="ingredient"><span class="value">400</span> <span class="type">g</span> beans</li><li class="ingredient"><span class="amount">2</span> <span class="name">carrots</span></li><li class="ingredient">1 l stock</li></ul>
    <ol class="instructions"><li>Boil for 1 hour.</li></ol></div>`,
    BEANS,
    4,
  ],
  [
    'the microformat h-recipe',
    `<article class="h-recipe"><h1 class="p-name">Bean stew</h1><p>Takes 1 hour, serves <data class="p-yield" value="4">four</data>.</p><ul><li class="p-ingredient">400 g beans</li><li class="p-ingredient">2 carrots</li><li class="p-ingredient">1 l stock</li></ul>
    <ul class="e-instructions"><li>Boil it.</li></ul></article>`,
    BEANS,
    4,
  ],
  [
    'a microformat in running text',
    `<div class="hrecipe"><h1 class="fn">Bean stew</h1><p>You take <span class="ingredient">400 g beans</span>, <span class="ingredient">2 carrots</span> and <span class="ingredient">1 l stock</span> for <span class="yield">4 people</span>.</p></div>`,
    BEANS,
    4,
  ],
];

drawNothingOff();

test.each(PAGES)('%s', (_, html, lines, servings) => {
  expect(readingOf(html)).toEqual({ lines, servings, isSold: false });
});
