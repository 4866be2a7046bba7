// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawNothingOff, type RecipePage, readingOf, recipeIn } from './recipe-in';

const page = (name: string, yielded: string, heading: string, lines: readonly string[], method: string) =>
  `<h1>${name}</h1><p>${yielded}</p><h2>${heading}</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul><h2>${method}</h2><ol><li>1.</li></ol>`;
const broken = (name: string, heading: string, lines: readonly string[], method: string) =>
  `<h1>${name}</h1><p><b>${heading}</b><br>${lines.join('<br>')}</p><p><b>${method}</b><br>1.</p>`;

const KAESE = ['500 g Mehl', '1 Prise Salz', '3 Eier', 'etwas Butter'];
const CREPES = ['250 g de farine', '½ l de lait', '3 œufs', 'une pincée de sel'];
const GAZPACHO = ['1 kg de tomates', '1 pepino', '50 ml de aceite', 'sal al gusto'];
const RISOTTO = ['320 g di riso', '1 l di brodo', 'q.b. sale', '40 g di burro'];
const BOLO = ['3 ovos', '2 xícaras de farinha', '1 colher de sopa de fermento', 'sal a gosto'];
const STAMPPOT = ['1 kg aardappelen', '500 g boerenkool', '1 rookworst', 'een scheutje melk'];
const PIEROGI = ['500 g mąki', '1 szklanka wody', '2 łyżki oleju', 'szczypta soli'];
const BORSCH = ['500 г говядины', '2 свеклы', '1 ст. л. уксуса', 'соль по вкусу'];
const MERCIMEK = ['1 su bardağı mercimek', '1 adet soğan', '2 yemek kaşığı tereyağı', 'tuz'];
const BULLAR = ['5 dl vetemjöl', '50 g jäst', '1 krm salt', '2 msk smör'];
const DOUFU = ['嫩豆腐 400克', '牛肉末 100克', '豆瓣酱 2汤匙', '盐 适量'];
const NIKUJAGA = ['牛肉 200g', 'じゃがいも 3個', '醤油 大さじ2', '塩 少々'];
const KABSA = ['٢ كوب أرز', '١ كيلو دجاج', '٣ حبات طماطم', 'ملح حسب الرغبة'];

const PAGES: readonly RecipePage[] = [
  ['German', page('Spätzle', 'für 4 Personen', 'Zutaten', KAESE, 'Zubereitung'), KAESE, 4],
  ['German: a batch', page('Kekse', 'Dose: 24 Kekse', 'Ihr braucht:', KAESE, 'So geht’s'), KAESE, 24],
  [
    'German: pieces',
    page('Kekse', 'Ergibt ca. 30 Stück', 'Zutatenliste', KAESE, 'Und so wird’s gemacht'),
    KAESE,
    30,
  ],
  [
    'German: a field',
    page('Spätzle', 'Portionen: <input type="number" value="3">', 'Zutaten', KAESE, 'Arbeitsschritte'),
    KAESE,
    3,
  ],
  ['French', page('Crêpes', 'Pour 6 personnes', 'Ingrédients', CREPES, 'Préparation'), CREPES, 6],
  [
    'French: broken lines',
    broken('Crêpes', 'Ingrédients (pour 12 crêpes) :', CREPES, 'Préparation :'),
    CREPES,
    12,
  ],
  [
    'French: parts',
    page('Crêpes', '4 parts', 'Les ingrédients de la recette', CREPES, 'Étapes de préparation'),
    CREPES,
    4,
  ],
  [
    'Spanish',
    page('Gazpacho', 'Para 4 personas', 'Ingredientes', GAZPACHO, 'Cómo hacer gazpacho'),
    GAZPACHO,
    4,
  ],
  [
    'Spanish: diners',
    page('Gazpacho', '4 comensales', 'Ingredientes para hacer gazpacho:', GAZPACHO, 'Pasos a seguir'),
    GAZPACHO,
    4,
  ],
  [
    'Italian',
    page('Risotto', 'Dosi per: 4 persone', 'Ingredienti', RISOTTO, 'Come preparare il risotto'),
    RISOTTO,
    4,
  ],
  [
    'Italian: broken lines',
    broken('Risotto', 'Ingredienti per 2 persone', RISOTTO, 'Procedimento'),
    RISOTTO,
    2,
  ],
  ['Portuguese', page('Bolo', 'Rendimento: 10 porções', 'Ingredientes', BOLO, 'Modo de preparo'), BOLO, 10],
  ['Portuguese: doses', page('Bolo', 'Serve 8 pessoas', 'Ingredientes do bolo', BOLO, 'Como fazer'), BOLO, 8],
  ['Dutch', page('Stamppot', 'voor 4 personen', 'Ingrediënten', STAMPPOT, 'Bereidingswijze'), STAMPPOT, 4],
  [
    'Dutch: needed',
    page('Stamppot', 'Aantal personen: 2', 'Wat heb je nodig?', STAMPPOT, 'Aan de slag'),
    STAMPPOT,
    2,
  ],
  ['Polish', page('Pierogi', 'Liczba porcji: 4', 'Składniki', PIEROGI, 'Sposób przygotowania'), PIEROGI, 4],
  [
    'Polish: people',
    page('Pierogi', 'dla 6 osób', 'Składniki na ciasto:', PIEROGI, 'Przepis krok po kroku'),
    PIEROGI,
    6,
  ],
  ['Russian', page('Борщ', 'Порции: 6', 'Ингредиенты', BORSCH, 'Пошаговый рецепт'), BORSCH, 6],
  ['Russian: people', page('Борщ', 'на 4 персоны', 'Продукты:', BORSCH, 'Как приготовить борщ'), BORSCH, 4],
  ['Turkish', page('Mercimek çorbası', '4 kişilik', 'Malzemeler', MERCIMEK, 'Nasıl yapılır?'), MERCIMEK, 4],
  [
    'Turkish: for',
    broken('Mercimek çorbası', 'Mercimek çorbası için malzemeler:', MERCIMEK, 'Yapılışı:'),
    MERCIMEK,
    null,
  ],
  ['Swedish', page('Bullar', 'Ca 40 st', 'Ingredienser', BULLAR, 'Gör så här'), BULLAR, 40],
  ['Swedish: portions', page('Bullar', '4 portioner', 'Du behöver', BULLAR, 'Så gör du'), BULLAR, 4],
  ['Chinese', page('麻婆豆腐', '4 人份', '食材', DOUFU, '做法'), DOUFU, 4],
  ['Chinese: materials', page('麻婆豆腐', '份量：2人', '用料', DOUFU, '制作步骤'), DOUFU, 2],
  ['Japanese', page('肉じゃが', '調理時間 30分', '材料（4人分）', NIKUJAGA, '作り方'), NIKUJAGA, 4],
  ['Japanese: needed', page('肉じゃが', '2人前', '材料・調味料', NIKUJAGA, 'つくり方'), NIKUJAGA, 2],
  [
    'Arabic',
    `<div dir="rtl">${page('كبسة', 'تكفي ٤ أشخاص', 'المقادير', KABSA, 'طريقة التحضير')}</div>`,
    KABSA,
    4,
  ],
  [
    'Arabic: portions',
    `<div dir="rtl">${page('كبسة', 'عدد الحصص: ٦', 'مكونات الكبسة', KABSA, 'خطوات التحضير')}</div>`,
    KABSA,
    6,
  ],
];

