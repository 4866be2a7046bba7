import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { bundleScript } from '../../../scripts/lib/bundle-script.mjs';
import type { PageCapture } from '../../../utils/domain/product/page-capture';
import type { captureSteps } from '../../../utils/extraction/capture/capture';
import type { PageElement } from '../../../utils/extraction/tree/tree';
import { findBrowser } from './find-browser.ts';

const READER = `
  export { capturePage, captureSteps } from './utils/extraction/capture/capture';
  export { openTree } from './utils/extraction/tree/tree';
  export { textOf } from './utils/extraction/tree/text';`;

/** What a page of these tests has of ours, under the name `cartwright`. */
export interface Reader {
  readonly capturePage: (page: Document, options: Parameters<typeof captureSteps>[1]) => PageCapture;
  readonly captureSteps: typeof captureSteps;
  readonly openTree: (capture: PageCapture) => PageElement | null;
  readonly textOf: (element: PageElement, cap: number) => string;
}

/** A page in Chromium, open during a file of tests; `open` shows a body in it. */
export function pageWithReader(): { page: () => Page; open: (body: string) => Promise<void> } {
  let browser: Browser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    const executablePath = findBrowser('chromium');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    await page.addInitScript(
      `${await bundleScript(READER, 'cartwright')}; globalThis.cartwright = cartwright`,
    );
  });
  afterAll(() => browser?.close());
  const opened = () => {
    if (!page) throw new Error('the browser is not open yet');
    return page;
  };
  return {
    page: opened,
    open: async (body) => {
      await opened().goto('about:blank');
      await opened().setContent(`<!doctype html><html><body>${body}</body></html>`);
    },
  };
}
