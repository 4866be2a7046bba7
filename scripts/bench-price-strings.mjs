import { existsSync, readFileSync } from 'node:fs';
import { readPriceStrings } from './lib/price-string-scores.mjs';

const DATA = new URL('../../shared/data/price-strings/cases.json', import.meta.url);
const isVerbose = process.argv.includes('--misses');

if (existsSync(DATA)) await bench();
else console.log('price strings: skipped, ../shared/data/price-strings is not on this machine');

async function bench() {
  const groups = new Map();
  for (const { right, ...each } of await readPriceStrings(JSON.parse(readFileSync(DATA, 'utf8')))) {
    count(groups, each.group, right);
    count(groups, 'ALL', right);
    if (isVerbose && !(right.amount && right.currency)) console.log(JSON.stringify(each));
  }
  for (const [group, { total, amount, currency, both }] of groups) {
    console.log(
      `${group}: ${both}/${total} exactly right (${share(both, total)}); amount ${share(amount, total)}, currency ${share(currency, total)}`,
    );
  }
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
