import type { ListItem, ShoppingList } from '../../domain/list/list';
import { createList } from '../../storage/commands/lists';
import { findList, listItems, listLists } from '../../storage/queries/lists';
import { cleanLine } from '../mask/untrusted';
import { moneyWords } from './describe';
import type { ToolContext } from './tool';

/** The list that is meant: the named one, else the one in use, else the last used; null when there is none, or no such name. */
export async function meantList(
  name: string | undefined,
  { handles, activeListId }: ToolContext,
): Promise<ShoppingList | null> {
  if (name !== undefined) {
    const id = handles.keyOf('l', name);
    return id ? findList(id) : null;
  }
  const active = activeListId ? await findList(activeListId) : null;
  return active ?? (await listLists())[0] ?? null;
}

/** The list that is meant, made new when the person has none yet. */
export async function meantOrNewList(
  name: string | undefined,
  context: ToolContext,
): Promise<ShoppingList | null> {
  const list = await meantList(name, context);
  if (list || name !== undefined) return list;
  return findList(await createList(context.defaultListName, context.now()));
}

/** A list with its items, each under its short name. */
export async function describeList(list: ShoppingList, { handles }: ToolContext): Promise<string> {
  const items = await listItems(list.id);
  const budget = list.budget ? `, budget ${moneyWords(list.budget)}` : '';
  const head = `${handles.of('l', list.id)}: ${cleanLine(list.name, 80)} (${items.length} items${budget})`;
  return [head, ...items.slice(0, 60).map((item) => `${handles.of('i', item.id)}: ${itemWords(item)}`)].join(
    '\n',
  );
}

function itemWords(item: ListItem): string {
  const amount = item.need ? `${item.need.value} ${item.need.unit}` : `${item.count} x`;
  const about = item.isAbout ? 'about ' : '';
  const number = item.gtin === undefined || item.gtin === item.text ? '' : `, barcode ${item.gtin}`;
  const kind = item.accepts === 'same-item' ? ', only this article' : '';
  return `${about}${amount} ${cleanLine(item.text, 120)}${number}${kind}${item.isDone ? ', done' : ''}`;
}
