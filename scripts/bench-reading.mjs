import { parseArgs } from 'node:util';
import { dataFolder, hasData } from './bench-reading/data.mjs';

// With `--tell-times` the figures in milliseconds are printed and do not decide: a machine shared with others is no judge of them.
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, 'tell-times': { type: 'boolean', default: false } },
});

if (hasData) await bench(Math.max(1, Number(values.rounds) || 1));
else console.log(`bench:reading is skipped: ${dataFolder} with the labelled pages is not here.`);

async function bench(rounds) {
  const { FIGURES, isReached } = await import('./bench-reading/figures.mjs');
  const { measure } = await import('./bench-reading/measure.mjs');
  const { printRun } = await import('./bench-reading/print.mjs');
  const run = await measure(rounds);
  printRun(run);
  const deciding = FIGURES.filter(({ isTime }) => !(isTime && values['tell-times']));
  process.exitCode = deciding.every((figure) => isReached(figure, run)) ? 0 : 1;
}
