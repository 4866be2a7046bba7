/**
 * How many expected rows of a listing were found, how many of them with an accepted price, and how many rows were invented. A label that
 * names only the first rows of its page (`isWhole` false) judges no rows behind the last that it names.
 */
export function scoreListing({ expected, isWhole = true }, items) {
  const names = new Set(expected.map(({ name }) => plain(name)));
  const byName = new Map(items.toReversed().map((item) => [plain(item.name), item]));
  const found = expected.filter(({ name }) => byName.has(plain(name)));
  const places = expected.map(({ name }) => items.findIndex((item) => plain(item.name) === plain(name)));
  const judged = isWhole ? items : items.slice(0, Math.max(...places) + 1);
  return {
    expected: expected.length,
    found: found.length,
    priced: found.filter((row) => isPriceOf(row, byName.get(plain(row.name)))).length,
    invented: judged.filter(({ name }) => !names.has(plain(name))).length,
  };
}

/** The sum of several listings' scores. */
export function sumListings(scores) {
  const sum = (name) => scores.reduce((total, score) => total + score[name], 0);
  return { expected: sum('expected'), found: sum('found'), priced: sum('priced'), invented: sum('invented') };
}

function isPriceOf({ price, price_from: from }, item) {
  return [price, from].some((each) => each !== undefined && Number(each) === Number(item.price));
}

function plain(name) {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
