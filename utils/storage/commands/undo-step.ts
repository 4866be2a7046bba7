import type { Undoing } from '../../domain/undoing';
import { db } from '../db';
import { undoTrash } from './trash';

/** What a run that goes on afterwards is told. */
const TOLD = 'The person took this back.';

/** Takes back what a step of the copilot did to a list and marks the step so, both or neither. A list that is gone stays gone. */
export async function undoStep(id: string): Promise<Undoing> {
  return db.transaction('rw', db.tables, async () => {
    const step = await db.steps.get(id);
    if (step?.result?.kind !== 'list' || step.result.trashId === null || step.result.isUndone)
      return 'too-late';
    if (!(await db.lists.get(step.result.listId))) return 'changed-since';
    const undoing = await undoTrash(step.result.trashId);
    const marked = { result: { ...step.result, isUndone: true }, output: `${step.output}\n${TOLD}` };
    if (undoing === 'undone' || undoing === 'in-part') await db.steps.update(id, marked);
    return undoing;
  });
}
