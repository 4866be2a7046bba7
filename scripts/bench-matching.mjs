import { loadModule } from './load-module.mjs';
import { figuresOf, figureWords } from './match-training/figures.mjs';
import { FOLDS, pairFolds, recordFolds } from './match-training/folds.mjs';
import { openLearning } from './match-training/learn.mjs';
import { paceAnew, paceKnown } from './match-training/pace.mjs';
import { hasPairs, readPairs, SETS } from './match-training/pairs.mjs';

// Same product? Judged on labelled pairs of two shops each, by cross-validation: the likeness is learned anew from other pairs, and
// the whole matcher with its rules judges. Exits non-zero below a floor. --misses prints the pairs that were judged wrong;
// with --tell-times the pace is told and does not decide.
const FLOORS = { 'abt-buy': 0.8, 'amazon-google': 0.65, 'walmart-amazon': 0.75 };
const LEAST_PACE = 10_000;
const judgesPace = !process.argv.includes('--tell-times');
const showsMisses = process.argv.includes('--misses');

if (hasPairs()) await bench();
else console.log('bench:matching is skipped: ../shared/data/product-matching is not on this machine');

async function bench() {
  const pairs = readPairs();
  const matcher = await loadModule('scripts/match-training/parts.ts');
  const { learn } = await openLearning();
  const heldOut = validate(recordFolds(pairs), learn, matcher);
  const isGood = tell(`held out, ${FOLDS} parts, no record in training and judging`, pairs, heldOut, FLOORS);
  tell(`held out, ${FOLDS} usual parts by pair`, pairs, validate(pairFolds(pairs), learn, matcher));
  const shipped = new Map(pairs.map((pair) => [pair, matcher.matchProducts(...pair.products)]));
  tell('as shipped, which learned from these very pairs (not held out)', pairs, shipped);
  tellSure(pairs, shipped);
  const isQuick = tellPace(pairs, matcher.matchProducts);
  if (showsMisses) for (const pair of pairs) explain(pair, heldOut.get(pair));
  if (!isGood || (judgesPace && !isQuick)) process.exitCode = 1;
}

function validate(folds, learn, { matcherWith, unpackForest }) {
  const verdicts = new Map();
  for (const { judged, training } of folds) {
    const { start, trees } = learn(training);
    const match = matcherWith(unpackForest(start, trees));
    for (const pair of judged) verdicts.set(pair, match(...pair.products));
  }
  return verdicts;
}

function tell(title, pairs, verdicts, floors = {}) {
  console.log(title);
  const marks = SETS.map((set) => {
    const own = pairs.filter((pair) => pair.set === set);
    const figures = figuresOf(
      own.map((pair) => verdicts.get(pair).kind === 'same-item'),
      own.map(({ isSame }) => isSame),
    );
    const floor = floors[set] === undefined ? '' : `, floor ${floors[set].toFixed(2)}`;
    console.log(`  ${set.padEnd(15)}${figureWords(figures)}${floor}; ${ruleWords(own, verdicts)}`);
    return figures.f1 >= (floors[set] ?? 0);
  });
  return marks.every(Boolean);
}

function ruleWords(pairs, verdicts) {
  const counts = new Map();
  for (const pair of pairs) {
    const { kind, rule } = verdicts.get(pair);
    if (kind !== 'same-item') continue;
    const [right, all] = counts.get(rule) ?? [0, 0];
    counts.set(rule, [right + (pair.isSame ? 1 : 0), all + 1]);
  }
  return [...counts].map(([rule, [right, all]]) => `${rule} ${right}/${all}`).join(', ');
}

function tellSure(pairs, verdicts) {
  const sure = pairs.filter((pair) => verdicts.get(pair).kind === 'same-item' && verdicts.get(pair).isSure);
  console.log(`called sure: ${sure.filter(({ isSame }) => isSame).length} of ${sure.length} are one article`);
}

function tellPace(pairs, match) {
  const [anew, known] = [paceAnew(match, pairs), paceKnown(match, pairs)];
  const words = (pace) => `${Math.round(pace).toLocaleString('en')} pairs a second`;
  console.log(
    `pace: ${words(anew)} with both products new, floor ${LEAST_PACE.toLocaleString('en')}; ${words(known)} known`,
  );
  return anew >= LEAST_PACE;
}

function explain(pair, { kind, rule, reasons = [] }) {
  if ((kind === 'same-item') === pair.isSame) return;
  const text = ({ name, title, brand, manufacturer, modelno }) =>
    [name ?? title, brand ?? manufacturer, modelno].filter(Boolean).join(' / ');
  const why = [rule, ...reasons.map(({ fact, weight }) => `${fact} ${weight.toFixed(2)}`)].join(', ');
  console.log(`${pair.isSame ? 'MISSED' : 'WRONG '} ${why}: ${text(pair.left)}  ||  ${text(pair.right)}`);
}
