import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { capturesIn, rowsIn } from './bench-recipes/captures.mjs';
import { marksOf } from './bench-recipes/score.mjs';
import { loadModule } from './load-module.mjs';

// How well recipes are read off pages: the share whose ingredient list is exactly the labelled one, and whose yield has the labelled
// number. Pages are captured in headless Chromium as the extension does it, and read here. Exits non-zero below the floor, or with
// `--held N` when fewer than N pages are exact, so that what was reached is not lost.
const FLOOR = 0.95;
const { values, positionals } = parseArgs({ options: { held: { type: 'string' } }, allowPositionals: true });
const folder = new URL(positionals[0] ?? '../../shared/data/recipe-pages/', import.meta.url);

if (existsSync(folder)) await bench();
else console.log('bench:recipes is skipped: ../shared/data/recipe-pages is not on this machine');

async function bench() {
  const { readRecipe, readPage, recipeIngredient } = await loadModule('scripts/bench-recipes/read.ts');
  const marks = [];
  let products = 0;
  for await (const { row, capture } of capturesIn(folder, rowsIn(folder))) {
    const mark = marksOf(capture && readRecipe(capture), row.expected, recipeIngredient);
    if (capture && readPage(capture).kind === 'product') products += 1;
    if (mark.firstWrong) console.log(`  ${row.site}: ${mark.firstWrong}`);
    marks.push(mark);
  }
  const exact = tell('ingredients', marks, `, floor ${100 * FLOOR} %`);
  tell('yields', marks);
  console.log(`products   ${products} invented`);
  const least = values.held ? Number(values.held) / marks.length : FLOOR;
  if (exact < least || products > 0) process.exitCode = 1;
}

function tell(name, marks, more = '') {
  const told = marks.map((mark) => mark[name]).filter((mark) => mark !== null);
  const right = told.filter(Boolean).length;
  console.log(
    `${name.padEnd(12)}${right}/${told.length} ${((100 * right) / told.length).toFixed(1)} %${more}`,
  );
  return right / told.length;
}
