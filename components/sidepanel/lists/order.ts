/** What has a place in a list; smaller positions come first. */
interface Placed {
  readonly position: number;
}

/** The position that brings the row at `from` to the place of the row at `to`: halfway between its new neighbours; null when nothing moves. */
export function positionAt(rows: readonly Placed[], from: number, to: number): number | null {
  if (from === to || from < 0 || to < 0 || from >= rows.length || to >= rows.length) return null;
  const others = rows.filter((_, index) => index !== from);
  const before = others[to - 1]?.position;
  const after = others[to]?.position;
  if (before === undefined) return after === undefined ? null : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}
