import { all, type Check, names, proposesNothing } from '../checks.ts';
import type { EvalTask } from '../task.ts';
import { type Good, isFair, lowest } from '../truth.ts';

const like = (pattern: RegExp) => (goods: readonly Good[]) => goods.filter(({ name }) => pattern.test(name));
const fairLike = (pattern: RegExp) => (goods: readonly Good[]) => like(pattern)(goods).filter(isFair);
const cheapest = (pattern: RegExp) => (goods: readonly Good[]) =>
  lowest(fairLike(pattern)(goods), ({ minor }) => minor);
const cheapestPerUnit = (pattern: RegExp) => (goods: readonly Good[]) =>
  lowest(fairLike(pattern)(goods), ({ minor, size }) => (size ? minor / size : null));
const picks = (wanted: (goods: readonly Good[]) => readonly Good[]): Check =>
  all(names(wanted), proposesNothing);

const WHOLE_MILK = /whole milk/i;
const AA = /\bAA\b(?!A)/;
const AAA = /\bAAA\b/;
const TISSUE = /toilet tissue|toilettenpapier/i;

/** Find what was seen; the cheapest; the cheapest per unit. */
export const PRICE_TASKS: readonly EvalTask[] = [
  {
    id: 'find-rice',
    kind: 'find',
    language: 'English',
    question: 'Who sells basmati rice?',
    check: picks(like(/basmati/i)),
  },
  {
    id: 'find-torch',
    kind: 'find',
    language: 'German',
    question: 'Wo habe ich eine Stirnlampe gesehen?',
    check: picks(like(/head torch/i)),
  },
  {
    id: 'find-rice-cn',
    kind: 'find',
    language: 'Chinese',
    question: '哪里能买到东北大米？',
    check: picks(like(/东北长粒香米/)),
  },
  {
    id: 'find-dates',
    kind: 'find',
    language: 'Arabic',
    question: 'أين رأيت التمر السكري؟',
    check: picks(like(/تمر سكري/)),
  },
  {
    id: 'cheapest-milk',
    kind: 'cheapest',
    language: 'English',
    question: 'Where is Hollin Farm whole milk, 2 litres, cheapest?',
    check: picks((goods) =>
      lowest(
        fairLike(WHOLE_MILK)(goods).filter(({ name, size }) => /hollin/i.test(name) && size === 2000),
        ({ minor }) => minor,
      ),
    ),
  },
  {
    id: 'cheapest-rolls',
    kind: 'cheapest',
    language: 'German',
    question: 'Wo kosten 12 Rollen Toilettenpapier von Softly am wenigsten?',
    check: picks((goods) =>
      lowest(
        fairLike(TISSUE)(goods).filter(({ name, size }) => /softly/i.test(name) && size === 12),
        ({ minor }) => minor,
      ),
    ),
  },
  {
    id: 'cheapest-aaa',
    kind: 'cheapest',
    language: 'Spanish',
    question: '¿Dónde está más barato el paquete de 8 pilas AAA?',
    check: picks((goods) =>
      lowest(
        fairLike(AAA)(goods).filter(({ size }) => size === 8),
        ({ minor }) => minor,
      ),
    ),
  },
  {
    id: 'cheapest-bank',
    kind: 'cheapest',
    language: 'Russian',
    question: 'Где дешевле всего внешний аккумулятор Lynko на 20 000 мА·ч?',
    check: picks(cheapest(/power bank 20/i)),
  },
  {
    id: 'unit-oil',
    kind: 'per-unit',
    language: 'French',
    question: 'Quelle huile d’olive est la moins chère au litre ?',
    check: picks(cheapestPerUnit(/olive oil|olivenöl/i)),
  },
  {
    id: 'unit-aa',
    kind: 'per-unit',
    language: 'English',
    question: 'Which AA batteries cost the least per piece?',
    check: picks(cheapestPerUnit(AA)),
  },
  {
    id: 'unit-milk',
    kind: 'per-unit',
    language: 'Hindi',
    question: 'कौन सा फुल क्रीम दूध प्रति लीटर सबसे सस्ता है?',
    check: picks(cheapestPerUnit(WHOLE_MILK)),
  },
  {
    id: 'unit-rolls',
    kind: 'per-unit',
    language: 'Japanese',
    question: 'トイレットペーパーは1ロールあたりどれが一番安いですか？',
    check: picks(cheapestPerUnit(TISSUE)),
  },
];

