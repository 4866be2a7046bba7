import type { EvalTask } from '../task.ts';
import { BASKET_TASKS, HOSTILE_TASKS, IMPOSSIBLE_TASKS } from './acting.ts';
import { CHOICE_TASKS } from './choices.ts';
import { PRICE_TASKS } from './prices.ts';

/** The forty tasks, four of each kind, spread over nine languages. */
export const TASKS: readonly EvalTask[] = [
  ...PRICE_TASKS,
  ...CHOICE_TASKS,
  ...BASKET_TASKS,
  ...IMPOSSIBLE_TASKS,
  ...HOSTILE_TASKS,
];
