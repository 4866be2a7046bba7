import type { Undoing } from '../../utils/domain/undoing';
import { request } from '../../utils/messaging/request';
import { listItems } from '../../utils/storage/queries/lists';

/** Where wishes were put, and how to take all of that back. */
export interface Put {
  readonly listId: string;
  readonly back: () => Promise<Undoing>;
}

/** Puts wishes on a list by `add`, where `listId` is null on a new one with that name. */
export async function putOnList(
  listId: string | null,
  name: string,
  add: (listId: string) => Promise<{ readonly trashId: string }>,
): Promise<Put> {
  const into = listId ?? (await request('createList', { name })).id;
  const { trashId } = await add(into);
  const back = async () => {
    const { undoing } = await request('undo', { trashId });
    // What came to the new list since stays, and the list with it.
    const isOurs = listId === null && undoing === 'undone' && (await listItems(into)).length === 0;
    if (isOurs) await request('deleteList', { id: into });
    return undoing;
  };
  return { listId: into, back };
}
