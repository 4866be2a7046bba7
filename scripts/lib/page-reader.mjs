import { bundleScript } from './bundle-script.mjs';

// As in the extension: a small script in each page takes it along, and one background, warm after its first page, reads it.
const IN_PAGE = `export { capturePage } from './utils/extraction/capture/capture';`;
const IN_BACKGROUND = `
  export { readPage } from './utils/extraction/read-page';
  export { explainPage } from './utils/extraction/explain-page';
  export { readingJson } from './scripts/lib/reading-json';`;

/**
 * The extension's reading in the given browser. `take(run, url)` captures an open page and answers the capture as text;
 * `read(text, why)` reads it and answers the stable JSON form. Both answer their milliseconds as `ms`.
 */
export async function openReader(browser) {
  const [script, background] = [await bundleScript(IN_PAGE, 'cartwright'), await openBackground(browser)];
  return {
    take: async (run, url) => {
      // People look at pages that are drawn: what drawing costs is the page's own.
      await run(`${script}; globalThis.cartwright = cartwright; document.documentElement.offsetHeight`);
      return run(`(() => {
        const started = performance.now();
        const options = { url: ${JSON.stringify(url)}, observedAt: 0 };
        const text = JSON.stringify(cartwright.capturePage(document, options));
        return { text, ms: performance.now() - started };
      })()`);
    },
    read: (text, why = false) => background.evaluate(readIn, [text, why]),
  };
}

async function openBackground(browser) {
  const page = await (await browser.newContext()).newPage();
  await page.evaluate(
    `${await bundleScript(IN_BACKGROUND, 'cartwright')}; globalThis.cartwright = cartwright; 0`,
  );
  return page;
}

/** In the background's page. */
function readIn([text, why]) {
  const { readPage, readingJson, explainPage } = globalThis.cartwright;
  const started = performance.now();
  const capture = JSON.parse(text);
  const reading = readPage(capture);
  const ms = performance.now() - started;
  return { ...readingJson(reading), ms, ...(why ? { why: explainPage(capture) } : {}) };
}
