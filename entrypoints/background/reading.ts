import * as v from 'valibot';
import type { FoundWords } from '../../utils/domain/model-words';
import type { PageCapture } from '../../utils/domain/page-capture';
import type { PageReading } from '../../utils/domain/product';
import { pageReading } from '../../utils/domain/schemas';
import { readPage } from '../../utils/extraction/read-page';
import { findProductByUrl } from '../../utils/storage/queries/products';
import { rulesOf } from '../../utils/storage/queries/rules';
import { usualCurrency } from '../../utils/storage/queries/shops';
import { askPage } from './pages';

/**
 * Reads a captured page with what the person taught about its shop, and what a model said of it: now, or when one was last asked. A page
 * is a stranger, so what was made of its words is checked like any other input before it is kept.
 */
export async function readCapture(
  capture: PageCapture,
  saidNow: readonly FoundWords[] = [],
): Promise<PageReading> {
  const { origin } = new URL(capture.url);
  const [rules, known] = await Promise.all([
    rulesOf(origin),
    saidNow.length > 0 ? null : findProductByUrl(capture.url),
  ]);
  const modelWords = saidNow.length > 0 ? saidNow : (known?.modelWords ?? []);
  if (modelWords.length === 0) return v.parse(pageReading, readPage(capture, { rules }));
  const usual = await usualCurrency(origin);
  return v.parse(pageReading, readPage(capture, { rules, modelWords, usualCurrency: usual }));
}

/** Reads what a tab shows now. Throws with a sentence for the person when the page cannot be read. */
export async function readTabNow(tabId: number): Promise<PageReading> {
  return readCapture(await askPage(tabId, 'capturePage', {}));
}
