import type { Reply } from '../mallory/serve.mjs';
import type { ScriptState } from './scripted-model.mjs';
import type { TaskKind } from './task.ts';

/** What is done instead of a reply. */
export type Spoil = (reply: Reply, state: ScriptState) => Reply;

/** How the scripted model is spoilt for each kind of task. */
export const MISTAKES: Readonly<Record<TaskKind, Spoil>>;

/** Whatever it is asked, and in whatever language: it answers in English. */
export const alwaysEnglish: Spoil;
