import type { EvalTask } from '../task.ts';
import { AA, AAA, fairLike, like, picks, TISSUE } from './wanted.ts';

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
