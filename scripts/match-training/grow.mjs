import { UNKNOWN } from './bins.mjs';

/**
 * One regression tree over binned facts, fitted to the slopes (first and second derivative of the loss) of the samples by the usual
 * gain of gradient boosting (Chen and Guestrin, 2016). A fact with a direction may only ever move the value that way.
 */
export function growTree(samples, state, depth, range = { low: -9, high: 9 }) {
  const whole = sumOf(samples, state);
  const value = Math.min(range.high, Math.max(range.low, leafOf(whole, state)));
  const split = depth > 0 ? bestSplit(samples, whole, state) : null;
  if (!split) return { value: Number((value * state.options.rate).toFixed(3)) };
  const { fact, bin, isUnknownLess } = split;
  const { bins, edges } = state.facts[fact];
  const isLess = (sample) => (bins[sample] === UNKNOWN ? isUnknownLess : bins[sample] <= bin);
  const [low, high] = rangesOf(split, range, state.directions[fact]);
  return {
    fact,
    threshold: edges[bin],
    isUnknownLess,
    less: growTree(samples.filter(isLess), state, depth - 1, low),
    more: growTree(
      samples.filter((sample) => !isLess(sample)),
      state,
      depth - 1,
      high,
    ),
  };
}

function rangesOf({ less, more }, { low, high }, direction) {
  if (direction === 0)
    return [
      { low, high },
      { low, high },
    ];
  const middle = Math.min(high, Math.max(low, (less + more) / 2));
  const [below, above] = [
    { low, high: middle },
    { low: middle, high },
  ];
  return direction > 0 ? [below, above] : [above, below];
}

function bestSplit(samples, whole, state) {
  let best = null;
  for (const fact of state.columns) {
    const found = bestSplitBy(fact, samples, whole, state);
    if (found && found.gain > (best?.gain ?? state.options.leastGain)) best = found;
  }
  return best;
}

function bestSplitBy(fact, samples, whole, state) {
  const { sums, unknown } = histogramOf(fact, samples, state);
  const own = worthOf(whole, state);
  let best = null;
  let known = { slope: 0, bend: 0 };
  for (let bin = 0; bin + 1 < sums.length; bin++) {
    known = plus(known, sums[bin]);
    for (const isUnknownLess of unknown.bend > 0 ? [true, false] : [true]) {
      const less = isUnknownLess ? plus(known, unknown) : known;
      const more = { slope: whole.slope - less.slope, bend: whole.bend - less.bend };
      if (!isAllowed(less, more, state.directions[fact], state)) continue;
      const gain = worthOf(less, state) + worthOf(more, state) - own;
      if (gain <= (best?.gain ?? 0)) continue;
      best = { gain, fact, bin, isUnknownLess, less: leafOf(less, state), more: leafOf(more, state) };
    }
  }
  return best;
}

function isAllowed(less, more, direction, state) {
  if (Math.min(less.bend, more.bend) < state.options.leastBend) return false;
  return direction === 0 || direction * (leafOf(more, state) - leafOf(less, state)) >= 0;
}

function histogramOf(fact, samples, { facts, slopes, bends }) {
  const { bins, edges } = facts[fact];
  const sums = Array.from({ length: edges.length + 1 }, () => ({ slope: 0, bend: 0 }));
  const unknown = { slope: 0, bend: 0 };
  for (const sample of samples) {
    const sum = bins[sample] === UNKNOWN ? unknown : sums[bins[sample]];
    sum.slope += slopes[sample];
    sum.bend += bends[sample];
  }
  return { sums, unknown };
}

function sumOf(samples, { slopes, bends }) {
  let [slope, bend] = [0, 0];
  for (const sample of samples) {
    slope += slopes[sample];
    bend += bends[sample];
  }
  return { slope, bend };
}

function plus(a, b) {
  return { slope: a.slope + b.slope, bend: a.bend + b.bend };
}

function leafOf({ slope, bend }, { options }) {
  return -slope / (bend + options.shrink);
}

function worthOf({ slope, bend }, { options }) {
  return (slope * slope) / (bend + options.shrink);
}
