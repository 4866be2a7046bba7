import type { Money } from '../../domain/money/money';
import { db } from '../db';
import { moveToTrash } from './trash';

/** Begins to watch a product; `target` null tells of any drop. */
export async function startWatch(productKey: string, target: Money | null, now: number): Promise<void> {
  await db.watches.put({ productKey, target, createdAt: now });
}

/** Stops watching; answers the trash entry that undoes it. */
export async function stopWatch(productKey: string, now: number): Promise<string> {
  return moveToTrash({ watches: [productKey] }, now);
}

/** Notes a drop on a watched product, inside the caller's transaction. */
export async function noticeDrop(productKey: string, from: Money, to: Money, at: number): Promise<void> {
  const watch = await db.watches.get(productKey);
  if (!watch || from.currency !== to.currency || to.minor >= from.minor) return;
  if (watch.target && (watch.target.currency !== to.currency || to.minor > watch.target.minor)) return;
  await db.alerts.add({ productKey, from, to, at, isSeen: false });
}

/** The person has seen all alerts. */
export async function markAlertsSeen(): Promise<void> {
  await db.alerts.toCollection().modify({ isSeen: true });
}
