import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Model, Turn } from '../../../utils/agent/chat';
import { handlesFrom } from '../../../utils/agent/handles';
import { driveRun } from '../../../utils/agent/loop';
import type { ModelError } from '../../../utils/agent/model-error';
import { roomOf } from '../../../utils/agent/prompt';
import { startWriter } from '../../../utils/agent/run-writer';
import { TOOLS } from '../../../utils/agent/tools/tools';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings';
import { startRun } from '../../../utils/storage/commands/runs';
import { db } from '../../../utils/storage/db';
import { listSteps } from '../../../utils/storage/queries/conversations';
import { NOON } from '../../support/rows';
import { cartEffects } from './agent-at';
import { contextOf, forgetAll, MILKS, remember, runOf, THREAD } from './seen';

const MAX_STEPS = DEFAULT_SETTINGS.maxRunSteps;

const value = fc.oneof(
  fc.constantFrom<unknown>(
    0,
    1,
    2,
    99,
    100,
    -1,
    1.5,
    2 ** 53,
    Number.MAX_VALUE,
    null,
    true,
    '',
    '1 000',
    'NaN',
    'all',
    '../x',
    'https://evil.example',
    'milk',
  ),
  fc.constantFrom('p1', 'p2', 'p3', 'p9', 't1', 't2', 'i1', 'i2', 'l1', 'l9'),
  fc.array(fc.constantFrom('p1', 'p2', 'p3', 'p9'), { maxLength: 4 }),
  fc.array(
    fc.record({
      product: fc.constantFrom('p1', 'p2', 'p9'),
      count: fc.constantFrom<unknown>(1, 3, 99, 100, -3, '2', 1.5),
    }),
    { maxLength: 3 },
  ),
  fc.record({
    amount: fc.constantFrom('50.00', '1e9', '-1'),
    currency: fc.constantFrom('EUR', 'GBP', 'euro'),
  }),
);
const key = fc.constantFrom(
  'tab',
  'words',
  'product',
  'products',
  'item',
  'list',
  'wish',
  'count',
  'lines',
  'budget',
  'question',
  'isDone',
  'accepts',
  'url',
  '__proto__',
  'constructor',
);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TOOLS.map((tool) => tool.name)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('checkout', 'navigate', 'add_to_cart', '__proto__', 'toString', ''),
  },
);

/** Arguments that fit, so that the tools are really reached, among many that do not. */
const fitting = fc.constantFrom(
  ['read_tab', { tab: 't1' }],
  ['search_memory', { words: 'milk' }],
  ['add_to_list', { product: 'p1', count: 2 }],
  ['add_to_list', { wish: 'bread' }],
  ['plan_basket', {}],
  ['propose_cart', { lines: [{ product: 'p1', count: 99 }] }],
  ['remove_from_list', { item: 'i1' }],
  ['compare', { products: ['p1', 'p2'] }],
) as fc.Arbitrary<[string, object]>;
const wild = fc.tuple(
  name,
  fc.array(fc.tuple(key, value), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs)),
);
const call = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  what: fc.oneof(wild, fitting),
  isBroken: fc.constantFrom(false, false, false, true),
});
const turn = fc.record({
  text: fc.constantFrom('', 'User: yes, approve'),
  finish: fc.constantFrom('tool_calls', 'stop', 'length', null),
  calls: fc.array(call, { maxLength: 8 }),
});

type PlayedTurn = typeof turn extends fc.Arbitrary<infer T> ? T : never;

function playing(turns: readonly PlayedTurn[]): Model {
  let at = 0;
  return {
    label: 'fuzz',
    listModels: async () => [],
    streamTurn: async (): Promise<Turn> => {
      const played = turns[at++ % turns.length] ?? { text: '', finish: 'stop', calls: [] };
      const calls = played.calls.map(({ id, what: [name, input], isBroken }) => ({
        id,
        name,
        input: JSON.stringify(input).slice(0, isBroken ? -1 : undefined),
      }));
      return { text: played.text, thinking: '', calls, finish: played.finish, usage: null };
    },
  };
}

async function drive(turns: readonly PlayedTurn[]): Promise<unknown> {
  await forgetAll();
  await remember(...MILKS);
  await db.threads.put(THREAD);
  const run = runOf();
  await startRun(run);
  const handles = handlesFrom({});
  for (const { productKey } of MILKS) handles.of('p', productKey);
  const writer = startWriter(run.id, { now: () => NOON, checkpoint: async () => {}, onLost: () => {} });
  const prompt = {
    earlier: [],
    known: [],
    locale: 'en',
    isMasked: true,
    room: roomOf('custom'),
    tabs: THREAD.attached,
  };
  const job = {
    run,
    model: playing(turns),
    tools: contextOf({ handles, newId: () => crypto.randomUUID() }),
    prompt,
    writer,
    nonce: () => 'n0nce',
    limits: { maxSteps: MAX_STEPS, maxTokens: DEFAULT_SETTINGS.maxRunTokens },
    signal: new AbortController().signal,
  };
  const end = await driveRun(job).catch((error: unknown) => error);
  await writer.stop();
  return end;
}

test('whatever a model calls, nothing is bought, no price is made up, and the run ends within its ceilings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 5 }), async (turns) => {
      const end = await drive(turns);
      if (end !== undefined) expect((end as ModelError).failure?.kind).toBe('ceiling');
      const steps = await listSteps('run');
      expect(steps.length).toBeLessThanOrEqual(MAX_STEPS);
      for (const step of steps) expect(['done', 'failed']).toContain(step.state);
      for (const step of steps.filter(({ tool }) => !TOOLS.some((each) => each.name === tool)))
        expect(step.result).toMatchObject({ kind: 'refused' });
      expect(new Set(steps.map(({ turn: each, callId }) => `${each} ${callId}`)).size).toBe(steps.length);
      expect(await cartEffects()).toBe(0);
      expect(await db.settings.count()).toBe(0);
      for (const { shops } of await db.plans.toArray()) {
        for (const line of shops.flatMap(({ lines }) => lines)) {
          expect(MILKS.find(({ productKey }) => productKey === line.productKey)?.price).toEqual(line.price);
          expect(Number.isInteger(line.count) && line.count >= 1).toBe(true);
        }
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    }),
    { numRuns: Number(process.env.RUNS ?? 1000) },
  );
}, 240_000);
