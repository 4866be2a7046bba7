import { binsOf } from './bins.mjs';
import { growTree } from './grow.mjs';

/**
 * How the trees are grown. `sameWeight` counts a pair of one article that many times, which puts the even odds at a chance of one in
 * three: there F1 is highest for the hardest set. `shares` are of samples and of facts that a tree may look at.
 */
export const OPTIONS = {
  trees: 60,
  depth: 4,
  rate: 0.15,
  shrink: 10,
  leastBend: 4,
  leastGain: 0.05,
  bins: 32,
  sameWeight: 2,
  sampleShare: 0.8,
  factShare: 0.6,
  seed: 7,
};

/** Gradient boosted trees for "one article?" from rows of facts and their truths, packed as `utils/matching/likely/trees.ts` reads them. */
export function boost(rows, truths, directions, options = OPTIONS) {
  const random = randomFrom(options.seed);
  const weights = truths.map((isSame) => (isSame ? options.sameWeight : 1));
  const start = startOf(truths, weights);
  const scores = new Float64Array(rows.length).fill(start);
  const facts = directions.map((_, fact) =>
    binsOf(
      rows.map((row) => row[fact]),
      options.bins,
    ),
  );
  const trees = [];
  for (let count = 0; count < options.trees; count++) {
    const { slopes, bends } = slopesOf(scores, truths, weights);
    const samples = rows.map((_, index) => index).filter(() => random() < options.sampleShare);
    const columns = directions.map((_, fact) => fact).filter(() => random() < options.factShare);
    const tree = growTree(samples, { facts, directions, columns, slopes, bends, options }, options.depth);
    rows.forEach((row, index) => {
      scores[index] += valueIn(tree, row);
    });
    trees.push(pack(tree));
  }
  return { start, trees };
}

function startOf(truths, weights) {
  const same = truths.reduce((sum, isSame, index) => sum + (isSame ? weights[index] : 0), 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return Number(Math.log(same / (all - same)).toFixed(3));
}

// First and second derivative of the logistic loss.
function slopesOf(scores, truths, weights) {
  const [slopes, bends] = [new Float64Array(scores.length), new Float64Array(scores.length)];
  scores.forEach((score, index) => {
    const chance = 1 / (1 + Math.exp(-score));
    slopes[index] = weights[index] * (chance - (truths[index] ? 1 : 0));
    bends[index] = weights[index] * chance * (1 - chance);
  });
  return { slopes, bends };
}

function valueIn(tree, row) {
  let node = tree;
  while (node.fact !== undefined) {
    const fact = row[node.fact];
    node = (Number.isNaN(fact) ? node.isUnknownLess : fact < node.threshold) ? node.less : node.more;
  }
  return node.value;
}

function pack(node) {
  if (node.fact === undefined) return [-1, node.value];
  return [node.fact, node.threshold, node.isUnknownLess ? 1 : 0, ...pack(node.less), ...pack(node.more)];
}

// The same numbers in every run (a linear congruential generator, Numerical Recipes).
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
