import * as v from 'valibot';
import { removeItem } from '../../storage/commands/lists';
import { findItem, findList } from '../../storage/queries/lists';
import { item } from './arguments';
import { describeList } from './lists';
import { defineTool, refuse } from './tool';

/** Takes one item off a shopping list; the panel offers to undo it. */
export const removeFromList = defineTool({
  name: 'remove_from_list',
  description: 'Take an item off a list. The person can undo it.',
  schema: v.strictObject({ item }),
  run: async ({ item }, context) => {
    const id = context.handles.keyOf('i', item);
    const found = id ? await findItem(id) : null;
    const list = found ? await findList(found.listId) : null;
    if (!found || !list)
      return refuse('unknown-handle', `there is no list item ${item}; show the list first`);
    const trashId = await removeItem(found.id, context.now());
    const output = `Removed.\n${await describeList(list, context)}`;
    const change = { kind: 'removed', text: found.text } as const;
    return { result: { kind: 'list', listId: list.id, trashId, change }, output };
  },
});
