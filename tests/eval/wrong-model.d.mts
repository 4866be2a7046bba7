import type { Reply } from '../mallory/serve.mjs';
import type { ScriptState } from './scripted-model.mjs';
import type { TaskKind } from './task.ts';

/** How the scripted model is spoilt for each kind of task. */
export const MISTAKES: Readonly<Record<TaskKind, (reply: Reply, state: ScriptState) => Reply>>;
