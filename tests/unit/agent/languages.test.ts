import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerLanguage } from '../../../utils/agent/quick/language';
import { buildMessages, roomOf } from '../../../utils/agent/run/prompt';
import { findTool } from '../../../utils/agent/tools/tools';
import { db } from '../../../utils/storage/db';
import { type KeptRequest, type PlayedModel, type Reply, startModel } from '../../mallory/serve.mjs';
import { milk } from '../../support/rows';
import { agentWith, ask, useModel } from './agent-at';
import { contextOf, forgetAll, MILKS, remember, runOf } from './seen';

/** A question, an answer with letters that a careless cut breaks, and words for a search with the name it finds. */
const LANGUAGES: readonly (readonly [
  name: string,
  question: string,
  answer: string,
  words: string,
  seen: string,
])[] = [
  [
    'English',
    'Where is this cheaper, and what is saved?',
    'Café Crème — 0.99 EUR 👩‍🍳',
    'OAT drinks',
    'Oat Drink 1 l',
  ],
  [
    'German',
    'Wo gibt es das günstiger?',
    'Größe: zwölf Äpfel für 0,99 EUR 🥛',
    'kaffeebohnen',
    'Röstfein Kaffeebohnen 1 kg',
  ],
  ['Spanish', '¿Dónde está más barato?', '¡Sí! Piñón y jalapeño: 0,99 EUR', 'jamón', 'JAMON serrano 200 g'],
  ['French', 'Où est-ce moins cher ?', 'Œufs à l’ancienne : 0,99 EUR', 'crème', 'Creme fraîche 20 cl'],
  ['Chinese', '哪里更便宜？', '𠮷野家的牛奶更便宜：0.99 EUR 🧋', '酱油', '老坛坊 特级生抽酱油 500毫升'],
  ['Japanese', 'これはどこで安く買えますか？', 'パンは０．９９EURです 🍞', 'ｵｲﾙ', 'オリーブオイル 500ml'],
  ['Arabic', 'أين أجد هذا أرخص؟', 'الحَلِيبُ أرخص: 0.99 EUR في المتجر', 'قَهوة', 'قهوة عربية بالهيل 500 جم'],
  ['Russian', 'Где это дешевле?', 'Ещё дешевле: йогурт за 0,99 EUR', 'ЙОГУРТ', 'Йогурт натуральный 500 г'],
  ['Hindi', 'यह कहाँ सस्ता मिलेगा?', 'दूध ज़्यादा सस्ता है: 0.99 EUR, क्षत्रिय', 'चावल', 'बासमती चावल 1 किलो'],
];

let model: PlayedModel;
let play: (request: KeptRequest, index: number) => Reply;

beforeAll(async () => {
  model = await startModel({ script: (request, index) => play(request, index) });
});

afterAll(() => model.close());

beforeEach(async () => {
  await forgetAll();
  await remember(...MILKS);
});

const turnOf = ({ body }: KeptRequest) => body.messages.filter(({ role }) => role === 'assistant').length;
const CALLS = [
  { name: 'read_tab', arguments: { tab: 't1' } },
  { name: 'find_substitutes', arguments: { product: 'p1' } },
  { name: 'add_to_list', arguments: { product: 'p2', count: 2 } },
];

