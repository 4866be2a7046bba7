/** The fields that the labels name, in the order of the table. */
export const FIELDS = ['price', 'currency', 'availability', 'OutOfStock', 'sku', 'gtin', 'brand'];

const GONE = new Set(['OutOfStock', 'SoldOut', 'Discontinued']);
const SIGNS = {
  '€': ['EUR'],
  '£': ['GBP'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'CLP', 'TWD', 'MXN', 'ARS', 'COP', 'HKD', 'SGD'],
  '₽': ['RUB'],
  lei: ['RON'],
  원: ['KRW'],
};

/**
 * Precision, recall and F1 of each field against the labels. A label lists every accepted value, a missing one means that the page
 * does not say; availability counts as InStock where nothing was said. `f1Labelled` leaves out pages without a label.
 */
export function scoreFields(labels, answers) {
  return Object.fromEntries(FIELDS.map((field) => [field, scoreField(field, labels, answers)]));
}

function scoreField(field, labels, answers) {
  const right = new Set();
  let [given, labelled, givenLabelled] = [0, 0, 0];
  for (const label of labels) {
    const value = answerOf(field, answers.get(label.id) ?? {});
    const accepted = label[field];
    if (value !== null) given += 1;
    if (accepted) labelled += 1;
    if (value !== null && accepted) givenLabelled += 1;
    if (value !== null && accepted?.some((each) => isSame(field, each, value))) right.add(label.id);
  }
  const precision = share(right.size, given);
  const recall = share(right.size, labelled);
  return {
    right,
    precision,
    recall,
    f1: f1Of(right.size, given, labelled),
    f1Labelled: f1Of(right.size, givenLabelled, labelled),
  };
}

function answerOf(field, answer) {
  if (field === 'availability') return GONE.has(answer.availability) ? 'OutOfStock' : 'InStock';
  if (field === 'OutOfStock') return GONE.has(answer.availability) ? 'OutOfStock' : null;
  return answer[field] ?? null;
}

function isSame(field, accepted, value) {
  if (field === 'price') return Number(accepted.trim()) === Number(value);
  if (field === 'currency') return isSameCurrency(accepted.trim(), value);
  const plain = (text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(field === 'brand' ? /\s+/g : /[\s./_-]+/g, ' ')
      .trim();
  return (
    plain(accepted) === plain(value) ||
    (field !== 'brand' && plain(accepted).replaceAll(' ', '') === plain(value).replaceAll(' ', ''))
  );
}

function isSameCurrency(accepted, value) {
  const sign = accepted.toLowerCase().replace(/[~\s]/g, '');
  const other = String(value).toLowerCase().replace(/[~\s]/g, '');
  return sign === other || (SIGNS[sign] ?? []).includes(String(value).toUpperCase());
}

/** How many expected rows of a listing were found, how many of them with an accepted price, and how many rows there are besides. */
export function listingScore({ expected }, items) {
  const plain = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const byName = new Map(items.map((item) => [plain(item.name), item]));
  const found = expected.filter(({ name }) => byName.has(plain(name)));
  const priced = found.filter(({ name, price, price_from: from }) =>
    [price, from].includes(Number(byName.get(plain(name)).price)),
  );
  return {
    expected: expected.length,
    found: found.length,
    priced: priced.length,
    extra: items.length - found.length,
  };
}

/** The middle one. */
export function median(numbers) {
  return percentile(numbers, 0.5);
}

/** The value below which the share of all numbers lies. */
export function percentile(numbers, part) {
  return (
    [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(part * numbers.length))] ?? 0
  );
}

function f1Of(right, given, wanted) {
  return share(2 * right, given + wanted);
}

function share(part, whole) {
  return whole === 0 ? 0 : part / whole;
}
