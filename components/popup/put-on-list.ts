import { request } from '../../utils/messaging/request';
import type { LineWish } from '../../utils/recipes/recipe-wishes';

/** Puts wishes on a list, where `listId` is null on a new one with that name; answers how to take all of that back. */
export async function putOnList(
  listId: string | null,
  name: string,
  wishes: readonly LineWish[],
): Promise<() => Promise<boolean>> {
  const into = listId ?? (await request('createList', { name })).id;
  const { trashId } = await request('addItems', { listId: into, items: [...wishes] });
  return async () => {
    const { isRestored } = await request('undo', { trashId });
    if (isRestored && listId === null) await request('deleteList', { id: into });
    return isRestored;
  };
}
