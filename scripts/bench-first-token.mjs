import { launchChromium } from '../tests/browser/harness/chromium.ts';
import { startServer } from './bench-first-token/server.mjs';
import { openBare, openExtension } from './bench-first-token/ways.mjs';

// How much later the first word of an answer is there through the built extension (its worker, its checks, its memory, its
// panel) than through a bare fetch in a page that reads the same stream from the same server. The two take turns in one browser.
const ROUNDS = 24;
const LIMIT_MS = 50;

const server = await startServer();
const browser = await launchChromium({ patterns: ['http://127.0.0.1/*'] });
try {
  const extension = await openExtension(browser, server);
  const bare = await openBare(browser, server);
  const rounds = { extension: [], bare: [] };
  // The first round of each finds everything cold.
  for (let round = 0; round <= ROUNDS; round++) {
    rounds.extension.push(await timed(extension));
    rounds.bare.push(await timed(bare));
  }
  const differences = ['sinceByte', 'sinceAsked'].map((key) => compared(key, rounds));
  if (differences.some((ms) => ms > LIMIT_MS)) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

async function timed(way) {
  const { asked, there } = await way();
  return { sinceByte: there - server.last().at, sinceAsked: there - asked };
}

function compared(key, { extension, bare }) {
  const [ours, least] = [median(extension, key), median(bare, key)];
  const from = key === 'sinceByte' ? "the server's first byte" : 'the question';
  console.log(
    `first word, from ${from}: extension ${ours.toFixed(1)} ms, bare fetch ${least.toFixed(1)} ms, difference ${(ours - least).toFixed(1)} ms (limit ${LIMIT_MS}; medians of ${ROUNDS})`,
  );
  return ours - least;
}

function median(rows, key) {
  const sorted = rows
    .slice(1)
    .map((row) => row[key])
    .sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
