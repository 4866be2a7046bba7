/** A row of any table. */
export type AnyRow = Readonly<Record<string, unknown>>;

/**
 * The row as it is `now` without the change that made `made` of `before`: what else was changed since is kept. Null where the very same
 * fields were changed again, as nobody can say which of both is wanted.
 */
export function withoutChange(before: AnyRow, made: AnyRow, now: AnyRow): AnyRow | null {
  const fields = fieldsOf(before, made).filter((field) => !isSame(before[field], made[field]));
  if (fields.some((field) => !isSame(made[field], now[field]))) return null;
  const kept = Object.entries(now).filter(([field]) => !fields.includes(field));
  const back = Object.entries(before).filter(([field]) => fields.includes(field));
  return Object.fromEntries([...kept, ...back]);
}

/** Whether a row is as it was made, wherever it was moved to. */
export function isAsMade(made: AnyRow, now: AnyRow): boolean {
  return fieldsOf(made, now).every((field) => field === 'position' || isSame(made[field], now[field]));
}

function fieldsOf(one: AnyRow, two: AnyRow): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(two)])];
}

function isSame(one: unknown, two: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}
