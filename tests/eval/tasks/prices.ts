import type { EvalTask } from '../task.ts';
import { lowest } from '../truth.ts';
import { AA, AAA, cheapest, cheapestPerUnit, fairLike, like, picks, TISSUE, WHOLE_MILK } from './wanted.ts';

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
