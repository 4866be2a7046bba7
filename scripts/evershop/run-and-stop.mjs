import { isEnding, stopAll, stopAllOnSignal } from './processes.mjs';
import { ShopUnavailable, unavailableNotice } from './unavailable.mjs';

/**
 * Runs `work`, which resolves to an exit code or nothing, and ends all that it started, also on Ctrl-C and errors.
 * A shop that cannot be had is a loud notice and exit code 0; any other error is exit code 1.
 */
export async function runAndStop(work) {
  stopAllOnSignal();
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (!isEnding()) report(error);
  }
  await stopAll();
}

function report(error) {
  if (error instanceof ShopUnavailable) return console.log(unavailableNotice(error));
  console.error(error);
  process.exitCode = 1;
}
