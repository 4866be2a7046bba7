import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../tests/browser/harness/find-browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const READER = `
  export { readPage } from './utils/extraction/read-page';
  export { explainPage } from './utils/extraction/explain-page';
  export { readingJson } from './scripts/lib/reading-json';`;
const SECONDS_PER_PAGE = 60;

/**
 * Opens saved pages in headless Chromium (scripts off, network blocked, each under its own address) and reads them with the
 * extension's own extraction code. Answers one line of the stable JSON form a page, in the order given; a page that failed has `kind` none and an `error`.
 * @param {readonly {path: string, file: string, url: string}[]} pages
 * @param {{parallel?: number, why?: boolean, measure?: string}} options `measure` is an expression evaluated on the page after reading; its value is `extra`
 */
export async function readPages(pages, options = {}) {
  const bundle = await bundleReader();
  const browser = await openBrowser();
  try {
    const results = new Array(pages.length);
    let next = 0;
    const work = async () => {
      for (let index = next++; index < pages.length; index = next++) {
        results[index] = await readOne(browser, pages[index], bundle, options);
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
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** The extension's reading code as one script that leaves `cartwright` behind. */
export function bundleReader() {
  return bundleScript(READER, 'cartwright');
}

/** The TypeScript source with what it imports from the project, as one script that leaves its exports behind in the global name. */
export async function bundleScript(contents, globalName) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName,
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

async function readOne(browser, { path, bytes, file, url, isLive }, bundle, options) {
  try {
    const opened = await openPage(browser, { path, bytes, url, isLive });
    try {
      return { file, url, ...(await readIn(opened.run, bundle, url, options)) };
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
 * `run` evaluates an expression beside the page, in a world that the page's scripts do not see.
 */
export async function openPage(browser, { path, bytes, url, isLive = false }) {
  const context = await browser.newContext({ javaScriptEnabled: isLive, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    if (!isLive) await serveOnly(page, url, bytes ?? (await readFile(path)));
    const waitUntil = isLive ? 'networkidle' : 'domcontentloaded';
    await page.goto(url, { waitUntil, timeout: SECONDS_PER_PAGE * 1000 });
    return { run: await isolatedRun(page), close: () => context.close() };
  } catch (cause) {
    await context.close();
    throw cause;
  }
}

// The saved bytes answer the page's own address. Bytes that are UTF-8 throughout are that, whatever an
// old meta element says, as browsers save a page in UTF-8; else the page's own charset counts.
async function serveOnly(page, url, bytes) {
  const address = new URL(url);
  address.hash = '';
  let isServed = false;
  await page.route('**/*', (route) => {
    const request = route.request();
    if (isServed || !request.isNavigationRequest() || request.frame() !== page.mainFrame())
      return route.abort();
    isServed = true;
    return route.fulfill({ status: 200, headers: { 'content-type': contentType(bytes) }, body: bytes });
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

async function readIn(run, bundle, url, options) {
  await run(`${bundle}; globalThis.cartwright = cartwright; 0`);
  const json = await run(`JSON.stringify((() => {
    const options = { url: ${JSON.stringify(url)}, observedAt: 0 };
    const started = performance.now();
    const reading = cartwright.readPage(document, options);
    const ms = Math.round((performance.now() - started) * 10) / 10;
    return { ...cartwright.readingJson(reading), ms${options.why ? ', why: cartwright.explainPage(document, options)' : ''} };
  })())`);
  const extra = options.measure ? { extra: await run(options.measure) } : {};
  return { ...JSON.parse(json), ...extra };
}
