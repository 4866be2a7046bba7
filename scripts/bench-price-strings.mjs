import { existsSync, readFileSync } from 'node:fs';
import { loadModule } from './load-module.mjs';

const DATA = new URL('../../shared/data/price-strings/cases.json', import.meta.url);
const isVerbose = process.argv.includes('--misses');

if (existsSync(DATA)) await bench();
else console.log('price strings: skipped, ../shared/data/price-strings is not on this machine');

async function bench() {
  const { parsePriceText } = await loadModule('utils/domain/price-text.ts');
  const { findCurrencyMarks } = await loadModule('utils/domain/currency-mark.ts');
  const groups = new Map();
  for (const each of JSON.parse(readFileSync(DATA, 'utf8'))) {
    const got = read(each, parsePriceText, findCurrencyMarks);
    const right = { amount: isSameAmount(got.amount, each.amount), currency: got.currency === each.currency };
    count(groups, each.group, right);
    count(groups, 'ALL', right);
    if (isVerbose && !(right.amount && right.currency)) console.log(JSON.stringify({ ...each, got }));
  }
  for (const [group, { total, amount, currency, both }] of groups) {
    console.log(
      `${group}: ${both}/${total} exactly right (${share(both, total)}); amount ${share(amount, total)}, currency ${share(currency, total)}`,
    );
  }
}

// The label's currency may stand in the neighbouring text, as it does on the page.
function read({ price_raw, currency_raw, decimal_separator }, parsePriceText, findCurrencyMarks) {
  const decimalSeparator = ['.', ','].includes(decimal_separator) ? decimal_separator : null;
  const price = price_raw === null ? null : parsePriceText(price_raw, { decimalSeparator });
  const marks = findCurrencyMarks(currency_raw ?? '');
  const nearby = (marks.find((mark) => mark.kind === 'one') ?? marks[0])?.text ?? null;
  return { amount: price?.amount ?? null, currency: price?.currencyText ?? nearby };
}

function isSameAmount(got, wanted) {
  return got === null || wanted === null ? got === wanted : Number(got) === Number(wanted);
}

function count(groups, name, { amount, currency }) {
  const tally = groups.get(name) ?? { total: 0, amount: 0, currency: 0, both: 0 };
  groups.set(name, {
    total: tally.total + 1,
    amount: tally.amount + Number(amount),
    currency: tally.currency + Number(currency),
    both: tally.both + Number(amount && currency),
  });
}

function share(part, total) {
  return `${((100 * part) / total).toFixed(1)} %`;
}
