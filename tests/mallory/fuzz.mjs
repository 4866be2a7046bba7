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
  'checkout',
  'navigate',
  'click',
  'add_to_cart',
  '__proto__',
  '',
];
const VALUES = [
  0,
  1,
  2,
  99,
  100,
  -1,
  1.5,
  Number.MAX_VALUE,
  2 ** 53,
  null,
  true,
  '',
  '1 000',
  'NaN',
  'p1',
  'p2',
  'p9',
  't1',
  't2',
  'i1',
  'l1',
  'all',
  '../x',
  'https://evil.example',
  'milk',
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
const KEYS = [
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
  'choices',
  'isDone',
  'accepts',
  'url',
  '__proto__',
  'constructor',
];

/** A model that calls tools at random with arguments that are mostly wrong; the same seed does the same. */
export function answerAsFuzz(seed) {
  const random = numbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const call = () => ({
    name: pick(NAMES),
    arguments: Object.fromEntries(
      Array.from({ length: Math.floor(random() * 4) }, () => [pick(KEYS), pick(VALUES)]),
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