/** Under a condition; instead of something; what fits; what only a need is said of. */
export const CHOICE_TASKS: readonly EvalTask[] = [
  {
    id: 'kettle-50',
    kind: 'constraint',
    language: 'English',
    question: 'I need a kettle that is in stock, for at most 50 euros.',
    check: picks((goods) => fairLike(/kettle|wasserkocher/i)(goods).filter(({ minor }) => minor <= 5000)),
  },
  {
    id: 'earbuds-100',
    kind: 'constraint',
    language: 'Spanish',
    question: 'Busco auriculares Auralis por menos de 100 euros, con un precio seguro.',
    check: picks((goods) =>
      fairLike(/headphones|earbuds|kopfhörer/i)(goods).filter(({ minor }) => minor < 10000),
    ),
  },
  {
    id: 'milk-220',
    kind: 'constraint',
    language: 'Chinese',
    question: '我要２升的牛奶，价格在２.２欧元以下。',
    check: picks((goods) =>
      fairLike(/milk/i)(goods).filter(({ minor, size }) => minor < 220 && size === 2000),
    ),
  },
  {
    id: 'pan-28',
    kind: 'constraint',
    language: 'French',
    question: 'Je cherche une poêle de 28 cm, pas plus petite.',
    check: picks(fairLike(/(?:pan|pfanne).*28/i)),
  },
  {
    id: 'instead-juice',
    kind: 'substitute',
    language: 'English',
    question: 'The orange juice at Greengrocer is sold out. What can I take instead?',
    check: picks(fairLike(/orange juice/i)),
  },
  {
    id: 'instead-milk',
    kind: 'substitute',
    language: 'German',
    question: 'Was kann ich statt Kuhmilch nehmen?',
    check: picks(fairLike(/oat drink/i)),
  },
  {
    id: 'instead-butter',
    kind: 'substitute',
    language: 'Japanese',
    question: 'Cloverlyの有塩バターの代わりに、塩の入っていないものはありますか？',
    check: picks(fairLike(/unsalted butter/i)),
  },
  {
    id: 'instead-rolls',
    kind: 'substitute',
    language: 'Russian',
    question: 'В Corner Shop нет туалетной бумаги Softly, 12 рулонов. Чем её заменить?',
    check: picks(fairLike(TISSUE)),
  },
  {
    id: 'fits-torch',
    kind: 'compatible',
    language: 'English',
    question: 'My head torch takes three AAA batteries. Which can I buy now, in euros?',
    check: picks(fairLike(AAA)),
  },
  {
    id: 'fits-mouse',
    kind: 'compatible',
    language: 'German',
    question: 'Meine Maus braucht eine AA-Batterie. Welche Packung kann ich kaufen?',
    check: picks(fairLike(AA)),
  },
  {
    id: 'fits-dripper',
    kind: 'compatible',
    language: 'Hindi',
    question: 'मेरे पास सिरेमिक ड्रिपर 02 है। उसमें कौन से पेपर फ़िल्टर लगेंगे?',
    check: picks(like(/paper filters 02/i)),
  },
  {
    id: 'fits-cable',
    kind: 'compatible',
    language: 'French',
    question: 'J’ai un vieux chargeur USB-A et un téléphone USB-C. Quel câble me faut-il ?',
    check: picks(fairLike(/USB-A to USB-C/i)),
  },
  {
    id: 'vague-sweet',
    kind: 'vague',
    language: 'English',
    question: 'I want something sweet and runny for my bread.',
    check: picks(like(/honey|عسل/i)),
  },
  {
    id: 'vague-dishes',
    kind: 'vague',
    language: 'Spanish',
    question: 'Necesito algo para lavar los platos a mano.',
    check: picks(like(/washing-up/i)),
  },
  {
    id: 'vague-gift',
    kind: 'vague',
    language: 'Arabic',
    question: 'أريد هدية لشخص يطحن قهوته بيده.',
    check: picks(like(/grinder/i)),
  },
  {
    id: 'vague-dark',
    kind: 'vague',
    language: 'Chinese',
    question: '晚上露营走路要照明，两只手都要空着，该买什么？',
    check: picks(like(/head torch/i)),
  },
];
