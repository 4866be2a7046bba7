import * as v from 'valibot';
import { listLists } from '../../storage/queries/lists';
import { cleanLine } from '../mask/untrusted';
import { list } from './arguments';
import { describeList, meantList } from './lists';
import { defineTool, refuse, type ToolContext } from './tool';

/** Shows a shopping list and names the others. */
export const showList = defineTool({
  name: 'show_list',
  description: "Show the person's shopping list with its items, and name the other lists.",
  schema: v.strictObject({ list }),
  run: async ({ list }, context) => {
    const found = await meantList(list, context);
    if (!found) return refuse('no-list', list ? `there is no list ${list}` : 'the person has no list yet');
    const output = [await describeList(found, context), await otherLists(found.id, context)]
      .filter(Boolean)
      .join('\n');
    return { result: { kind: 'list', listId: found.id, trashId: null }, output };
  },
});

async function otherLists(shownId: string, { handles }: ToolContext): Promise<string> {
  const others = (await listLists()).filter(({ id }) => id !== shownId).slice(0, 10);
  if (others.length === 0) return '';
  return `Other lists: ${others.map(({ id, name }) => `${handles.of('l', id)} ${cleanLine(name, 60)}`).join(', ')}`;
}
