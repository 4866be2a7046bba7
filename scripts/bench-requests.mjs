import { readdirSync, readFileSync } from 'node:fs';
import { loadModule } from './load-module.mjs';

// npm run bench:requests: how many typed requests are understood without a model, by language, of the half that the rules were
// written for and of the half that was set aside before. Right means: the same kind, the same goods, the same count.
const { understand } = await loadModule('utils/agent/quick/understand.ts');
const folder = new URL('../tests/fixtures/quick-requests/', import.meta.url);

console.log(`${'language'.padEnd(12)}${'tuned'.padStart(16)}${'held out'.padStart(16)}`);
for (const file of readdirSync(folder)) {
  const { tuned, heldOut } = JSON.parse(readFileSync(new URL(file, folder), 'utf8').normalize('NFC'));
  const cells = [tuned, heldOut].map((half) => shareOf(half).padStart(16));
  console.log(`${file.replace('.json', '').padEnd(12)}${cells.join('')}`);
}

function shareOf(half) {
  const rows = Object.entries(half).flatMap(([kind, cases]) => cases.map((row) => [kind, ...row]));
  const right = rows.filter(isUnderstood).length;
  return `${right}/${rows.length} ${((100 * right) / rows.length).toFixed(1)} %`;
}

function isUnderstood([kind, question, words, count = 1]) {
  const wish = understand(question);
  return wish?.kind === kind && wish.words === words && wish.count === count;
}
