import { bundleScript } from '../lib/bundle-script.mjs';
import { openReader } from '../lib/page-reader.mjs';
import { hostilePages } from './hostile-pages.mjs';
import { inFreshPage, READABILITY, timeOurs, timeReadability } from './times.mjs';

// A machine at work with other things takes a multiple of the time; what is over it, and over the peer's own time, is our fault.
const MARGIN = 2;

/**
 * How long hostile pages take us, each in a fresh page, and @mozilla/readability those for which we take longer than the limit.
 * `isOk` is false where one is too slow beyond any machine's mood.
 */
export async function timeHostilePages(browser) {
  const reader = await openReader(browser);
  const peer = await bundleScript(READABILITY, 'readability');
  const results = [];
  for (const { limit, ...page } of hostilePages()) {
    const time = (use) => inFreshPage(browser, page, ({ run }) => use(run).catch(failure));
    const own = await time((run) => timeOurs({ run, url: page.url, reader }));
    const ms = own.failure ? Number.POSITIVE_INFINITY : own.capture + own.read;
    const other = ms > limit ? await time((run) => timeReadability({ run, bundle: peer })) : null;
    const peerMs = other?.failure ? null : other;
    const isOk = ms <= MARGIN * limit || (peerMs !== null && ms <= peerMs);
    results.push({ file: page.file, limit, ms, peer: peerMs, isOk, failure: own.failure });
  }
  return results;
}

// A pass that throws is a figure too.
function failure(cause) {
  return { failure: cause.message.split('\n')[0] };
}
