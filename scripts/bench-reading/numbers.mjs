/** The middle one; 0 of none. */
export function median(numbers) {
  return percentile(numbers, 0.5);
}

/** The value below which the share of all numbers lies; 0 of none. */
export function percentile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

/** A part of a whole, 0 of nothing. */
export function share(part, whole) {
  return whole === 0 ? 0 : part / whole;
}
