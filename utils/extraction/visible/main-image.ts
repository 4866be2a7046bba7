import type { Evidence, Reading } from '../../domain/product/evidence';
import { unread } from '../../domain/product/evidence';
import { attr, parentOf, tagOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all } from '../tree/select';
import type { PageElement } from '../tree/tree';
import { pathOf } from './path';
import { FOREIGN, regionsOf } from './regions';

const MAX_CLIMB = 6;
const SMALLEST = 80;

/** The picture nearest to the product's shown name, for pages that name none in their data; never sure. */
export function mainImage(page: Page): Reading<string> {
  let block = page.headline()?.element ?? null;
  for (let step = 0; block && step < MAX_CLIMB && !/^(?:body|html)$/.test(tagOf(block)); step += 1) {
    const found = all(block, 'img').find((image) => isOwn(image, block as PageElement));
    const address = found && addressOf(found, page);
    if (found && address) return readingOf(address, found);
    block = parentOf(block);
  }
  return unread();
}

function readingOf(address: string, image: PageElement): Reading<string> {
  const evidence: Evidence = { source: 'visible', path: pathOf(image), text: address.slice(0, 500) };
  return { value: address, isSure: false, evidence: [evidence], conflict: [] };
}

// Not an icon, and not in a block about something else.
function isOwn(image: PageElement, block: PageElement): boolean {
  const width = Number(attr(image, 'width') ?? Number.NaN);
  if (width < SMALLEST) return false;
  for (let at: PageElement | null = image; at && at !== block; at = parentOf(at)) {
    if (regionsOf(at, 0) & FOREIGN) return false;
  }
  return true;
}

/** The picture's absolute http(s) address, or null. */
export function addressOf(image: PageElement, page: Page): string | null {
  const address = attr(image, 'data-src') ?? attr(image, 'src');
  if (!address || address.startsWith('data:') || !URL.canParse(address, page.url.href)) return null;
  const url = new URL(address, page.url.href);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
