import { startMall } from '../tests/mall/mall.mjs';
import { measureGroup, middle, together } from './bench-prompt/measure.mjs';
import { takePages } from './bench-prompt/pages.mjs';
import { hasData, loadJson, pagesOf } from './bench-reading/data.mjs';
import { openBrowser } from './lib/read-pages.mjs';
import { loadModule } from './load-module.mjs';

// What is sent to a model for "compare these four tabs", in Qwen3's tokens, against the readable text of the same four pages
// (Readability, then Markdown). `pages` is what stands for the pages in the last request, `prompt` all of its messages with the
// rules, `tools` the tools' descriptions beside them, which never change. `told` is a model that answers from the first request,
// `looking` one that reads every tab anew and compares all the same. Pages of the mall are a few lines long; the limit is for
// the whole prompt over real ones, for all groups together and for the middle one.
const LIMIT = 0.1;
const TABS = 4;

const run = await loadModule('scripts/bench-prompt/compose.ts');
const browser = await openBrowser();
try {
  await report('mall', await mallGroups());
  if (hasData) await reportReal(await realGroups());
  else console.log('real pages: skipped, ../shared/data/product-pages is not on this machine');
} finally {
  await browser.close();
}

async function mallGroups() {
  const mall = await startMall();
  try {
    const { products } = mall.expectations();
    const shops = [...new Set(products.map(({ shop }) => shop))];
    const first = shops.slice(0, TABS).map((shop) => products.find((each) => each.shop === shop));
    const same = products.filter(({ shop }) => shop === 'greengrocer').slice(0, TABS);
    const live = (group) => group.map(({ url }) => ({ url, isLive: true }));
    return [await takePages(browser, live(first)), await takePages(browser, live(same))];
  } finally {
    await mall.close();
  }
}

async function realGroups() {
  const pages = pagesOf('product-pages', loadJson('product-pages/labels.json'));
  const groups = [];
  for (let at = 0; at + TABS <= pages.length; at += TABS)
    groups.push(await takePages(browser, pages.slice(at, at + TABS)));
  return groups;
}

async function reportReal(groups) {
  const told = await report('real', groups);
  const [all, usual] = [together('all', told), middle('middle', told)];
  if (all.prompt / all.readable > LIMIT || usual.prompt / usual.readable > LIMIT) process.exitCode = 1;
}

async function report(kind, groups) {
  const rows = {};
  for (const habit of ['told', 'looking']) {
    rows[habit] = [];
    for (const [index, tabs] of groups.entries())
      rows[habit].push(await measureGroup(`${kind} ${index + 1}`, tabs, run, habit));
    console.log(`\n${kind}, ${habit}`);
    console.table(table([...rows[habit], middle('middle', rows[habit]), together('all', rows[habit])]));
  }
  return rows.told;
}

function table(rows) {
  return Object.fromEntries(
    rows.map(({ name, readable, pages, prompt, tools }) => [
      name,
      {
        ...{ readable, pages, prompt, tools },
        'pages / readable': (pages / readable).toFixed(3),
        'prompt / readable': (prompt / readable).toFixed(3),
      },
    ]),
  );
}
