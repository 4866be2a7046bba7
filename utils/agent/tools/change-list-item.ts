import * as v from 'valibot';
import type { ListItem } from '../../domain/list/list';
import { type Amount, parseAmount } from '../../domain/measure/amount';
import type { ListChange } from '../../domain/talk/conversation';
import { changeItem } from '../../storage/commands/lists';
import { findItem, findList } from '../../storage/queries/lists';
import { cleanLine } from '../mask/untrusted';
import { count, item, text } from './arguments';
import { describeList } from './lists';
import { defineTool, refuse } from './tool';

/** Changes one item of a shopping list. */
export const changeListItem = defineTool({
  name: 'change_list_item',
  description:
    'Change an item of a list: how many or how much, its words, whether it is done, whether a substitute will do.',
  schema: v.strictObject({
    item,
    count: v.optional(count),
    need: v.optional(text('how much of it in all, such as "1.5 kg" or "500 ml"; leave out for packs')),
    wish: v.optional(text('new words for the item, without an amount')),
    isDone: v.optional(v.boolean()),
    accepts: v.optional(v.picklist(['same-item', 'same-kind'])),
  }),
  run: async ({ item, wish, count, need, ...change }, context) => {
    const id = context.handles.keyOf('i', item);
    const found = id ? await findItem(id) : null;
    const list = found ? await findList(found.listId) : null;
    if (!found || !list)
      return refuse('unknown-handle', `there is no list item ${item}; show the list first`);
    const amount = amountOf(count, need);
    if (amount === 'bad') return refuse('bad-arguments', 'that is no amount; write it as "1.5 kg"');
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const words: { text?: string } = wish === undefined ? {} : { text: cleanLine(wish, 300) };
    const whole = { ...given, ...amount, ...words };
    const trashId = await changeItem(found.id, whole, context.now());
    const output = `Changed.\n${await describeList(list, context)}`;
    const told = { kind: kindOf(whole), text: words.text ?? found.text };
    return { result: { kind: 'list', listId: list.id, trashId, change: told }, output };
  },
});

// Checking off is told as such where it is all that was done.
function kindOf({ isDone, ...others }: Partial<ListItem>): ListChange['kind'] {
  if (isDone === undefined || Object.keys(others).length > 0) return 'changed';
  return isDone ? 'checked-off' : 'reopened';
}

// A number of packs takes the place of an amount, which would count more than it; models give one pack beside an amount.
function amountOf(count: number | undefined, need: string | undefined): Partial<Amount> | 'bad' {
  if (need !== undefined) return parseAmount(need) ?? 'bad';
  return count === undefined ? {} : { count, need: null };
}
