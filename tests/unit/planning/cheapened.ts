import type { PlanRequest } from '../../../utils/planning/plan-problem';

/** The same basket with every amount so many times smaller, rounded and never below one cent. */
export function cheapened(request: PlanRequest, by: number): PlanRequest {
  return JSON.parse(JSON.stringify(request), (key, value: unknown) =>
    key === 'minor' && typeof value === 'number' ? Math.max(1, Math.round(value / by)) : value,
  );
}
