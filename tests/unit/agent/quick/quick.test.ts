import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { understand } from '../../../../utils/agent/quick/understand';
import { addItem } from '../../../../utils/storage/commands/add-items';
import { createList } from '../../../../utils/storage/commands/lists';
import { db } from '../../../../utils/storage/db';
import { listItems } from '../../../../utils/storage/queries/lists';
import { euros, milk } from '../../../support/rows';
import { agentWith, ask, cartEffects, runAndSteps } from '../agent-at';
import { forgetAll, MILKS, remember } from '../seen';

describe('a request is understood without a model', () => {
  test.each<[string, string, string, number?]>([
    ['Compare these', 'compare', ''],
    ['compare oat milk', 'compare', 'oat milk'],
    ['Vergleiche diese', 'compare', ''],
    ['比较这些商品', 'compare', ''],
    ['Compara estos productos', 'compare', ''],
    ['Compare ces produits', 'compare', ''],
    ['これらを比較して', 'compare', ''],
    ['قارن هذه المنتجات', 'compare', ''],
    ['Сравни эти товары', 'compare', ''],
    ['इन की तुलना करो', 'compare', ''],
    ['compare these two', 'compare', ''],
    ['Compare both now', 'compare', ''],
    ['compare all of the attached tabs', 'compare', ''],
    ['Vergleiche diese beiden', 'compare', ''],
    ['对比这两个', 'compare', ''],
    ['Compara estos dos', 'compare', ''],
    ['Compare les deux', 'compare', ''],
    ['この二つを比べて', 'compare', ''],
    ['قارن بين هذين', 'compare', ''],
    ['Сравни эти два', 'compare', ''],
    ['इन दोनों की तुलना करो', 'compare', ''],

    ['Find cheaper', 'cheaper', ''],
    ['find something cheaper than this', 'cheaper', ''],
    ['cheaper whole milk', 'cheaper', 'whole milk'],
    ['Can I get this cheaper elsewhere?', 'cheaper', ''],
    ['Geht das woanders billiger?', 'cheaper', ''],
    ['Gibt es das günstiger?', 'cheaper', ''],
    ['有更便宜的吗？', 'cheaper', ''],
    ['Busca algo más barato', 'cheaper', ''],
    ['Trouve moins cher', 'cheaper', ''],
    ['もっと安いものを探して', 'cheaper', ''],
    ['ابحث عن أرخص', 'cheaper', ''],
    ['Найди дешевле', 'cheaper', ''],
    ['इससे सस्ता विकल्प', 'cheaper', ''],

    ['Plan my list', 'plan', ''],
    ['Plane meine Einkaufsliste', 'plan', ''],
    ['规划我的购物清单', 'plan', ''],
    ['Planifica mi lista', 'plan', ''],
    ['Planifie ma liste de courses', 'plan', ''],
    ['買い物リストを計画して', 'plan', ''],
    ['خطط قائمة التسوق', 'plan', ''],
    ['Спланируй мой список', 'plan', ''],
    ['मेरी सूची की योजना बनाओ', 'plan', ''],

    ['price history', 'history', ''],
    ['Price history of oat milk', 'history', 'oat milk'],
    ['Preisverlauf', 'history', ''],
    ['价格历史', 'history', ''],
    ['historial de precios', 'history', ''],
    ['historique des prix', 'history', ''],
    ['価格の履歴', 'history', ''],
    ['تاريخ السعر', 'history', ''],
    ['история цен', 'history', ''],
    ['कीमत का इतिहास', 'history', ''],

    ['Add oat milk to my list', 'add', 'oat milk'],
    ['Please add 3 bananas to the shopping list', 'add', 'bananas', 3],
    ['add 2 kg potatoes to my list', 'add', '2 kg potatoes'],
    ['Add this to my list', 'add', ''],
    ['Setze Hafermilch auf meine Einkaufsliste', 'add', 'Hafermilch'],
    ['把牛奶加到购物清单', 'add', '牛奶'],
    ['添加牛奶到我的清单', 'add', '牛奶'],
    ['Añade leche a mi lista', 'add', 'leche'],
    ['Ajoute du lait à ma liste', 'add', 'lait'],
    ['牛乳を買い物リストに追加して', 'add', '牛乳'],
    ['أضف حليب إلى قائمتي', 'add', 'حليب'],
    ['Добавь молоко в список', 'add', 'молоко'],
    ['मेरी सूची में दूध जोड़ो', 'add', 'दूध'],

    ['Find oat milk', 'find', 'oat milk'],
    ['Suche Hafermilch', 'find', 'Hafermilch'],
    ['找牛奶', 'find', '牛奶'],
    ['Busca leche', 'find', 'leche'],
    ['Cherche du lait', 'find', 'lait'],
    ['牛乳を探して', 'find', '牛乳'],
    ['きのこの山を探して', 'find', 'きのこの山'],
    ['找和牛', 'find', '和牛'],
    ['有机牛奶有更便宜的吗', 'cheaper', '有机牛奶'],
    ['ابحث عن حليب', 'find', 'حليب'],
    ['Найди молоко', 'find', 'молоко'],
    ['दूध खोजो', 'find', 'दूध'],

    ['Show my list', 'show', ''],
    ['Zeige meine Liste', 'show', ''],
    ['我的购物清单', 'show', ''],
    ['Мой список', 'show', ''],
  ])('%s: %s %j', (question, kind, words, count = 1) =>
    expect(understand(question)).toEqual({ kind, words, count }),
  );

  test.each<[string, ...[words: string, count: number][]]>([
    ['add milk, bread and 3 apples to my list', ['milk', 1], ['bread', 1], ['apples', 3]],
    ['Add milk, bread, and two bottles of water to the list', ['milk', 1], ['bread', 1], ['water', 2]],
    ['add milk and bread to my list', ['milk', 1], ['bread', 1]],
    ['Setze Milch, Brot und drei Äpfel auf meine Liste', ['Milch', 1], ['Brot', 1], ['Äpfel', 3]],
    ['Añade leche, pan y 3 manzanas a mi lista', ['leche', 1], ['pan', 1], ['manzanas', 3]],
    ['Ajoute du lait, du pain et trois pommes à ma liste', ['lait', 1], ['pain', 1], ['pommes', 3]],
    ['Добавь молоко, хлеб и 3 яблока в список', ['молоко', 1], ['хлеб', 1], ['яблока', 3]],
    ['把牛奶、面包和3个苹果加到购物清单', ['牛奶', 1], ['面包', 1], ['苹果', 3]],
    ['牛乳、パン、卵を買い物リストに追加して', ['牛乳', 1], ['パン', 1], ['卵', 1]],
    ['أضف حليب وخبز و3 تفاح إلى قائمتي', ['حليب', 1], ['خبز', 1], ['تفاح', 3]],
    ['मेरी सूची में दूध, ब्रेड और 3 सेब जोड़ो', ['दूध', 1], ['ब्रेड', 1], ['सेब', 3]],
    ['add milk, bread to my list', ['milk', 1], ['bread', 1]],
    ['add tomatoes, ripe to my list', ['tomatoes, ripe', 1]],
    ['add Milch, 3,5 % Fett to my list', ['Milch, 3,5 % Fett', 1]],
    ['add chicken breast, diced to my list', ['chicken breast, diced', 1]],
    ['add mac and cheese to my list', ['mac and cheese', 1]],
    ['add half and half to my list', ['half and half', 1]],
    ['add a few lemons and a melon to my list', ['a few lemons', 1], ['melon', 1]],
    ['Setze Milch und ein paar Zitronen auf die Liste', ['Milch', 1], ['ein paar Zitronen', 1]],
    ['Setze ein Paar Socken auf die Liste', ['ein Paar Socken', 1]],
    ['Añade unos limones a mi lista', ['unos limones', 1]],
  ])('%s: a good each', (question, ...goods) => {
    const wish = understand(question);
    const asked = wish ? [wish, ...(wish.others ?? [])] : [];
    expect(asked.map(({ words, count }) => [words, count])).toEqual(goods);
  });

  test.each(['How are you?', 'Tell me a joke', '你好'])('%s is not understood', (question) =>
    expect(understand(question)).toBeNull(),
  );
});

