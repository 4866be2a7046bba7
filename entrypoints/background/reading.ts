import * as v from 'valibot';
import type { ModelWords } from '../../utils/domain/model-words';
import type { PageCapture } from '../../utils/domain/page-capture';
import type { PageReading } from '../../utils/domain/product';
import { pageReading } from '../../utils/domain/schemas';
import { readPage } from '../../utils/extraction/read-page';
import { rulesOf } from '../../utils/storage/queries/rules';
import { askPage } from './pages';

/**
 * Reads a captured page with what the person taught about its shop, and what a model said of it, if asked. A page is a
 * stranger, so what was made of its words is checked like any other input before it is kept.
 */
export async function readCapture(
  capture: PageCapture,
  modelWords: ModelWords | null = null,
): Promise<PageReading> {
  const rules = await rulesOf(new URL(capture.url).origin);
  return v.parse(pageReading, readPage(capture, { rules, ...(modelWords ? { modelWords } : {}) }));
}

/** Reads what a tab shows now. Throws with a sentence for the person when the page cannot be read. */
export async function readTabNow(tabId: number): Promise<PageReading> {
  return readCapture(await askPage(tabId, 'capturePage', {}));
}
