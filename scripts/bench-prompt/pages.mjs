import { bundleScript } from '../lib/bundle-script.mjs';
import { openPage } from '../lib/read-pages.mjs';

// The same page twice: as the extension takes it along, and as a reader view writes it down.
const IN_PAGE = `
  import { Readability } from '@mozilla/readability';
  import TurndownService from 'turndown';
  export { capturePage } from './utils/extraction/capture/capture';
  export function readable() {
    const article = new Readability(document.cloneNode(true)).parse();
    const html = article?.content ?? document.body.innerHTML;
    return '# ' + (article?.title ?? document.title) + '\\n\\n' + new TurndownService().turndown(html);
  }`;

/**
 * Opens pages and answers, for each, its address, its title, what the reader takes along as JSON text, and its readable text as
 * Markdown: Readability's article, or the whole body where it finds none.
 */
export async function takePages(browser, pages) {
  const script = await bundleScript(IN_PAGE, 'bench');
  const taken = [];
  for (const page of pages) taken.push(await takeOne(browser, page, script));
  return taken;
}

async function takeOne(browser, page, script) {
  const { run, close } = await openPage(browser, page);
  try {
    await run(`${script}; globalThis.bench = bench; document.documentElement.offsetHeight`);
    const options = JSON.stringify({ url: page.url, observedAt: Date.now() });
    const [title, capture, markdown] = JSON.parse(
      await run(
        `JSON.stringify([document.title, JSON.stringify(bench.capturePage(document, ${options})), bench.readable()])`,
      ),
    );
    return { url: page.url, title, capture, markdown };
  } finally {
    await close();
  }
}
