import { createHash } from 'node:crypto';

/** Into how many parts the pairs are cut; each is judged by what was learned from others. */
export const FOLDS = 10;

/**
 * Parts in which no record that is judged was seen in training: the left records are dealt out, and of the other pairs those that
 * share a record with a judged pair are left out of the training. Harder than the usual parts, and the ones to go by.
 */
export function recordFolds(pairs) {
  return foldsBy(pairs, ({ leftId }) => leftId, true);
}

/** The usual parts, by pair alone, as published figures use them: a record may stand in training and in judging. */
export function pairFolds(pairs) {
  return foldsBy(pairs, ({ leftId, rightId }) => leftId + rightId, false);
}

function foldsBy(pairs, keyOf, isApart) {
  const parts = pairs.map((pair) => partOf(keyOf(pair)));
  return Array.from({ length: FOLDS }, (_, part) => {
    const judged = pairs.filter((_, index) => parts[index] === part);
    const records = new Set(isApart ? judged.flatMap(({ leftId, rightId }) => [leftId, rightId]) : []);
    const training = pairs.filter(
      ({ leftId, rightId }, index) => parts[index] !== part && !records.has(leftId) && !records.has(rightId),
    );
    return { judged, training };
  });
}

function partOf(key) {
  return createHash('sha256').update(key).digest().readUInt32BE(0) % FOLDS;
}
