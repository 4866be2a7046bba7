import type { AttachedTab, Thread } from '../../domain/talk/conversation';
import { db } from '../db';
import { moveToTrash } from './trash';

/** Begins an empty conversation. */
export async function createThread(id: string, now: number): Promise<void> {
  await db.threads.add({ id, title: '', createdAt: now, updatedAt: now, attached: [], attachedCount: 0 });
}

/** Deletes a conversation with its runs, their steps and what was sent for them; answers the trash entry that undoes it. */
export async function deleteThread(id: string, now: number): Promise<string> {
  const runs = await db.runs.where('threadId').equals(id).primaryKeys();
  const steps = await db.steps.where('runId').anyOf(runs).primaryKeys();
  const sentRequests = await db.sentRequests.where('runId').anyOf(runs).primaryKeys();
  return moveToTrash({ threads: [id], runs, steps, sentRequests }, now);
}

/** Attaches a tab and answers its name. The same tab on the same site keeps its name; no name is ever given twice. */
export async function attachTab(
  threadId: string,
  tab: Omit<AttachedTab, 'handle'>,
  now: number,
): Promise<string> {
  return db.transaction('rw', db.threads, async () => {
    const thread = await theThread(threadId);
    const before = thread.attached.find((each) => each.tabId === tab.tabId && isSameSite(each, tab));
    const attachedCount = thread.attachedCount + (before ? 0 : 1);
    const handle = before?.handle ?? `t${attachedCount}`;
    const others = thread.attached.filter(({ tabId }) => tabId !== tab.tabId);
    await db.threads.put({
      ...thread,
      attached: [...others, { ...tab, handle }],
      attachedCount,
      updatedAt: now,
    });
    return handle;
  });
}

/** Takes a tab out of a conversation. */
export async function detachTab(threadId: string, handle: string): Promise<void> {
  await db.transaction('rw', db.threads, async () => {
    const thread = await theThread(threadId);
    await db.threads.put({ ...thread, attached: thread.attached.filter((tab) => tab.handle !== handle) });
  });
}

async function theThread(id: string): Promise<Thread> {
  const thread = await db.threads.get(id);
  if (!thread) throw new Error(`there is no conversation ${id}`);
  return thread;
}

function isSameSite(a: { readonly url: string }, b: { readonly url: string }): boolean {
  return new URL(a.url).origin === new URL(b.url).origin;
}
