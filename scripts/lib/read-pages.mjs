import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../tests/browser/harness/find-browser.ts';
import { openReader } from './page-reader.mjs';

const SECONDS_PER_PAGE = 60;
const SECONDS_TO_REST = 8;
const NO_SCRIPT = { 'content-security-policy': "script-src 'none'" };

/**
 * Opens saved pages in headless Chromium (scripts off, network blocked, each under its own address) and reads them with the
 * extension's own code. Answers one line of the stable JSON form a page, in the order given; a page that failed has `kind` none and an `error`.
 * @param {readonly {path: string, file: string, url: string}[]} pages
 * @param {{parallel?: number, why?: boolean}} options
 */
export async function readPages(pages, options = {}) {
  const browser = await openBrowser();
  try {
    const reader = await openReader(browser);
    const results = new Array(pages.length);
    let next = 0;
    const work = async () => {
      for (let index = next++; index < pages.length; index = next++) {
        results[index] = await readOne(browser, pages[index], reader, options);
      }
    };
    await Promise.all(Array.from({ length: Math.min(options.parallel ?? 2, pages.length) }, work));
    return results;
  } finally {
    await browser.close();
  }
}

/** Headless Chromium as saved pages are read in it; the caller closes it. */
export function openBrowser() {
  return chromium.launch({
    executablePath: findBrowser('chromium'),
    // Every page is read as if it were the one in front: Chromium gives the others less of the machine.
    args: ['--no-sandbox', '--disable-gpu', '--disable-renderer-backgrounding'],
  });
}

async function readOne(browser, { path, bytes, file, url, isLive }, reader, { why }) {
  try {
    const opened = await openPage(browser, { path, bytes, url, isLive });
    try {
      const capture = await reader.take(opened.run, url);
      const reading = await reader.read(capture.text, why);
      return { file, url, ...reading, ms: Math.round((capture.ms + reading.ms) * 10) / 10 };
    } finally {
      await opened.close();
    }
  } catch (cause) {
    const error = new Error(`${file} could not be read: ${cause.message}`, { cause });
    return { file, url, kind: 'none', product: null, items: [], ms: 0, error };
  }
}

/**
 * A saved page, open under its own address in a context of its own, or with `isLive` the page that the address answers now, its scripts running.
 * With `isScripting` a saved page is parsed as a browser with scripts parses it (what is in `noscript` is no part of it), though none of its scripts runs.
 * `run` evaluates an expression beside the page, in a world that the page's scripts do not see; `rest` waits until nothing is fetched any more.
 */
export async function openPage(browser, { path, bytes, url, isLive = false, isScripting = isLive }) {
  const context = await browser.newContext({ javaScriptEnabled: isScripting, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    if (!isLive) await serveOnly(page, url, bytes ?? (await readFile(path)), isScripting ? NO_SCRIPT : {});
    const waitUntil = isLive ? 'networkidle' : 'domcontentloaded';
    await page.goto(url, { waitUntil, timeout: SECONDS_PER_PAGE * 1000 });
    return { run: await isolatedRun(page), rest: () => restOf(page), close: () => context.close() };
  } catch (cause) {
    await context.close();
    throw cause;
  }
}

// A page that never comes to rest is taken as it is.
async function restOf(page) {
  await page.waitForLoadState('load', { timeout: SECONDS_TO_REST * 1000 }).catch(() => undefined);
}

// The saved bytes answer the page's own address. Bytes that are UTF-8 throughout are that, whatever an
// old meta element says, as browsers save a page in UTF-8; else the page's own charset counts.
async function serveOnly(page, url, bytes, more) {
  const address = new URL(url);
  address.hash = '';
  let isServed = false;
  await page.route('**/*', (route) => {
    const request = route.request();
    if (isServed || !request.isNavigationRequest() || request.frame() !== page.mainFrame())
      return route.abort();
    isServed = true;
    const headers = { 'content-type': contentType(bytes), ...more };
    return route.fulfill({ status: 200, headers, body: bytes });
  });
}

function contentType(bytes) {
  return isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html';
}

// As in the extension, the reader runs in a world of its own: the page's scripts never ran and are not seen.
async function isolatedRun(page) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
