import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './say.mjs';

const LONGEST_WAIT_MS = 15 * 60_000;

/** Makes this run the only one that uses the cached shop, waiting for another run to end; let go when the process ends. */
export async function lockCache(folder) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'in-use-by-pid');
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (let wasTold = false; !tryLock(file); wasTold = true) {
    if (!wasTold) say(`another run (process ${holder(file)}) uses the shop; waiting for it`);
    if (Date.now() > deadline)
      throw new Error(`process ${holder(file)} still uses the shop; end it, or delete ${file}`);
    await sleep(1000);
  }
  process.on('exit', () => rmSync(file, { force: true }));
}

// A run that was killed leaves its file behind; one that does not name a process yet is being written.
function tryLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAlive(holder(file))) return false;
    rmSync(file, { force: true });
    return tryLock(file);
  }
}

function holder(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return 0;
    throw error;
  }
}

function isAlive(pid) {
  if (pid === 0) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
