/** Stands for a value that is not known. */
export const UNKNOWN = 255;

/** The values of one fact sorted into at most `most` bins: where each bin ends, and the bin of each value. */
export function binsOf(values, most) {
  const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const edges = edgesOf(known, most);
  return { edges, bins: Uint8Array.from(values, (value) => binOf(value, edges)) };
}

function edgesOf(known, most) {
  const different = [...new Set(known)];
  if (different.length <= most)
    return different.slice(1).map((value, index) => short((value + different[index]) / 2));
  const marks = Array.from(
    { length: most - 1 },
    (_, index) => known[Math.floor(((index + 1) * known.length) / most)],
  );
  return [...new Set(marks.map(short))];
}

// Thresholds are kept as they will be written into the table.
function short(value) {
  return Number(value.toFixed(4));
}

function binOf(value, edges) {
  if (Number.isNaN(value)) return UNKNOWN;
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < edges[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}
