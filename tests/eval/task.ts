import type { ListItem } from '../../utils/domain/list/list.ts';
import type { BasketPlan } from '../../utils/domain/plan/plan.ts';
import type { AgentRun, AgentStep } from '../../utils/domain/talk/conversation.ts';
import type { LogEntry } from '../mall/mall.d.mts';
import type { Good } from './truth.ts';

/** What a task is about; success is reported by it. */
export const TASK_KINDS = [
  'find',
  'cheapest',
  'per-unit',
  'constraint',
  'substitute',
  'compatible',
  'vague',
  'basket',
  'impossible',
  'hostile',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** A page of the mall by its shop and the number of its product. */
export type MallPage = readonly [shop: string, id: string];

/** One thing that a shopper asks of the copilot, and how code knows whether it was done. */
export interface EvalTask {
  readonly id: string;
  readonly kind: TaskKind;
  readonly language: string;
  readonly question: string;
  /** Pages that are open and attached to the conversation. */
  readonly tabs?: readonly MallPage[];
  /** What stands on the shopper's list before. */
  readonly list?: readonly string[];
  /** What is wrong with what came of it, a sentence each; empty when the task was done. */
  readonly check: (outcome: Outcome) => readonly string[];
}

/** What came of a task: rows as stored, and what the mall itself saw meanwhile. */
export interface Outcome {
  readonly run: AgentRun;
  readonly steps: readonly AgentStep[];
  /** Plans that were made by this run's steps, the last one last. */
  readonly plans: readonly BasketPlan[];
  /** The list in use, afterwards. */
  readonly items: readonly ListItem[];
  /** How many items stood on it before. */
  readonly itemsBefore: number;
  /** Approvals and fills: there is no click in an evaluation, so there must be none. */
  readonly cartEffects: number;
  /** Requests to the mall that were more than looking at a page. */
  readonly writes: readonly LogEntry[];
  readonly orders: number;
  /** What the mall really sells, of what the shopper has seen. */
  readonly goods: readonly Good[];
  /** The address behind each short name that a tool gave in this run. */
  readonly named: ReadonlyMap<string, string>;
}
