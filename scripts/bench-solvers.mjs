import { loadModule } from './load-module.mjs';

// The planner's own search beside HiGHS (WebAssembly) and yalps on the same problems: every wish met, no budget. Both others are looked
// for where CARTWRIGHT_SOLVERS says, because the product does not need them: npm install --prefix /tmp/solvers highs@1.15.3 yalps@0.6.4
const PLACE = process.env.CARTWRIGHT_SOLVERS ?? '/tmp/solvers';
const SECONDS = Number(process.env.CARTWRIGHT_SOLVER_SECONDS ?? 5);
const RUNS = Number(process.argv[2] ?? 12);
const SIZES = [
  { items: 10, shops: 4, offers: 2 },
  { items: 40, shops: 8, offers: 5 },
  { items: 100, shops: 8, offers: 5 },
];

const planner = await loadModule('scripts/bench-baskets/planner.ts');
const highs = await (await import(`${PLACE}/node_modules/highs/build/highs.js`)).default();
const { solve } = await import(`${PLACE}/node_modules/yalps/dist/index.js`);
const ONLY = process.env.CARTWRIGHT_SOLVER_ONLY?.split(',');
const SOLVERS = {
  own: (problem) => {
    const solved = planner.solveBasket(problem, { effort: planner.EFFORT });
    return { total: solved?.total ?? null, isProven: solved !== null && solved.bound >= solved.total };
  },
  highs: (problem) => {
    const text = planner.lpText(planner.programmeOf(problem));
    const { Status, ObjectiveValue } = highs.solve(text, { time_limit: SECONDS, mip_rel_gap: 0 });
    return { total: Number.isFinite(ObjectiveValue) ? ObjectiveValue : null, isProven: Status === 'Optimal' };
  },
  yalps: (problem) => {
    const { columns, rows } = planner.programmeOf(problem);
    const variables = new Map(columns.map(({ name, cost, rows: counts }) => [name, { ...counts, cost }]));
    const model = { direction: 'minimize', objective: 'cost', constraints: rows, variables };
    const binaries = columns.flatMap(({ name, isBinary }) => (isBinary ? [name] : []));
    const { status, result } = solve({ ...model, binaries }, { timeout: SECONDS * 1000, checkCycles: true });
    return { total: Number.isFinite(result) ? result : null, isProven: status === 'optimal' };
  },
};

for (const size of SIZES) {
  const problems = Array.from({ length: RUNS + 3 }, (_, seed) => {
    const request = planner.marketBasket(seed, size);
    return planner.problemOf({ ...request, budget: null }).problem;
  });
  const results = Object.entries(SOLVERS)
    .filter(([name]) => ONLY?.includes(name) ?? true)
    .map(([name, run]) => [name, problems.map((each) => timed(run, each)).slice(3)]);
  const best = results[0][1].map((_, at) => Math.min(...results.map(([, all]) => all[at].total ?? Infinity)));
  for (const [name, all] of results) report(size, name, all, best);
}

function timed(run, problem) {
  const started = process.cpuUsage();
  const answer = run(problem);
  const { user, system } = process.cpuUsage(started);
  return { ...answer, ms: (user + system) / 1000 };
}

function report({ items, shops, offers }, name, all, best) {
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share) => times[Math.ceil(share * times.length) - 1].toFixed(0);
  const proven = all.filter(({ isProven }) => isProven).length;
  // A coupon's share is rounded by shops and not in the programme: half a unit a shop.
  const asGood = all.filter(({ total }, index) => (total ?? Infinity) <= best[index] + shops / 2).length;
  const above = all.map(({ total }, index) => (100 * ((total ?? Infinity) - best[index])) / best[index]);
  const worst = Math.max(0, ...above).toFixed(2);
  console.log(
    `${items} items, ${shops} shops, ${offers} offers | ${name} | p50 ${at(0.5)} ms | p95 ${at(0.95)} ms | proven ${proven}/${all.length} | as good as the best of them ${asGood}/${all.length} | at most ${worst} % above it`,
  );
}
