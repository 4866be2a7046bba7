import { readPriceStrings } from '../lib/price-string-scores.mjs';
import { openBrowser, readPages } from '../lib/read-pages.mjs';
import { contentScriptBytes } from './content-script.mjs';
import { loadJson, pagesOf, servicesAnswers } from './data.mjs';
import { scoreFields } from './field-scores.mjs';
import { timeHostilePages } from './hostile-times.mjs';
import { sumListings } from './listing-scores.mjs';
import { measureListings } from './listings.mjs';
import { NPM_PEERS, peerAnswers } from './npm-peers.mjs';
import { share } from './numbers.mjs';
import { summaryOf, timePages } from './times.mjs';

/** Everything that the figures are made of, measured once; `rounds` is how often each page is opened for its time. */
export async function measure(rounds) {
  const labels = loadJson('product-pages/labels.json');
  const pages = pagesOf('product-pages', labels);
  const listings = await measureListings();
  return {
    pages: pages.length,
    ...(await measureProducts(labels, pages)),
    peers: peersOf(labels, pages),
    ...(await measureArticles()),
    listings,
    listing: sumListings(listings),
    priceStrings: await shareOfPriceStrings(),
    contentScript: contentScriptBytes(),
    rounds,
    ...(await measureTimes(pages, rounds)),
  };
}

async function measureProducts(labels, pages) {
  const products = await readPages(pages);
  const answers = new Map(labels.map(({ id }, index) => [id, products[index].product ?? {}]));
  const fields = scoreFields(labels, answers);
  const sure = labels.filter(({ id }) => answers.get(id).sure?.price);
  const wrongButConfident = sure.filter(({ id }) => !fields.price.right.has(id)).length;
  return { fields, sure: sure.length, wrongButConfident };
}

function peersOf(labels, pages) {
  const services = ['extruct', 'Diffbot', 'Zyte'].map((name) => [name, servicesAnswers(name)]);
  const packages = NPM_PEERS.map(([name, read]) => [name, peerAnswers(read, labels, pages)]);
  return [...services, ...packages].map(([name, answers]) => ({
    name,
    fields: scoreFields(labels, answers),
  }));
}

async function measureArticles() {
  const articles = await readPages(pagesOf('not-product-pages', loadJson('not-product-pages/pages.json')));
  return { articles: articles.length, invented: articles.filter(({ kind }) => kind === 'product').length };
}

async function shareOfPriceStrings() {
  const read = await readPriceStrings(loadJson('price-strings/cases.json'));
  return share(read.filter(({ right }) => right.amount && right.currency).length, read.length);
}

async function measureTimes(pages, rounds) {
  const browser = await openBrowser();
  try {
    const time = summaryOf(await timePages(browser, pages, rounds));
    return { time, hostile: await timeHostilePages(browser) };
  } finally {
    await browser.close();
  }
}