describe('the one-click requests of every language', () => {
  const locales = new URL('../../../../public/_locales/', import.meta.url);
  test.each(readdirSync(locales))('%s', (locale) => {
    const messages = JSON.parse(readFileSync(new URL(`${locale}/messages.json`, locales), 'utf8'));
    const kinds = ['chatAskCompare', 'chatAskCheaper', 'chatAskPlan'].map((key) =>
      understand(messages[key].message),
    );
    expect(kinds).toEqual([
      { kind: 'compare', words: '', count: 1 },
      { kind: 'cheaper', words: '', count: 1 },
      { kind: 'plan', words: '', count: 1 },
    ]);
  });
});

describe('a request is answered by the tools alone', () => {
  beforeEach(async () => {
    await forgetAll();
    await remember(...MILKS);
  });

  const tools = (steps: readonly { tool: string; state: string }[]) =>
    steps.map(({ tool, state }) => `${tool} ${state}`);

  test('find cheaper: the attached tab is read, its substitutes are found, no word is written', async () => {
    const { run, steps } = await ask(agentWith(), 'Find cheaper');
    expect(run).toMatchObject({ mode: 'quick', state: 'done', note: 'no-model', text: '', modelLabel: null });
    expect(tools(steps)).toEqual(['read_tab done', 'find_substitutes done']);
    expect(steps[1]?.result).toEqual({ kind: 'substitutes', productKey: MILKS[0]?.productKey });
  });

  test('the cheapest of what is named comes first, per unit, and it is what others are compared with', async () => {
    const [milk] = MILKS;
    if (!milk) throw new Error('no milk');
    const bought = (key: string, name: string, price: string) =>
      remember({ ...milk, productKey: key, name, price: euros(price), gtin: null, quantity: null });
    const [small, large] = ['https://corner.example/p/small', 'https://corner.example/p/large'];
    await bought(small, 'Whole milk 250 ml', '0.50');
    await bought(large, 'Whole milk 3 l', '1.80');
    const { steps } = await ask(agentWith(), 'cheapest whole milk');
    expect(tools(steps)).toEqual(['search_memory done', 'find_substitutes done']);
    const found = steps[0]?.result?.kind === 'products' ? steps[0].result.productKeys : [];
    expect([found[0], found.at(-1)]).toEqual([large, small]);
    expect(steps[1]?.result).toEqual({ kind: 'substitutes', productKey: large });
  });

  test('compare what was just found', async () => {
    const agent = agentWith();
    const { id: threadId } = await agent.createThread({});
    await agent.ask({ threadId, question: 'Find whole milk' });
    await agent.whenIdle();
    const { runId } = await agent.ask({ threadId, question: 'Compare these' });
    await agent.whenIdle();
    expect((await runAndSteps(runId)).steps).toMatchObject([
      { tool: 'compare', state: 'done', result: { kind: 'comparison' } },
    ]);
  });

  test('add to the list and plan it', async () => {
    const agent = agentWith();
    expect((await ask(agent, 'Add whole milk to my list')).run.note).toBe('no-model');
    const { steps } = await ask(agent, 'Plan my list');
    const [plan] = await db.plans.toArray();
    expect(steps.at(-1)?.result).toEqual({ kind: 'plan', planId: plan?.id });
    expect(plan?.total).toEqual(euros('0.99'));
    expect(await cartEffects()).toBe(0);
  });

  test('several things in one sentence become an item each, by a step each', async () => {
    const { run, steps } = await ask(agentWith(), 'add whole milk, bread and 3 apples to my list');
    expect(run.note).toBe('no-model');
    expect(tools(steps)).toEqual(Array.from({ length: 3 }, () => 'add_to_list done'));
    const items = await db.items.toArray();
    expect(items.map(({ text, count }) => `${count} ${text}`).sort()).toEqual([
      '1 bread',
      '1 whole milk',
      '3 apples',
    ]);
  });

  describe('with two lists', () => {
    const listNamed = async (id: string) => (await db.lists.get(id))?.name;
    beforeEach(async () => {
      for (const [at, name] of ['Messy EN', 'Party'].entries()) {
        const listId = await createList(name, at);
        await addItem({ listId, text: 'whole milk', count: at + 1, need: null }, at);
      }
    });

    test.each([
      ['plan my list Messy EN', 'Messy EN'],
      ['Plane meine Liste Messy EN', 'Messy EN'],
      ['planifica mi lista Messy EN', 'Messy EN'],
      ['planifie ma liste Messy EN', 'Messy EN'],
      ['リスト「Messy EN」を計画して', 'Messy EN'],
      ['规划清单 Messy EN', 'Messy EN'],
      ['خطط قائمة Messy EN', 'Messy EN'],
      ['Спланируй список Messy EN', 'Messy EN'],
      ['सूची Messy EN की योजना बनाओ', 'Messy EN'],
      ['plan my list', 'Party'],
    ])('%s: %s is planned', async (question, name) => {
      const { run } = await ask(agentWith(), question);
      expect(run.note).toBe('no-model');
      const plans = await db.plans.toArray();
      expect(await Promise.all(plans.map(({ listId }) => listNamed(listId ?? '')))).toEqual([name]);
    });

    test('a list that is not there is said, and none is planned in its place', async () => {
      const { run, steps } = await ask(agentWith(), 'plan my list Mesy');
      expect([run.note, steps]).toEqual(['no-such-list', []]);
      expect(await db.plans.count()).toBe(0);
    });

    test('what is added, taken off and shown is of the list that is named', async () => {
      const agent = agentWith();
      await ask(agent, 'add bread to my list Messy EN');
      await ask(agent, 'remove whole milk from my Messy EN list');
      const { steps } = await ask(agent, 'show my list Messy EN');
      const [result] = steps.flatMap((step) => step.result ?? []);
      const id = result?.kind === 'list' ? result.listId : '';
      expect(await listNamed(id)).toBe('Messy EN');
      expect((await listItems(id)).map(({ text }) => text)).toEqual(['bread']);
    });

    test('that nothing of a list is left to buy is said by its step', async () => {
      await db.items.clear();
      const { run, steps } = await ask(agentWith(), 'plan my list Messy EN');
      expect(run.note).toBeNull();
      expect(steps[0]?.result).toEqual({ kind: 'refused', reason: 'nothing-open' });
    });
  });

  test.each([
    ['Compare these', 'nothing-attached'],
    ['price history', 'nothing-attached'],
    ['Find a bicycle pump', 'nothing-found'],
    ['Tell me a joke about politics and the weather', 'not-understood'],
    ['whole milk', 'no-model'],
  ])('%s, with nothing attached: %s', async (question, note) => {
    const agent = agentWith();
    const { id: threadId } = await agent.createThread({});
    const { runId } = await agent.ask({ threadId, question });
    await agent.whenIdle();
    expect((await runAndSteps(runId)).run).toMatchObject({ state: 'done', note });
  });

  test('bought and unwanted things: checked off and taken off, where it is clear which are meant', async () => {
    const agent = agentWith();
    for (const wish of ['oat milk', 'whole milk', 'молоко', 'butter'])
      await ask(agent, `Add ${wish} to my list`);
    expect(tools((await ask(agent, "I've bought the butter")).steps)).toEqual([
      'show_list done',
      'change_list_item done',
    ]);
    expect((await ask(agent, 'Remove oat milk from my list')).run.note).toBe('no-model');
    expect((await ask(agent, 'Убери молока из списка')).run.note).toBe('no-model');
    expect((await ask(agent, 'Remove coffee from my list')).run.note).toBe('nothing-found');
    const left = (await db.items.toArray()).map(({ text, isDone }) => `${text}${isDone ? ' done' : ''}`);
    expect(left.sort()).toEqual(['butter done', 'whole milk']);
  });

  test('“is this a good price?” is answered from its history and by what else there is', async () => {
    const { run, steps } = await ask(agentWith(), 'Is this a good price?');
    expect(run.note).toBe('no-model');
    expect(tools(steps)).toEqual(['read_tab done', 'price_history done', 'find_substitutes done']);
  });

  test('a request in another language finds the same goods', async () => {
    await remember(
      milk({
        productKey: 'https://kaufhaus.example/p/1',
        url: 'https://kaufhaus.example/p/1',
        origin: 'https://kaufhaus.example',
        name: 'Hafermilch 1 l',
        gtin: null,
      }),
    );
    const { steps } = await ask(agentWith(), 'Suche Hafermilch');
    const found = steps[0]?.result?.kind === 'products' ? steps[0].result.productKeys : [];
    expect(found[0]).toBe('https://kaufhaus.example/p/1');
  });
});
