/** What a model may send that fits nothing: numbers, words, and short names that nobody gave. */
export const WILD_VALUES = [
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
  'all',
  '../x',
  'https://evil.example',
  'milk',
];

/** Short names, given or not. */
export const WILD_NAMES = ['p1', 'p2', 'p3', 'p9', 't1', 't2', 'i1', 'i2', 'l1', 'l9'];

/** Names of arguments: those of the tools, and such as no tool has. */
export const WILD_KEYS = [
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

/** Tools that must not exist. */
export const NO_TOOLS = [
  'checkout',
  'navigate',
  'click',
  'add_to_cart',
  'approve_plan',
  '__proto__',
  'toString',
  '',
];
