import { launchChromium } from '../../tests/browser/harness/chromium.ts';
import { rowsOf, send } from '../../tests/browser/harness/database.ts';
import { nameWords } from '../../utils/domain/words/words.ts';
import { bundleScript } from '../lib/bundle-script.mjs';
import { cpuTimeBelow } from './cpu-time.mjs';
import { writeMarket } from './memory.mjs';

/** Each market is planned so often, and the middle time counts: the browser has other things to do at times. */
const REPEATS = 3;
const WARM_UP = 3;

/**
 * Times planning in the worker of the built extension in Chromium, in milliseconds. From the click: the message by which the person plans
 * a list, from an own page and back, with all of the database. Search and planning as a whole: the same source as is built in, evaluated
 * in the same worker. Answers whether an aim is missed.
 */
export async function benchExtension(cases, { runs, marketBasket, timesOf }) {
  const browser = await launchChromium({ patterns: [] });
  try {
    const options = await browser.screen('options');
    await options.waitForSelector('h1, h2');
    await lendSearch(browser.worker);
    let isMissed = false;
    for (const each of cases) {
      const times = [];
      for (let seed = 0; seed < runs + WARM_UP; seed++)
        times.push(await timeOne(browser, options, marketBasket(seed, each.size), { seed, size: each.size }));
      isMissed = report(each, times.slice(WARM_UP), timesOf) || isMissed;
    }
    return isMissed;
  } finally {
    await browser.close();
  }
}

async function timeOne({ worker }, options, market, { seed, size }) {
  const { shops, budget, maxShops } = market;
  const products = market.products.map((product) => ({ ...product, words: nameWords(product.name) }));
  const list = { id: 'l', name: 'Week', budget, maxShops, createdAt: 1, updatedAt: 1 };
  await options.evaluate(writeMarket, { products, shops, items: market.items, lists: [list], plans: [] });
  const whole = [];
  const [plan, search] = [[], []];
  for (let time = 0; time < REPEATS; time++) {
    whole.push(await timed(() => send(options, 'planList', { listId: 'l' })));
    await worker.evaluate((about) => globalThis.bench.prepare(about), { seed, size });
    plan.push(await timed(() => worker.evaluate(() => globalThis.bench.plan())));
    search.push(await timed(() => worker.evaluate(() => globalThis.bench.search())));
  }
  const plans = await rowsOf(options, 'plans');
  if (plans.length !== REPEATS) throw new Error(`${plans.length} plans were kept`);
  return { whole: middle(whole), plan: middle(plan), search: middle(search) };
}

// By the clock, and by the CPU time of the whole browser: its database and its drawing are in it.
async function timed(work) {
  const cpu = cpuTimeBelow();
  const clock = performance.now();
  await work();
  const lasted = performance.now() - clock;
  return { clock: lasted, cpu: cpu === null ? null : (cpuTimeBelow() ?? 0) - cpu };
}

// The worker keeps no such function: the bench puts it there for the time of the run, and nothing of it is in the package.
async function lendSearch(worker) {
  await worker.evaluate(`${await bundleScript(SEARCH, 'bench')}; globalThis.bench = bench;`);
}

const SEARCH = `
import { EFFORT, marketBasket, planBasket, problemOf, solveLeavingOut } from './scripts/bench-baskets/planner';
let market;
export function prepare({ seed, size }) {
  const request = marketBasket(seed, size);
  // A copy, so that nothing is known of its products yet, as when they come out of the database.
  market = { request, fresh: structuredClone(request), ...problemOf(request) };
}
export function plan() {
  planBasket(market.fresh);
}
export function search() {
  const { problem, request } = market;
  solveLeavingOut(problem, { budget: request.budget?.minor ?? null, effort: EFFORT });
}`;

function middle(times) {
  return times.toSorted((a, b) => quiet(a) - quiet(b))[Math.floor(times.length / 2)];
}

const quiet = ({ clock, cpu }) => cpu ?? clock;

function report({ name, wholeAim }, runs, timesOf) {
  const [search, plan, whole] = ['search', 'plan', 'whole'].map((part) => ({
    cpu: timesOf(runs.map((run) => quiet(run[part]))),
    clock: timesOf(runs.map((run) => run[part].clock)),
  }));
  const words = ({ cpu, clock }) =>
    `p50 ${cpu.p50} ms, p95 ${cpu.p95} ms, longest ${cpu.longest} ms (by the clock ${clock.p50}, ${clock.p95}, ${clock.longest})`;
  console.log(
    `${name}, CPU time in the extension's worker: search ${words(search)}\n` +
      `  planning as a whole: ${words(plan)}${wholeAim ? `, aim ${wholeAim} ms at p95` : ''}\n` +
      `  from the click to the kept plan, the database and the message with it: ${words(whole)}`,
  );
  return wholeAim !== undefined && plan.cpu.p95 > wholeAim;
}
