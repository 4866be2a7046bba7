import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../tests/browser/harness/find-browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// As in the extension: a small script in each page takes it along, and one background, warm after its first page, reads it.
const IN_PAGE = `export { capturePage } from './utils/extraction/capture';`;
const IN_BACKGROUND = `
  export { readPage } from './utils/extraction/read-page';
  export { explainPage } from './utils/extraction/explain-page';
  export { readingJson } from './scripts/lib/reading-json';`;
const SECONDS_PER_PAGE = 60;

/**
 * Opens saved pages in headless Chromium (scripts off, network blocked, each under its own address) and reads them with the
 * extension's own code. Answers one line of the stable JSON form a page, in the order given; a page that failed has `kind` none and an `error`.
 * @param {readonly {path: string, file: string, url: string}[]} pages
 * @param {{parallel?: number, why?: boolean, measure?: string}} options `measure` is an expression evaluated on the page after reading; its value is `extra`
 */
export async function readPages(pages, options = {}) {
  const script = await bundled(IN_PAGE);
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const reader = await openReader(browser, options);
    const results = new Array(pages.length);
    let next = 0;
    const work = async () => {
      for (let index = next++; index < pages.length; index = next++) {
        results[index] = await readOne(browser, pages[index], { script, reader, ...options });
      }
    };
    await Promise.all(Array.from({ length: Math.min(options.parallel ?? 2, pages.length) }, work));
    return results;
  } finally {
    await browser.close();
  }
}

async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'cartwright',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** The background's part, in a page of its own; answers the reading of a capture in JSON, with the milliseconds it took. */
async function openReader(browser, { why }) {
  const page = await (await browser.newContext()).newPage();
  await page.evaluate(`${await bundled(IN_BACKGROUND)}; globalThis.cartwright = cartwright; 0`);
  return (json) =>
    page.evaluate(
      ([text, isWhyAsked]) => {
        const started = performance.now();
        const capture = JSON.parse(text);
        const reading = globalThis.cartwright.readPage(capture);
        const readMs = performance.now() - started;
        const why = isWhyAsked ? { why: globalThis.cartwright.explainPage(capture) } : {};
        return { ...globalThis.cartwright.readingJson(reading), readMs, ...why };
      },
      [json, why ?? false],
    );
}

async function readOne(browser, { path, bytes, file, url }, { script, reader, measure }) {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await serveOnly(page, url, bytes ?? (await readFile(path)));
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: SECONDS_PER_PAGE * 1000 });
    const { json, captureMs, ...extra } = await inIsolation(page, script, url, measure);
    const { readMs, ...reading } = await reader(json);
    return { file, url, ...reading, ms: rounded(captureMs + readMs), captureMs, readMs, ...extra };
  } catch (cause) {
    const error = new Error(`${file} could not be read: ${cause.message}`, { cause });
    return { file, url, kind: 'none', product: null, items: [], ms: 0, error };
  } finally {
    await context.close();
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
async function inIsolation(page, script, url, measure) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const run = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(`${script}; globalThis.cartwright = cartwright; 0`);
  const taken = await run(`(() => {
    const started = performance.now();
    const json = JSON.stringify(cartwright.capturePage(document, { url: ${JSON.stringify(url)}, observedAt: 0 }));
    return { json, captureMs: performance.now() - started };
  })()`);
  return measure ? { ...taken, extra: await run(measure) } : taken;
}

function rounded(ms) {
  return Math.round(ms * 10) / 10;
}