drawNothingOff();

test.each(PAGES)('%s', (_, html, lines, servings) => {
  expect(readingOf(html)).toEqual({ lines, servings, isSold: false });
});

test.each([
  ['Serves 4–6', 4],
  ['makes about 20 cookies', 20],
  ['Yield: 2 loaves', 2],
  ['Servings: <input type="number" value="4">', 4],
  ['<label>Servings</label><input type="number" value="3">', 3],
  ['<span>Serves</span><select><option>2</option><option selected>4</option></select>', 4],
  ['Feeds 5', 5],
  ['For 8 people', 8],
  ['Zutaten für 2 Portionen', 2],
  ['Dose: 24 Kekse', 24],
  ['Menge: 1 Blech', 1],
  ['Nombre de personnes : 4', 4],
  ['Pour 4 à 6 personnes', 4],
  ['Raciones: 4', 4],
  ['Porzioni: 6', 6],
  ['Serves four', 4],
  ['Serves: 4 | Prep: 10 min', 4],
  ['Makes 24 (serving size: 1 cookie)', 24],
  ['4 servings, 320 kcal each', 4],
  ['Portionen: <button>−</button> <span>4</span> <button>+</button>', 4],
  ['4 Pers.', 4],
  ['12 Stück', 12],
  ['Für ca. 12 Stück', 12],
  ['Für 1 Springform (26 cm)', 1],
  ['Backzeit: für 45 Minuten', null],
  ['<span data-servings="6"></span>', 6],
  ['<span title="Servings"><svg></svg>5</span>', 5],
  ['<span aria-label="Portionen">5</span>', 5],
  ['<b>4</b><span>servings</span><b>30</b><span>minutes</span>', 4],
  ['<dl><dt>Prep</dt><dd>10 min</dd><dt>Serves</dt><dd>6</dd></dl>', 6],
  ['3 people found this helpful', null],
  ['1,204 people made this', null],
  ['Tempo: 30 minuti per 4 persone', 4],
  ['四人份', 4],
  ['4인분', 4],
  ['Prep time 10 minutes, serves 6', 6],
  ['4 人份', 4],
  ['Cook time: 20 minutes', null],
  ['Calories per serving: 250', null],
  ['Serving size: 150 g', null],
  ['Published on 12 March for members', null],
  ['One serving has 12 g protein', null],
  ['<a class="tag-preserves">12 preserves</a>', null],
  ['<a title="Observing the seasons">3 posts</a>', null],
  ['<i class="conserves">7</i>', null],
  ['<span title="Rated 4.6 per portion">4.6</span>', null],
  ['<table><tr><th>Menge</th></tr><tr><td>2 EL</td></tr></table>', null],
  ['<span class="recipeServes">4</span>', 4],
  ['Bake for 25-30 minutes', null],
])('of a page with "%s" the number of servings is %s', (text, servings) => {
  const list = '<h2>Ingredients</h2><ul><li>2 leeks</li><li>1 l stock</li></ul><h2>Method</h2><p>Boil.</p>';
  expect(recipeIn(`<h1>Soup</h1><div>${text}</div>${list}`)?.recipeYield.servings).toBe(servings);
});
