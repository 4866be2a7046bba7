import { setTimeout } from 'node:timers/promises';
import { launchChromium } from '../tests/browser/harness/chromium.ts';
import { killWorker } from '../tests/browser/harness/worker.ts';
import { median } from './bench-reading/numbers.mjs';

// How long a question to the background takes that has been ended, as browsers do after thirty idle seconds: the worker is started, reads
// its whole script and answers. Beside it, the same question to the background that is awake.
const RUNS = 15;
const FLOOR_MS = 200;
/** For the browser to put away what it ended. */
const SETTLE_MS = 700;

const browser = await launchChromium();
try {
  const screen = await browser.screen('options');
  await screen.getByRole('heading').first().waitFor();
  const [ended, awake] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    await killWorker(browser.context, screen);
    await setTimeout(SETTLE_MS);
    ended.push(await screen.evaluate(timeQuestion));
    awake.push(await screen.evaluate(timeQuestion));
  }
  report(ended, awake);
} finally {
  await browser.close();
}

/** In one of our screens: milliseconds until the background answers what it has to refuse. */
async function timeQuestion() {
  const started = performance.now();
  await chrome.runtime.sendMessage({ name: 'no such message', input: {} });
  return performance.now() - started;
}

function report(ended, awake) {
  const middle = median(ended);
  console.log(
    `a background that was ended answers after ${middle.toFixed(0)} ms (median of ${ended.length}, ${Math.min(...ended).toFixed(0)} at best), floor ${FLOOR_MS} ms; one that is awake after ${median(awake).toFixed(1)}`,
  );
  if (middle > FLOOR_MS) process.exitCode = 1;
}
