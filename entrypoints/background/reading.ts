import * as v from 'valibot';
import type { PageCapture } from '../../utils/domain/page-capture';
import type { PageReading } from '../../utils/domain/product';
import { pageReading } from '../../utils/domain/schemas';
import { type Knowledge, readPage } from '../../utils/extraction/read-page';
import { askPage } from './pages';

/** Reads a captured page. A page is a stranger, so what was made of its words is checked like any other input before it is kept. */
export function readCapture(capture: PageCapture, known: Knowledge = {}): PageReading {
  return v.parse(pageReading, readPage(capture, known));
}

/** Reads what a tab shows now. Throws with a sentence for the person when the page cannot be read. */
export async function readTabNow(tabId: number): Promise<PageReading> {
  return readCapture(await askPage(tabId, 'capturePage', {}));
}
