import * as v from 'valibot';
import type { FoundWords } from '../../../utils/domain/product/model-words';
import type { PageCapture } from '../../../utils/domain/product/page-capture';
import type { PageReading } from '../../../utils/domain/product/product';
import { pageReading } from '../../../utils/domain/schemas';
import { compareSights } from '../../../utils/extraction/product/leftover';
import { readPage } from '../../../utils/extraction/read-page';
import { findProductByUrl } from '../../../utils/storage/queries/products';
import { rulesOf } from '../../../utils/storage/queries/rules';
import { usualCurrency } from '../../../utils/storage/queries/shops';
import { askPage } from './pages';

/** A little longer than what is left of the page before is waited out. */
const LEFTOVER_MS = 4_000;
const AGAIN_MS = 250;

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

/** A page as it stood, and what it says. */
export interface ReadPage {
  readonly capture: PageCapture;
  readonly reading: PageReading;
}

/**
 * Reads what a tab shows now. A page that still shows the page before under its new address is given some seconds to change. Throws with
 * a sentence for the person when the page cannot be read.
 */
export async function readPageIn(tabId: number, ask: typeof askPage = askPage): Promise<ReadPage> {
  const until = Date.now() + LEFTOVER_MS;
  for (;;) {
    const { capture, last } = await ask(tabId, 'capturePage', {});
    const reading = await readCapture(capture);
    const { isLeftover } = compareSights(reading, capture.url, last, capture.at);
    if (!isLeftover) return { capture, reading };
    if (Date.now() >= until) throw new Error('this page is still changing: try again in a moment');
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

/** The same without the page. */
export async function readTabNow(tabId: number): Promise<PageReading> {
  return (await readPageIn(tabId)).reading;
}
