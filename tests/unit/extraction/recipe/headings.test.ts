// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { recipeIngredient } from '../../../../utils/domain/list/recipe';
import { capturePage } from '../../../../utils/extraction/capture/capture';
import { readRecipe } from '../../../../utils/extraction/recipe/read-recipe';

/** What stands over a recipe's ingredients on pages without any data. */
const HEADINGS = [
  'Ingredients',
  'Ingredients:',
  'Ingredient list',
  'You will need',
  'What you need',
  'What you’ll need:',
  '🛒 Ingredients',
  'Recipe ingredients',
  'Full ingredient list',
  'Ingredients & amounts',
  'Here is what you need',
  'Shopping list',
  'Zutaten',
  'Zutaten für 4 Personen',
  'Das brauchst du',
  'Das brauchen Sie',
  'Sie benötigen',
  'Zutaten (4 Portionen)',
  'Einkaufsliste',
  'Man nehme',
  'Ingrédients',
  'Ingrédients pour 4 personnes',
  'Les ingrédients',
  'Liste des ingrédients',
  'Ingrédients nécessaires',
  'De quoi avez-vous besoin ?',
  'Ingredientes',
  'Ingredientes (4 personas)',
  'Ingredienti',
  'Ingredienti per 4 persone',
  'Gli ingredienti',
  'Elenco ingredienti',
  'Occorrente',
  'Lista de ingredientes',
  'Você vai precisar de:',
  'Ingrediënten',
  'Ingredienser',
  'Ingredienserna',
  'Ainekset',
  'Ainesosat',
  'Składniki',
  'Lista składników',
  'Potrzebne składniki',
  'Co będzie potrzebne',
  'Ingredience',
  'Suroviny',
  'Suroviny na 4 porce',
  'Hozzávalók',
  'Ingrediente',
  'Malzemeler',
  'Ингредиенты',
  'Інгредієнти',
  'Состав',
  'Съставки',
  'Продукти',
  '材料',
  '材料（4人分）',
  '食材',
  '재료',
  'المكونات',
  'المقادير',
  'מרכיבים',
  'Συστατικά',
  'Υλικά',
  'Sastojci',
  'Sestavine',
  'Koostisosad',
  'Sastāvdaļas',
  'Ingredientai',
  'Thành phần',
  'Nguyên liệu',
  'ส่วนผสม',
  'सामग्री',
  'Bahan-bahan',
  'Bahan',
  'Was ihr braucht',
  'Co budeme potřebovat',
  'Ce qu’il vous faut',
  'Necesitas',
  'Cosa ti serve',
  'Нам понадобится',
  'Вам понадобится:',
  'Что нужно',
  'Необходимые продукты',
  'Продукты',
  'Gerekli malzemeler',
  'Det här behöver du',
  'Du behöver',
  '所需食材',
  '准备材料',
  '主料',
  '材料・分量',
  '필요한 재료',
  'المكوّنات',
  'مكونات الوصفة',
  'Wat heb je nodig?',
  'Benodigdheden',
  'Ingrediënten voor 4 personen',
  'Θα χρειαστείς',
] as const;

const LINES = ['2 leeks', '1 l vegetable stock', '200 g potatoes', 'salt and pepper', '1 tbsp butter'];
const CELLS = ['2|leeks', '1 l|vegetable stock', '200 g|potatoes', '|salt and pepper', '1 tbsp|butter'];
const each = (tag: string) => LINES.map((line) => `<${tag}>${line}</${tag}>`).join('');
const rows = CELLS.map((row) => `<tr><td>${row.replace('|', '</td><td>')}</td></tr>`).join('');

const SHAPES: Readonly<Record<string, (heading: string) => string>> = {
  'a list': (heading) => `<h2>${heading}</h2><ul>${each('li')}</ul><h2>Method</h2>`,
  'a list under bold words': (heading) =>
    `<p><strong>${heading}</strong></p><ul>${each('li')}</ul><p><strong>Method</strong></p>`,
  blocks: (heading) => `<div><h3>${heading}</h3><div>${each('div')}</div></div><h3>Method</h3>`,
  'broken lines': (heading) => `<h3>${heading}</h3><p>${LINES.join('<br>')}</p><h3>Method</h3>`,
  'a list of terms': (heading) =>
    `<h3>${heading}</h3><dl>${CELLS.map((row) => `<dt>${row.replace('|', '</dt><dd>')}</dd>`).join('')}</dl><h3>Method</h3>`,
  'a table': (heading) => `<h3>${heading}</h3><table>${rows}</table><h3>Method</h3>`,
  paragraphs: (heading) => `<h3>${heading}</h3>${each('p')}<h3>Method</h3>`,
};

test.each(HEADINGS)('"%s" stands over the ingredients', (heading) => {
  for (const [shape, markup] of Object.entries(SHAPES)) {
    const body = `<h1>Leek soup</h1>${markup(heading)}<p>Cut the leeks and boil everything.</p>`;
    const page = new DOMParser().parseFromString(
      `<!doctype html><html><body>${body}</body></html>`,
      'text/html',
    );
    const recipe = readRecipe(capturePage(page, { url: 'https://kitchen.example/soup', observedAt: 1 }));
    expect([shape, recipe && recipeIngredient(recipe)]).toEqual([shape, LINES]);
  }
});
