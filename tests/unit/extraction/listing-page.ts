import { decimalOf } from '../../../utils/domain/money/money';
import { readDocument } from '../../../utils/extraction/read-document';

/** What the shop of these pages sells. */
export const NAMES = ['Oak breadboard', 'Walnut bowl', 'Linen towel', 'Copper pan', 'Enamel mug'] as const;
/** A name as it stands in an address. */
export const slug = (name: string) => name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
/** A page around a body. */
export const pageOf = (body: string, { lang = 'en', head = '', title = 'Kitchen – Shop' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
/** One thing with what its tile shows. */
export const tile = (name: string, price: string, extra = '') =>
  `<li class="tile"><a href="/p/${slug(name)}"><img src="/i.jpg" alt=""><h3>${name}</h3></a>${price}${extra}</li>`;
/** A plain price. */
export const plain = (amount: string) => `<span class="price">${amount}</span>`;
/** A tile for each thing. */
export const tiles = (of: (name: string, index: number) => string) =>
  `<ul class="tiles">${NAMES.map(of).join('')}</ul>`;
/** All things with plain prices. */
export const grid = tiles((name, index) => tile(name, plain(`€1${index}.90`)));
/** The rows of that grid. */
export const PLAIN_ROWS = NAMES.map((name, index) => `${name} 1${index}.90`);

/** The rows that a listing page comes to. */
export function rowsOf(html: string, url = 'https://shop.example/c/kitchen') {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading = readDocument(page, { url, observedAt: 1 });
  return reading.kind === 'listing' ? reading.listing.rows : [];
}

/** The same in short: name and price. */
export const brief = (html: string, url?: string) =>
  rowsOf(html, url).map(({ name, price }) => `${name} ${price ? decimalOf(price) : '-'}`);
