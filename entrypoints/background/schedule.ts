import { showAlertCount } from '../../utils/platform/action-badge';
import { keepTicking } from '../../utils/platform/alarms';
import { readMark, writeMark } from '../../utils/platform/mark';
import { saveSettings } from '../../utils/storage/commands/settings';
import { emptyOldTrash } from '../../utils/storage/commands/trash';
import { db } from '../../utils/storage/db';
import { listAlerts } from '../../utils/storage/queries/shops';
import { checkSentinel } from '../../utils/storage/sentinel';
import { settleRuns } from './agent/agent';
import { settleFills } from './fill/fill';
import { applyGrants } from './grants';
import { applyOriginRules } from './origin-rules';

/** What every wake of the worker begins with; each part can be repeated and none waits for another. */
export async function wake(now: number): Promise<void> {
  await allOf([
    keepTicking(),
    settleRuns(now),
    settleFills(),
    applyGrants(),
    applyOriginRules(),
    checkMemory(),
    refreshAlertCount(),
  ]);
}

/** What the half-hourly tick does; a fill that could not be settled when it broke off is tried again. */
export async function tick(now: number): Promise<void> {
  await allOf([emptyOldTrash(now), refreshAlertCount(), settleFills()]);
}

async function allOf(parts: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(parts)) {
    if (result.status === 'rejected') console.error('a part of waking up failed', result.reason);
  }
}

/** Brings the number on our button up to date. */
export async function refreshAlertCount(): Promise<void> {
  await showAlertCount((await listAlerts()).filter(({ isSeen }) => !isSeen).length);
}

async function checkMemory(): Promise<void> {
  const { state, mark } = await checkSentinel(db, await readMark(), crypto.randomUUID());
  if (state === 'lost') await saveSettings({ isMemoryLost: true });
  await writeMark(mark);
}
