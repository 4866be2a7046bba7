import { loadModule } from './load-module.mjs';

// How long planning takes and how much it proves, over random markets; ends with 1 when a floor is missed. CPU time, so that a busy
// machine does not count against it. Beside the search, which has the floors, the whole of planning is timed: matching, the next best
// plan, each shop alone. That is told only. With --extension the built extension plans the same markets in its own worker instead.
const RUNS = Number(process.argv.find((each) => each.startsWith('--runs='))?.slice(7) ?? 100);
const WARM_UP = 10;
const CASES = [
  {
    name: '40 items, 8 shops, 5 offers each',
    size: { items: 40, shops: 8, offers: 5 },
    floors: { p95: 300, proven: 0.6 },
    wholeAim: 300,
  },
  {
    name: '100 items, 8 shops, 5 offers each',
    size: { items: 100, shops: 8, offers: 5 },
    floors: { p95: 1500, proven: 0.2 },
  },
  { name: '40 items, 20 shops, 5 offers each', size: { items: 40, shops: 20, offers: 5 } },
  {
    name: '100 items, 10 shops, 6 offers each, too small a budget, at most 3 shops',
    size: { items: 100, shops: 10, offers: 6 },
    asked: { budget: { minor: 15_000, currency: 'EUR' }, maxShops: 3 },
    wholeFloor: 1500,
  },
];
/** No plan may leave more open than this, in percent. */
const WORST_GAP = 12;

const { marketBasket, problemOf, planBasket, solveLeavingOut, EFFORT } = await loadModule(
  'scripts/bench-baskets/planner.ts',
);
let isMissed = false;
if (process.argv.includes('--extension')) {
  const { benchExtension } = await import('./bench-baskets/extension.mjs');
  isMissed = await benchExtension(CASES.slice(0, 2), { runs: RUNS, marketBasket, timesOf });
} else {
  for (const each of CASES)
    report(each, Array.from({ length: RUNS + WARM_UP }, (_, seed) => run(each, seed)).slice(WARM_UP));
}
process.exitCode = isMissed ? 1 : 0;

function run({ size, asked }, seed) {
  const request = { ...marketBasket(seed, size), ...asked };
  const { problem } = problemOf(request);
  const [solved, ms] = timed(() =>
    solveLeavingOut(problem, { budget: request.budget?.minor ?? null, effort: EFFORT }),
  );
  // A copy, so that nothing is known of its products yet, as when they come out of the database.
  const fresh = structuredClone(request);
  const [, whole] = timed(() => planBasket(fresh));
  const gap = solved.bound === null ? null : (100 * (solved.total - solved.bound)) / solved.total;
  return { ms, whole, gap };
}

function timed(work) {
  const started = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(started);
  return [made, (user + system) / 1000];
}

function report({ name, floors, wholeAim, wholeFloor }, runs) {
  const times = timesOf(runs.map(({ ms }) => ms));
  const whole = timesOf(runs.map(({ whole }) => whole));
  const gaps = runs.flatMap(({ gap }) => (gap === null ? [] : [gap])).sort((a, b) => a - b);
  const share = gaps.filter((gap) => gap <= 0).length / runs.length;
  const worst = gaps.at(-1) ?? 0;
  const floor = (words) => (floors ? ` (floor ${words(floors)})` : '');
  console.log(
    `${name}: p50 ${times.p50} ms, p95 ${times.p95} ms${floor(({ p95 }) => p95)}, longest ${times.longest} ms; ` +
      `proven best ${(100 * share).toFixed(0)} %${floor(({ proven }) => `${100 * proven} %`)}, ` +
      `largest gap ${worst.toFixed(1)} %${floor(() => `${WORST_GAP} %`)}, ` +
      `number of items not proven ${runs.length - gaps.length} of ${runs.length}\n` +
      `  planning as a whole: p50 ${whole.p50} ms, p95 ${whole.p95} ms${wholeAim ? ` (aim ${wholeAim})` : ''}${wholeFloor ? ` (floor ${wholeFloor})` : ''}, longest ${whole.longest} ms`,
  );
  if (wholeFloor && whole.p95 > wholeFloor) isMissed = true;
  if (floors && (times.p95 > floors.p95 || share < floors.proven || worst > WORST_GAP)) isMissed = true;
}

function timesOf(unsorted) {
  const times = unsorted.toSorted((a, b) => a - b);
  const at = (share) => Math.round(times[Math.ceil(share * times.length) - 1]);
  return { p50: at(0.5), p95: at(0.95), longest: at(1) };
}
