import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPages } from './lib/read-pages.mjs';
import { FIELDS, listingScore, median, percentile, scoreFields } from './lib/reading-scores.mjs';

// Third-party pages with labels, beside a checkout; they are not part of the project.
const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url));

/** What a run must reach, or the command fails. */
const FLOORS = [
  ['price F1', (run) => run.fields.price.f1, 'at least', 0.88],
  ['wrong-but-confident prices', (run) => run.wrongButConfident, 'at most', 5],
  ['products invented', (run) => run.invented, 'at most', 0],
];

if (!existsSync(join(DATA, 'product-pages/labels.json'))) {
  console.log(`bench:reading is skipped: ${DATA} with the labelled pages is not here.`);
} else {
  const run = await measure();
  print(run);
  process.exitCode = FLOORS.every((floor) => holds(run, floor)) ? 0 : 1;
}

async function measure() {
  const labels = loadJson('product-pages/labels.json');
  const products = await readSet('product-pages', labels);
  const articles = await readSet('not-product-pages', loadJson('not-product-pages/pages.json'));
  const listingLabels = loadJson('listing-pages/labels.json').map(withAddress);
  const listings = await readSet('listing-pages', listingLabels);
  const answers = new Map(labels.map(({ id }, index) => [id, products[index].product ?? {}]));
  const fields = scoreFields(labels, answers);
  const sure = labels.filter(({ id }) => answers.get(id).sure?.price);
  return {
    fields,
    sure: sure.length,
    wrongButConfident: sure.filter((label) => !fields.price.right.has(label.id)).length,
    invented: articles.filter(({ kind }) => kind === 'product').length,
    articles: articles.length,
    listings: listingLabels.map((label, index) => ({
      file: label.file,
      ...listingScore(label, listings[index].items),
    })),
    peers: ['extruct', 'Diffbot', 'Zyte'].map((name) => ({
      name,
      fields: scoreFields(labels, peerAnswers(name)),
    })),
    times: products.map(({ ms }) => ms),
  };
}

function readSet(folder, entries) {
  return readPages(entries.map(({ file, url }) => ({ file, url, path: join(DATA, folder, file) })));
}

function loadJson(name) {
  return JSON.parse(readFileSync(join(DATA, name), 'utf8'));
}

// The listing pages come without their address: any of their host will do.
function withAddress(label) {
  const host = /^[\w-]+(\.[\w-]+)+$/.test(label.host) ? label.host : 'shop.example';
  return { ...label, url: `https://${host}/search` };
}

function peerAnswers(name) {
  return new Map(Object.entries(loadJson(`product-pages/peers/${name}.json`)));
}

function print(run) {
  const rows = [{ name: 'Cartwright', fields: run.fields }, ...run.peers];
  console.log(
    `Product pages: ${run.times.length}. F1 (precision / recall) by field; * counts labelled pages only.`,
  );
  for (const field of FIELDS) {
    console.log(
      `  ${field.padEnd(13)}${rows.map(({ name, fields }) => `${name} ${shown(fields[field])}`).join('   ')}`,
    );
  }
  console.log(`Prices given as sure: ${run.sure}, of these wrong: ${run.wrongButConfident}`);
  console.log(`Products invented on ${run.articles} pages without one: ${run.invented}`);
  for (const { file, expected, found, priced, extra } of run.listings) {
    console.log(
      `Listing ${file}: ${found} of ${expected} rows found, ${priced} with the right price, ${extra} further rows`,
    );
  }
  console.log(`Time to read a page: median ${median(run.times)} ms, p95 ${percentile(run.times, 0.95)} ms`);
  for (const floor of FLOORS) {
    const [name, value, word, limit] = floor;
    console.log(`${holds(run, floor) ? 'ok  ' : 'FAIL'} ${name} ${rounded(value(run))}, ${word} ${limit}`);
  }
}

function holds(run, [, value, word, limit]) {
  return word === 'at least' ? value(run) >= limit : value(run) <= limit;
}

function shown({ f1, precision, recall, f1Labelled }) {
  return `${rounded(f1)} (${rounded(precision)} / ${rounded(recall)}, ${rounded(f1Labelled)}*)`;
}

function rounded(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
