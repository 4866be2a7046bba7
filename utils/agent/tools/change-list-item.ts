import * as v from 'valibot';
import { updateItem } from '../../storage/commands/lists';
import { findItem, findList } from '../../storage/queries/lists';
import { cleanLine } from '../untrusted';
import { count, item, text } from './arguments';
import { describeList } from './lists';
import { defineTool, refuse } from './tool';

/** Changes one item of a shopping list. */
export const changeListItem = defineTool({
  name: 'change_list_item',
  description:
    'Change an item of a list: how many, its words, whether it is done, whether a substitute will do.',
  schema: v.strictObject({
    item,
    count: v.optional(count),
    wish: v.optional(text('new words for the item')),
    isDone: v.optional(v.boolean()),
    accepts: v.optional(v.picklist(['same-item', 'same-kind'])),
  }),
  run: async ({ item, wish, ...change }, context) => {
    const id = context.handles.keyOf('i', item);
    const found = id ? await findItem(id) : null;
    const list = found ? await findList(found.listId) : null;
    if (!found || !list)
      return refuse('unknown-handle', `there is no list item ${item}; show the list first`);
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    await updateItem(found.id, { ...given, ...(wish === undefined ? {} : { text: cleanLine(wish, 300) }) });
    const output = `Changed.\n${await describeList(list, context)}`;
    return { result: { kind: 'list', listId: list.id, trashId: null }, output };
  },
});
