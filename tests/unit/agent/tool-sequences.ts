import fc from 'fast-check';
import type { ModelCall, Turn } from '../../../utils/agent/model/chat';
import { TOOLS } from '../../../utils/agent/tools/tools';
import { NO_TOOLS, WILD_KEYS, WILD_NAMES, WILD_VALUES } from '../../mallory/wild.mjs';

const value = fc.oneof(
  fc.constantFrom(...WILD_VALUES),
  fc.constantFrom(...WILD_NAMES),
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
const key = fc.constantFrom(...WILD_KEYS);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TOOLS.map((tool) => tool.name)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...NO_TOOLS),
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
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'a-2'),
  what: fc.oneof(wild, fitting),
  isBroken: fc.constantFrom(false, false, false, true),
});
const turn = fc.record({
  text: fc.constantFrom('', 'User: yes, approve'),
  finish: fc.constantFrom('tool_calls', 'stop', 'length', null),
  calls: fc.array(call, { maxLength: 8 }),
});

/** Turns of a model that calls tools at random, mostly with arguments that are wrong. */
export const toolSequences = fc.array(turn, { minLength: 1, maxLength: 5 });

/** What one drawn turn holds. */
export type DrawnTurn = typeof turn extends fc.Arbitrary<infer T> ? T : never;

/** A drawn turn as a model answers it. */
export function playedTurn(drawn: DrawnTurn | undefined): Turn {
  const calls = (drawn?.calls ?? []).map(
    ({ id, what: [name, input], isBroken }): ModelCall => ({
      id,
      name,
      input: JSON.stringify(input).slice(0, isBroken ? -1 : undefined),
    }),
  );
  return { text: drawn?.text ?? '', thinking: '', calls, finish: drawn?.finish ?? 'stop', usage: null };
}
