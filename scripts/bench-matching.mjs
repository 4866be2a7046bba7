import { existsSync, readFileSync } from 'node:fs';
import { loadModule } from './load-module.mjs';

const DATA = new URL('../../shared/data/product-matching/', import.meta.url);
const SETS = ['abt-buy', 'amazon-google', 'walmart-amazon'];
const missed = process.argv.includes('--misses');

if (existsSync(DATA)) await bench();
else console.log('matching: skipped, ../shared/data/product-matching is not on this machine');

async function bench() {
  const { matchProducts } = await loadModule('utils/matching/match-products.ts');
  for (const set of SETS) {
    const pairs = readFileSync(new URL(`${set}.jsonl`, DATA), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const started = performance.now();
    const judged = pairs.map((pair) => ({
      pair,
      match: matchProducts(productOf(pair.left, 'a'), productOf(pair.right, 'b')),
    }));
    const ms = (performance.now() - started) / pairs.length;
    print(`${set}, same item`, judged, ({ kind }) => kind === 'same-item');
    print(`${set}, same item and sure`, judged, ({ kind, isSure }) => kind === 'same-item' && isSure);
    console.log(`${set}: ${pairs.length} pairs, ${ms.toFixed(2)} ms a pair, by rule: ${rules(judged)}`);
    if (missed) for (const { pair, match } of judged) explain(pair, match);
  }
}

function productOf(record, shop) {
  const url = `https://${shop}.example/p`;
  return {
    productKey: url,
    origin: `https://${shop}.example`,
    url,
    name: record.name ?? record.title,
    brand: record.brand || record.manufacturer || null,
    mpn: record.modelno || null,
    sku: null,
    gtin: null,
    thumbnail: null,
    price: null,
    isPriceSure: false,
    priceConflict: [],
    listPrice: null,
    memberPrice: null,
    availability: null,
    itemCondition: null,
    seller: null,
    quantity: null,
    unitPrice: null,
    variant: [],
    variantId: null,
    breadcrumbs: [],
    platform: null,
    isSponsored: false,
    firstSeenAt: 0,
    seenAt: 0,
    sightings: 1,
    hasOwnPage: true,
    isMuted: false,
  };
}

function print(title, judged, isClaimed) {
  const claimed = judged.filter(({ match }) => isClaimed(match));
  const right = claimed.filter(({ pair }) => pair.match === 1).length;
  const wanted = judged.filter(({ pair }) => pair.match === 1).length;
  const precision = claimed.length === 0 ? 0 : right / claimed.length;
  const recall = right / wanted;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  console.log(
    `${title}: precision ${precision.toFixed(3)} (${right}/${claimed.length}), recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
  );
}

function rules(judged) {
  const counts = new Map();
  for (const { pair, match } of judged.filter(({ match }) => match.kind === 'same-item')) {
    const [right, all] = counts.get(match.rule) ?? [0, 0];
    counts.set(match.rule, [right + pair.match, all + 1]);
  }
  return [...counts].map(([rule, [right, all]]) => `${rule} ${right}/${all}`).join(', ');
}

function explain(pair, match) {
  if ((match.kind === 'same-item') === (pair.match === 1)) return;
  const text = ({ name, title, brand, manufacturer, modelno }) =>
    [name ?? title, brand ?? manufacturer, modelno].filter(Boolean).join(' / ');
  console.log(
    `${pair.match ? 'MISSED' : 'WRONG '} ${match.rule}: ${text(pair.left)}  ||  ${text(pair.right)}`,
  );
}
