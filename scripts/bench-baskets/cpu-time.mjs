import { readdirSync, readFileSync } from 'node:fs';

/**
 * CPU time in milliseconds that all programs below this one have taken so far, to the nanosecond of Linux's scheduler: what a busy
 * machine makes slower by the clock costs the same by this. Null where the system does not tell.
 */
export function cpuTimeBelow() {
  try {
    return descendants(process.pid).reduce((sum, pid) => sum + cpuTimeOf(pid), 0) / 1e6;
  } catch {
    return null;
  }
}

function descendants(root) {
  const parents = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = textOf(`/proc/${pid}/stat`);
    if (stat) parents.set(Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isBelow = (pid) => pid !== undefined && pid > 1 && (pid === root || isBelow(parents.get(pid)));
  return [...parents.keys()].filter((pid) => pid !== root && isBelow(pid));
}

// A program's own figure is that of its first thread.
function cpuTimeOf(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce((sum, thread) => {
    const told = textOf(`/proc/${pid}/task/${thread}/schedstat`);
    return sum + (told ? Number(told.split(' ')[0]) : 0);
  }, 0);
}

// It may have ended in between.
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
