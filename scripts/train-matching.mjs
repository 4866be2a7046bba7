import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { FOLDS } from './match-training/folds.mjs';
import { openLearning } from './match-training/learn.mjs';
import { hasPairs, readPairs } from './match-training/pairs.mjs';

// Learns the likeness of products from the labelled pairs and writes the table that is shipped. The same pairs give the same table.
const TABLE = new URL('../utils/matching/likely/table.ts', import.meta.url);

if (hasPairs()) await train();
else console.log('train:matching is skipped: ../shared/data/product-matching is not on this machine');

async function train() {
  const pairs = readPairs();
  const { learn, names } = await openLearning();
  const { start, trees } = learn(pairs);
  writeFileSync(TABLE, tableOf(start, trees, names));
  execFileSync('npx', ['biome', 'format', '--write', TABLE.pathname], { stdio: 'ignore' });
  console.log(
    `${trees.length} trees learned from ${pairs.length} pairs; npm run bench:matching tells how good (${FOLDS} folds)`,
  );
}

function tableOf(start, trees, names) {
  return `import type { PackedTree } from './trees';

// Written by \`npm run train:matching\`, never by hand: gradient boosted trees over the facts below, learned from labelled pairs of
// product records (the Magellan sets Abt-Buy, Amazon-Google and Walmart-Amazon). It holds thresholds and weights, no words.

/** The facts that the trees ask about, by place; a test holds them against facts.ts, so that neither changes alone. */
export const TRAINED_FACTS: readonly string[] = ${JSON.stringify(names)};

/** Log odds before anything is known. */
export const TRAINED_START = ${start};

/** The trees, in the form that trees.ts reads. */
export const TRAINED_TREES: readonly PackedTree[] = [
${trees.map((tree) => `  ${JSON.stringify(tree)},`).join('\n')}
];
`;
}
