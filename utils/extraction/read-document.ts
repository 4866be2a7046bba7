import type { PageReading } from '../domain/product/product';
import { type CaptureOptions, capturePage } from './capture/capture';
import { readPage } from './read-page';

/** Captures and reads a page in one go, where both are at hand: in the cart's last look before it adds, in tools and tests. */
export function readDocument(document: Document, options: CaptureOptions): PageReading {
  return readPage(capturePage(document, options));
}
