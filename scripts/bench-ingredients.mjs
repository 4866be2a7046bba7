import { existsSync, readFileSync } from 'node:fs';
import { isRightCase, marksOf } from './bench-ingredients/score.mjs';
import { loadModule } from './load-module.mjs';

// How well lines of recipes are taken apart, on labelled lines and on exact cases of another parser. A labelled line is right when
// amount, unit and name all are; scripts/bench-ingredients/score.mjs says when each is. Exits non-zero below a floor.
const FLOORS = { labelled: 0.88, cases: 0.95 };
const folder = new URL('../../shared/data/ingredient-lines/', import.meta.url);

if (existsSync(folder)) await bench();
else console.log('bench:ingredients is skipped: ../shared/data/ingredient-lines is not on this machine');

async function bench() {
  const recipes = await loadModule('scripts/bench-ingredients/recipes.ts');
  const lines = text('labelled.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const marks = lines.map((line) => marksOf(line, recipes));
  for (const part of ['amount', 'unit', 'name'])
    console.log(`${part.padEnd(10)}${share(marks.map((mark) => mark[part]))}`);
  const labelled = tell(
    'labelled',
    marks.map(({ amount, unit, name }) => amount && unit && name),
  );
  const exact = JSON.parse(text('cases.json')).map((each) => isRightCase(each, recipes));
  const cases = tell('cases', exact);
  if (labelled < FLOORS.labelled || cases < FLOORS.cases) process.exitCode = 1;
}

function tell(name, marks) {
  console.log(`${name.padEnd(10)}${share(marks)}, floor ${(100 * FLOORS[name]).toFixed(0)} %`);
  return marks.filter(Boolean).length / marks.length;
}

function share(marks) {
  const right = marks.filter(Boolean).length;
  return `${right}/${marks.length} ${((100 * right) / marks.length).toFixed(1)} %`;
}

function text(name) {
  return readFileSync(new URL(name, folder), 'utf8');
}
