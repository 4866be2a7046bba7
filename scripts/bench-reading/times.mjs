import { setTimeout } from 'node:timers/promises';
import { bundleScript } from '../lib/bundle-script.mjs';
import { openReader } from '../lib/page-reader.mjs';
import { openPage } from '../lib/read-pages.mjs';
import { median, percentile } from './numbers.mjs';

/** What makes the script that Readability is timed with. */
export const READABILITY = `export { Readability } from '@mozilla/readability';`;

/** As in the extension, which comes to a page that stands: while it is loaded and drawn, that takes the processors from whoever reads. */
const DRAWN_MS = 300;

/**
 * How long we and @mozilla/readability take for each page, in milliseconds: medians over some rounds of freshly opened pages. Both run
 * in every page, and who comes first changes from page to page and from round to round, so that neither always finds it warm.
 */
export async function timePages(browser, pages, rounds) {
  const [reader, peer] = [await openReader(browser), await bundleScript(READABILITY, 'readability')];
  const rows = pages.map(({ file }) => ({ file, capture: [], read: [], total: [], peer: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, page] of pages.entries()) {
      await inFreshPage(browser, page, async ({ run, rest }) => {
        const time = [
          async () => noteOurs(rows[index], await timeOurs({ run, url: page.url, reader })),
          async () => rows[index].peer.push(await timeReadability({ run, bundle: peer })),
        ];
        await rest();
        await setTimeout(DRAWN_MS);
        for (const each of (round + index) % 2 === 0 ? time : time.reverse()) await each();
      });
    }
  }
  return rows.map(({ file, ...times }) => ({ file, ...mapValues(times, median) }));
}

/** Medians, 95th percentiles and their ratios over all pages. */
export function summaryOf(times) {
  const of = (name, part) =>
    percentile(
      times.map((each) => each[name]),
      part,
    );
  return {
    capture: of('capture', 0.5),
    read: of('read', 0.5),
    median: of('total', 0.5),
    p95: of('total', 0.95),
    peerMedian: of('peer', 0.5),
    peerP95: of('peer', 0.95),
    medianRatio: of('total', 0.5) / of('peer', 0.5),
    p95Ratio: of('total', 0.95) / of('peer', 0.95),
  };
}

/** The time of one reading: `capture` in the page, where everything is new, `read` in the background, in milliseconds. */
export async function timeOurs({ run, url, reader }) {
  const capture = await reader.take(run, url);
  const { ms } = await reader.read(capture.text);
  return { capture: capture.ms, read: ms };
}

/** The time that Readability takes for the same open page, in milliseconds; it eats the document it is given, so that the copy counts. */
export async function timeReadability({ run, bundle }) {
  await run(`${bundle}; globalThis.readability = readability; 0`);
  return run(`(() => {
    const started = performance.now();
    new readability.Readability(document.cloneNode(true)).parse();
    return performance.now() - started;
  })()`);
}

/** Opens the page, hands it over, and closes it whatever happens. */
export async function inFreshPage(browser, page, use) {
  const opened = await openPage(browser, page);
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}

function noteOurs(row, { capture, read }) {
  row.capture.push(capture);
  row.read.push(read);
  row.total.push(capture + read);
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
