import { loadModule } from './load-module.mjs';

// How long planning takes and how much it proves, over random markets; ends with 1 when a floor is missed. CPU time, so that a busy
// machine does not count against it.
const RUNS = Number(process.argv.find((each) => each.startsWith('--runs='))?.slice(7) ?? 100);
const WARM_UP = 10;
const CASES = [
  {
    name: '40 items, 8 shops, 5 offers each',
    size: { items: 40, shops: 8, offers: 5 },
    p95: 300,
    proven: 0.6,
  },
  {
    name: '100 items, 8 shops, 5 offers each',
    size: { items: 100, shops: 8, offers: 5 },
    p95: 1500,
    proven: 0.2,
  },
];
/** No plan may leave more open than this, in percent. */
const WORST_GAP = 12;

const { marketBasket, problemOf, solveLeavingOut, EFFORT } = await loadModule(
  'scripts/bench-baskets/planner.ts',
);
let isMissed = false;
for (const each of CASES)
  report(each, Array.from({ length: RUNS + WARM_UP }, (_, seed) => run(each, seed)).slice(WARM_UP));
process.exitCode = isMissed ? 1 : 0;

function run({ size }, seed) {
  const request = marketBasket(seed, size);
  const { problem } = problemOf(request);
  const started = process.cpuUsage();
  const solved = solveLeavingOut(problem, { budget: request.budget?.minor ?? null, effort: EFFORT });
  const { user, system } = process.cpuUsage(started);
  const gap = solved.bound === null ? null : (100 * (solved.total - solved.bound)) / solved.total;
  return { ms: (user + system) / 1000, gap };
}

function report({ name, p95, proven }, runs) {
  const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share) => times[Math.ceil(share * times.length) - 1];
  const gaps = runs.flatMap(({ gap }) => (gap === null ? [] : [gap])).sort((a, b) => a - b);
  const share = gaps.filter((gap) => gap <= 0).length / runs.length;
  const worst = gaps.at(-1);
  console.log(
    `${name}: p50 ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms (floor ${p95}), longest ${at(1).toFixed(0)} ms; ` +
      `proven best ${(100 * share).toFixed(0)} % (floor ${100 * proven} %), largest gap ${worst.toFixed(1)} % (floor ${WORST_GAP} %), ` +
      `number of items not proven ${runs.length - gaps.length} of ${runs.length}`,
  );
  if (at(0.95) > p95 || share < proven || worst > WORST_GAP) isMissed = true;
}
