import { NO_TOOLS, WILD_KEYS, WILD_NAMES, WILD_VALUES } from './wild.mjs';

const NAMES = [
  'read_tab',
  'search_memory',
  'compare',
  'find_substitutes',
  'price_history',
  'show_list',
  'add_to_list',
  'change_list_item',
  'remove_from_list',
  'plan_basket',
  'propose_cart',
  'ask_person',
  ...NO_TOOLS,
];
const VALUES = [
  ...WILD_VALUES,
  ...WILD_NAMES,
  'coffee',
  [],
  ['p1', 'p2'],
  ['p1', 'p1'],
  {},
  [{ product: 'p1', count: 3 }],
  [{ product: 'p1', count: -3 }],
  { amount: '50.00', currency: 'EUR' },
  { amount: '1e9', currency: 'EUR' },
];

/** A model that calls tools at random with arguments that are mostly wrong; the same seed does the same. */
export function answerAsFuzz(seed) {
  const random = numbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const call = () => ({
    name: pick(NAMES),
    arguments: Object.fromEntries(
      Array.from({ length: Math.floor(random() * 4) }, () => [pick(WILD_KEYS), pick(VALUES)]),
    ),
  });
  return () => {
    if (random() < 0.15) return { text: 'done', finish: pick(['stop', 'length', null]) };
    return {
      text: pick(['', 'one moment']),
      calls: Array.from({ length: 1 + Math.floor(random() * 4) }, call),
    };
  };
}

// Mulberry32: small, and the same on every machine.
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
