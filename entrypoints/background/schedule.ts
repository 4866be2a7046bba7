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
  const parts = [
    keepTicking(),
    settleRuns(now),
    settleFills(),
    applyGrants(),
    applyOriginRules(),
    checkMemory(),
    refreshAlertCount(),
  ];
  for (const result of await Promise.allSettled(parts)) {
    if (result.status === 'rejected') console.error('a part of waking up failed', result.reason);
  }
}

/** What the half-hourly tick does. */
export async function tick(now: number): Promise<void> {
  await emptyOldTrash(now);
  await refreshAlertCount();
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
