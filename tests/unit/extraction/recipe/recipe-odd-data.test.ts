// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { jsonLd } from '../read-html';
import { drawNothingOff, type RecipePage, readingOf } from './recipe-in';

const SHOWN = '<h1>Plum cake</h1>';
const CAKE = { '@context': 'https://schema.org', '@type': 'Recipe', name: 'Plum cake', recipeYield: '8' };
const PLUMS = ['1 kg plums', '250 g flour', 'a pinch of salt'];
const items = (lines: readonly string[], attributes = '') =>
  lines.map((line) => `<li ${attributes}>${line}</li>`).join('');
const scope = (inside: string) =>
  `${SHOWN}<div itemscope itemtype="https://schema.org/Recipe"><meta itemprop="recipeYield" content="8">${inside}</div>`;

/** Recipes as pages state them wrongly. */
const PAGES: readonly RecipePage[] = [
  [
    'a type in small letters',
    SHOWN + jsonLd({ ...CAKE, '@type': 'recipe', recipeIngredient: PLUMS }),
    PLUMS,
    8,
  ],
  ['a name with one letter too many', SHOWN + jsonLd({ ...CAKE, recipeIngredients: PLUMS }), PLUMS, 8],
  [
    'bold words and links in the lines',
    SHOWN +
      jsonLd({
        ...CAKE,
        recipeIngredient: [
          '1 kg <a href="/plums">plums</a>',
          '<strong>250 g</strong> flour',
          'a pinch of <em>salt</em>',
        ],
      }),
    PLUMS,
    8,
  ],
  [
    'nothing among the lines',
    SHOWN +
      jsonLd({
        ...CAKE,
        recipeIngredient: ['1 kg plums', null, '', '250 g flour', ' ', 'a pinch of salt', '<p></p>'],
      }),
    PLUMS,
    8,
  ],
  [
    'two plugins that state the same',
    SHOWN +
      jsonLd({ ...CAKE, recipeIngredient: PLUMS }) +
      jsonLd({ '@graph': [{ ...CAKE, recipeIngredient: PLUMS }] }),
    PLUMS,
    8,
  ],
  [
    'the list of one plugin empty',
    SHOWN + jsonLd({ ...CAKE, recipeIngredient: [] }) + jsonLd({ ...CAKE, recipeIngredient: PLUMS }),
    PLUMS,
    8,
  ],
  [
    'quotation marks for inches',
    SHOWN +
      jsonLd(
        '{"@type":"Recipe","name":"Plum cake","recipeYield":"8","recipeIngredient":["1 kg plums","1 9" tin","250 g flour"]}',
      ),
    ['1 kg plums', '1 9" tin', '250 g flour'],
    8,
  ],
  [
    'a line feed inside a text',
    SHOWN +
      jsonLd(
        '{"@type":"Recipe","name":"Plum\n cake","recipeYield":"8","recipeIngredient":["1 kg\tplums","250 g\n   flour","a pinch of salt"]}',
      ),
    PLUMS,
    8,
  ],
  [
    'an escaped ampersand and a fraction by its number',
    SHOWN + jsonLd({ ...CAKE, recipeIngredient: ['&#189; cup milk &#38; cream', '2&#x2013;3 plums'] }),
    ['½ cup milk & cream', '2–3 plums'],
    8,
  ],
  [
    'a recipe inside an article',
    SHOWN + jsonLd({ '@type': 'Article', headline: 'Plums', hasPart: { ...CAKE, recipeIngredient: PLUMS } }),
    PLUMS,
    8,
  ],
  [
    'yield as a number with a unit beside it',
    SHOWN + jsonLd({ ...CAKE, recipeYield: ['8', '8 slices'], recipeIngredient: PLUMS }),
    PLUMS,
    8,
  ],
  [
    'microdata twice, for the screen and for paper',
    scope(
      `<ul>${items(PLUMS, 'itemprop="recipeIngredient"')}</ul><div class="print"><ul>${items(PLUMS, 'itemprop="recipeIngredient"')}</ul></div>`,
    ),
    PLUMS,
    8,
  ],
  [
    'microdata on the list and on its lines',
    scope(`<ul itemprop="ingredients">${items(PLUMS, 'itemprop="ingredients"')}</ul>`),
    PLUMS,
    8,
  ],
  [
    'microdata with a hidden field',
    scope(
      `${PLUMS.map((line) => `<p><input type="checkbox"><span itemprop="recipeIngredient">${line}</span></p>`).join('')}`,
    ),
    PLUMS,
    8,
  ],
  [
    'microdata of the old vocabulary',
    `${SHOWN}<div itemscope itemtype="http://data-vocabulary.org/Recipe"><span itemprop="yield">8</span><ul>${items(PLUMS, 'itemprop="ingredient"')}</ul></div>`,
    PLUMS,
    8,
  ],
  [
    'microdata with the type in small letters',
    `${SHOWN}<div itemscope itemtype="http://schema.org/recipe"><span itemprop="recipeYield">8</span><ul>${items(PLUMS, 'itemprop="ingredients"')}</ul></div>`,
    PLUMS,
    8,
  ],
  [
    'microdata whose lines are outside of the thing',
    `${SHOWN}<div itemscope itemtype="http://schema.org/Recipe"><span itemprop="recipeYield">8</span></div><ul>${items(PLUMS, 'itemprop="recipeIngredient"')}</ul>`,
    PLUMS,
    8,
  ],
  [
    'parts with spaces only by style',
    scope(
      `<ul>${[
        ['1 kg', 'plums'],
        ['250 g', 'flour'],
      ]
        .map(
          ([amount, name]) =>
            `<li itemprop="recipeIngredient"><span class="a">${amount}</span><span class="b">${name}</span></li>`,
        )
        .join('')}</ul>`,
    ),
    ['1 kg plums', '250 g flour'],
    8,
  ],
];

drawNothingOff();

test.each(PAGES)('%s', (_, html, lines, servings) => {
  expect(readingOf(html)).toEqual({ lines, servings, isSold: false });
});
