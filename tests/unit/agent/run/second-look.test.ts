import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { saveSettings } from '../../../../utils/storage/commands/settings';
import { type KeptRequest, type PlayedModel, type Reply, startModel } from '../../../mallory/serve.mjs';
import { euros } from '../../../support/rows';
import { agentWith, ask, useModel } from '../agent-at';
import { forgetAll, MILKS, remember } from '../seen';

vi.setConfig({ testTimeout: 30_000 });

const open: PlayedModel[] = [];

/** The milks' prices are all the same, so that only judgement can choose. */
const SAME_PRICE = MILKS.slice(0, 2).map((product, index) => ({
  ...product,
  name: index === 0 ? 'Whole milk from the Alps 1 l' : 'Whole milk from the coast 1 l',
  price: euros('1.19'),
}));

/** Short names and the rest of their lines, as the model was told of products last, in that order. */
function linesIn({ body }: KeptRequest): readonly { handle: string; line: string }[] {
  const told = body.messages.map(({ content }: { content: string }) => linesOf(content));
  const known = new Map(told.flat().flatMap(({ handle, line }) => (isAbove(line) ? [] : [[handle, line]])));
  return (told.at(-1) ?? []).map(({ handle, line }) => ({ handle, line: known.get(handle) ?? line }));
}

function linesOf(text: string): { handle: string; line: string }[] {
  return [...text.matchAll(/^(p\d+): (.*)$/gm)].map(([, handle = '', line = '']) => ({ handle, line }));
}

// What was told before is only referred to.
const isAbove = (line: string) => line === 'as above';

const isSecondLook = ({ body }: KeptRequest) => body.tools === undefined || String(body.tools) === '';

type Choose = (lines: ReturnType<typeof linesIn>) => string;

/** A model that searches, compares, and then chooses from the lines before it. */
async function choosing(choose: Choose) {
  const server = await startModel({
    script: (request: KeptRequest): Reply => {
      if (isSecondLook(request)) return { text: choose(linesIn(request)) };
      const calls = request.body.messages.filter(({ role }: { role: string }) => role === 'tool').length;
      if (calls === 0) return { calls: [{ name: 'search_memory', arguments: { words: 'whole milk' } }] };
      if (calls === 1) return { calls: [{ name: 'compare', arguments: { products: ['p1', 'p2'] } }] };
      return { text: `${choose(linesIn(request))} suits you best. It tastes of more.` };
    },
  });
  open.push(server);
  const agent = agentWith();
  await useModel(agent, server.url);
  return { server, agent };
}

const first: Choose = (lines) => lines[0]?.handle ?? '';
const coast: Choose = (lines) => lines.find(({ line }) => line.includes('coast'))?.handle ?? '';

beforeEach(async () => {
  await forgetAll();
  await remember(...SAME_PRICE);
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe('a choice that prices do not decide', () => {
  test('of a model that takes whatever stands first is too close to call, between these two', async () => {
    const { agent, server } = await choosing(first);
    const { run } = await ask(agent, 'Which milk should I take?');
    expect(run).toMatchObject({ state: 'done', isTooClose: true });
    expect([...(run.closeKeys ?? [])].sort()).toEqual(SAME_PRICE.map(({ productKey }) => productKey).sort());
    const looks = server.requests().filter(isSecondLook);
    expect(looks).toHaveLength(2);
    const orders = looks.map((look) => linesIn(look).map(({ line }) => line));
    expect(orders[0]).toEqual([...(orders[1] ?? [])].reverse());
    expect(looks.map((look) => linesIn(look).map(({ handle }) => handle))).toEqual([
      ['p1', 'p2'],
      ['p1', 'p2'],
    ]);
  });

  test('of a model that knows what it wants holds, and what the looks cost is counted', async () => {
    const { agent, server } = await choosing(coast);
    const { run } = await ask(agent, 'Which milk should I take?');
    expect(run).toMatchObject({ state: 'done', isTooClose: false, closeKeys: [] });
    expect(server.requests()).toHaveLength(5);
    expect(run.usage).toEqual({ promptTokens: 500, completionTokens: 100 });
  });

  test('is not asked about again when the person does not want it', async () => {
    await saveSettings({ checksChoices: false });
    const { agent, server } = await choosing(first);
    const { run } = await ask(agent, 'Which milk should I take?');
    expect(run.isTooClose).toBeUndefined();
    expect(server.requests().filter(isSecondLook)).toHaveLength(0);
  });

  test('stays as it is when the second look fails or says nothing clear', async () => {
    const { agent } = await choosing((lines) => (lines.length > 0 ? 'p1 or p2' : ''));
    const { run } = await ask(agent, 'Which milk should I take?');
    expect(run.state).toBe('done');
    expect(run.isTooClose).toBeUndefined();
  });
});

test('a choice that is simply the cheapest is not asked about again', async () => {
  await remember({ ...(SAME_PRICE[1] ?? MILKS[0]), price: euros('0.99') } as (typeof MILKS)[number]);
  const { agent, server } = await choosing(coast);
  const { run } = await ask(agent, 'Which milk should I take?');
  expect(run).toMatchObject({ state: 'done' });
  expect(server.requests().filter(isSecondLook)).toHaveLength(0);
});
