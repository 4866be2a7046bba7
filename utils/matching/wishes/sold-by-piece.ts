import type { Quantity } from '../../domain/measure/quantity';
import { once } from '../../domain/once';
import type { Product } from '../../domain/product/product';
import { fold, meaningOf } from '../words/words';
import { contentWords } from './search-products';

/** Foods that people count and shops weigh, where the word stands last ("red apples") as in English and German. */
const LAST =
  'apple banana orange carrot tomato potato onion pear peach plum nectarine apricot lemon lime mango avocado kiwi grapefruit mandarin clementine melon pineapple pomegranate fig cucumber courgette zucchini aubergine eggplant pepper leek shallot beetroot parsnip turnip radish mushroom artichoke sweetcorn birne pfirsich pflaume nektarine aprikose zitrone limette mandarine melone ananas feige gurke paprika paprikaschote lauch schalotte champignon rettich 苹果 香蕉 橙子 番茄 西红柿 土豆 洋葱 胡萝卜 柠檬 梨子 桃子 黄瓜 茄子';

/** The same in languages where the word stands first ("pommes gala"). */
const FIRST =
  'pommes bananes oranges carottes tomates oignons poires pêches prunes abricots citrons mangues avocats concombres courgettes aubergines poivrons poireaux champignons manzanas plátanos naranjas zanahorias patatas cebollas peras melocotones ciruelas limones aguacates pepinos calabacines berenjenas pimientos mele banane arance carote pomodori patate cipolle pere pesche limoni zucchine melanzane peperoni cetrioli تفاح موز برتقال جزر طماطم بطاطس بصل ليمون خيار';

const countedLast = once(() => new Set(LAST.split(' ').map(lastMeaning)));
// By the word itself: a potato that stands first in English says what kind of salad it is.
const countedFirst = once(() => new Set(FIRST.split(' ').map(fold)));

/** "ca. 180 g each", "150 g/Stück": what one weighs. */
const EACH =
  /(\d+(?:[.,]\d+)?)\s?(g|kg)\s*(?:each|apiece|\/\s?(?:pc|piece|st(?:k|ück)?|pi[eè]ce|pieza|unidad|pz)\b|\/\s?个|(?:per|je|pro|par|por|la|al)\s(?:piece|stück|pi[eè]ce|pieza|unidad|pezzo)|每个)/iu;

/** Whether a bare number before these words means so many of the thing, not so many packs: "5 apples", and not "5 apple juice". */
export function isCounted(text: string): boolean {
  return countedLast().has(lastMeaning(text)) || countedFirst().has(contentWords(text)[0] ?? '');
}

// Words of Han signs are compared pair by pair.
function lastMeaning(text: string): string {
  return meaningOf(contentWords(text).at(-1) ?? '');
}

/** What one piece weighs, where the product's name says so; else null. */
export function weightOfOne({ name }: Product): Quantity | null {
  const [, value, written] = EACH.exec(name) ?? [];
  const unit = written?.toLowerCase();
  if (!value || (unit !== 'g' && unit !== 'kg')) return null;
  return { value: Number(value.replace(',', '.')), unit };
}
