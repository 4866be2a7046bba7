import { readFileSync } from 'node:fs';
import { bundleScript } from '../lib/bundle-script.mjs';
import { openBrowser, openPage } from '../lib/read-pages.mjs';

const IN_PAGE = `export { capturePage } from './utils/extraction/capture/capture';`;

/**
 * Saved recipe pages with their labels, captured one after the other in headless Chromium as the extension captures them:
 * `{ row, capture }`, where `capture` is null for a page that could not be opened.
 */
export async function* capturesIn(folder, rows) {
  const script = await bundleScript(IN_PAGE, 'cartwright');
  const browser = await openBrowser();
  try {
    for (const row of rows) yield { row, capture: await captureOf(browser, script, folder, row) };
  } finally {
    await browser.close();
  }
}

/** The labelled rows of a folder. */
export function rowsIn(folder) {
  const text = readFileSync(new URL('expected.jsonl', folder), 'utf8').trim();
  return text.split('\n').map((line) => JSON.parse(line));
}

async function captureOf(browser, script, folder, row) {
  const url = addressOf(row);
  const { run, close } = await openPage(browser, { path: new URL(row.file, folder), url, isScripting: true });
  try {
    const options = JSON.stringify({ url, observedAt: 0 });
    return JSON.parse(await run(`${script}; JSON.stringify(cartwright.capturePage(document, ${options}))`));
  } catch (cause) {
    console.error(`${row.site} could not be captured: ${cause.message}`);
    return null;
  } finally {
    await close();
  }
}

function addressOf({ site, expected }) {
  const said = expected.canonical_url ?? '';
  return /^https?:/.test(said) && URL.canParse(said) ? said : `https://${site}/`;
}
