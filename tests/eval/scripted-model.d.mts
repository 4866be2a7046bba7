import type { KeptRequest, Reply } from '../mallory/serve.mjs';
import type { EvalTask } from './task.ts';

/** Where a scripted run stands. */
export interface ScriptState {
  readonly task: EvalTask;
  readonly turn: number;
}

/** A model that does the tasks by the rules; `spoil` may change what it does. */
export function scriptedModel(
  tasks: readonly EvalTask[],
  spoil?: (reply: Reply, state: ScriptState) => Reply,
): (request: KeptRequest) => Reply;