describe('a copilot that speaks nine languages', () => {
  test.each(LANGUAGES)(
    '%s: the same tools, the same results, the answer letter for letter',
    async (name, question, answer) => {
      play = (request) => {
        const call = CALLS[turnOf(request)];
        return call ? { text: answer, calls: [call] } : { chunks: bytewise(answer) };
      };
      const agent = agentWith();
      await useModel(agent, model.url);
      const { run, steps } = await ask(agent, question);
      expect(run.state).toBe('done');
      expect(run.text.split('\n\n').at(-1)).toBe(answer);
      expect(steps.map(({ tool, state, said }) => [tool, state, said])).toEqual(
        CALLS.map(({ name: tool }) => [tool, 'done', answer]),
      );
      const stored = (await db.items.toArray()).map(({ productKey, count }) => [productKey, count]);
      expect(stored).toEqual([[run.handles.p2, 2]]);
      expect(MILKS.map(({ productKey }) => productKey)).toContain(run.handles.p2);
      const asked = model.requests().at(-1)?.body.messages ?? [];
      expect(asked.find(({ role }) => role === 'user')?.content).toContain(`Answer in ${name}.`);
      expect(asked[0]?.content).not.toContain(name);
    },
  );

  test.each(LANGUAGES)(
    '%s: goods are found by the words of their pages, however they are typed',
    async (_, __, ___, words, seen) => {
      const productKey = 'https://far.example/p/1';
      await remember(milk({ productKey, url: productKey, name: seen, gtin: null, brand: null }));
      const { result } = (await findTool('search_memory')?.run({ words }, contextOf())) ?? {};
      expect(result?.kind === 'products' && result.productKeys[0]).toBe(productKey);
    },
  );

  test('a question that tells no language keeps that of the ones before it', () => {
    expect(answerLanguage(['Wo ist das günstiger?', 'H20 2 l?'])).toBe('German');
    expect(answerLanguage(['Wo ist das günstiger?', 'And which is the cheapest of these?'])).toBe('English');
    expect(answerLanguage(['iPhone 15'])).toBeNull();
    const [, message] = buildMessages({
      run: runOf({ question: 'iPhone 15' }),
      steps: [],
      earlier: [],
      tabs: [],
      known: [],
      nonce: 'n',
      locale: 'ar',
      isMasked: true,
      room: roomOf('custom'),
    });
    expect(message?.content).toContain("else in the browser's: ar.");
  });

  test.each([
    ['Where is 稻香里 东北长粒香米 cheaper?', 'English'],
    ['Auralis H20 Headphones 哪里更便宜', 'Chinese'],
    ['Где Auralis H20 Headphones black дешевле?', 'Russian'],
    ['أين أجد Auralis H20 Headphones أرخص', 'Arabic'],
    ['Wo ist Olive Oil Extra Virgin am billigsten?', 'German'],
  ])('goods with a name in another language change nothing: %s', (question, name) =>
    expect(answerLanguage([question])).toBe(name),
  );
});

describe('numbers in the digits of every script', () => {
  test.each(['2', '２', '٢', '۲', '२', '২'])('a count written %s is two', async (count) => {
    const { result } = (await findTool('add_to_list')?.run({ wish: 'tea', count }, contextOf())) ?? {};
    expect(result?.kind).toBe('list');
    expect((await db.items.toArray()).map((item) => item.count)).toEqual([2]);
  });

  test.each(['50', '٥٠', '５０', '५०', '50,00', '٥٠٫٠٠'])('a budget of %s is fifty', async (amount) => {
    await findTool('add_to_list')?.run({ wish: 'whole milk' }, contextOf());
    await findTool('plan_basket')?.run({ budget: { amount, currency: 'eur' } }, contextOf());
    expect((await db.plans.toArray()).map(({ budget }) => budget)).toEqual([
      { minor: 5000, currency: 'EUR' },
    ]);
  });

  test('short names in full-width letters mean the same; words keep theirs', async () => {
    const context = contextOf();
    await findTool('search_memory')?.run({ words: 'milk' }, context);
    const compared = await findTool('compare')?.run({ products: ['ｐ１', 'P２'] }, context);
    expect(compared?.result.kind).toBe('comparison');
    await findTool('add_to_list')?.run({ wish: '７up ٢ لتر', count: '1' }, context);
    expect(await db.items.toArray()).toMatchObject([{ text: '７up', need: { value: 2, unit: 'l' } }]);
  });

  test.each(['two', '2.5', '-1', '1e3', '٢٢٢'])('%s is still no count', async (count) => {
    const { result } = (await findTool('add_to_list')?.run({ wish: 'tea', count }, contextOf())) ?? {};
    expect(result).toEqual({ kind: 'refused', reason: 'bad-arguments' });
  });
});

/** The answer as a stream whose pieces end inside letters: one UTF-16 unit a chunk, sent five bytes at a time. */
function bytewise(answer: string): Buffer[] {
  const chunk = (delta: object, finish_reason: string | null = null) =>
    `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  const units = answer.split('').map((unit) => chunk({ content: unit }));
  const bytes = Buffer.from([...units, chunk({}, 'stop')].join(''));
  return Array.from({ length: Math.ceil(bytes.length / 5) }, (_, at) => bytes.subarray(at * 5, at * 5 + 5));
}
