import type { Span } from './marks';

/** Whether a part shares a letter with any of the others. */
export function overlaps({ start, end }: Span, others: readonly Span[]): boolean {
  return others.some((each) => each.start < end && each.end > start);
}
