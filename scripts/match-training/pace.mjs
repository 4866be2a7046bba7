/** Runs over the pairs, the quickest of which counts: the machine may be busy with other things. */
const RUNS = 9;

/** Pairs a second of processor time, each product new to the matcher each time, so that its features are worked out for each pair. */
export function paceAnew(match, pairs) {
  return pace(pairs, ([a, b]) => match({ ...a }, { ...b }));
}

/** Pairs a second of processor time where the matcher has seen each product before, as in the extension. */
export function paceKnown(match, pairs) {
  for (const { products } of pairs) match(...products);
  return pace(pairs, ([a, b]) => match(a, b));
}

function pace(pairs, judge) {
  const seconds = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    for (const { products } of pairs) judge(products);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return pairs.length / Math.min(...seconds);
}
