import { readingJson } from '../../../../scripts/lib/reading-json';
import { readingOf } from '../read-html';

/** What a page must be read as; only the fields that are named count, null where the page says nothing. */
export interface Facts {
  readonly kind?: 'product' | 'listing' | 'none';
  readonly name?: string | null;
  readonly price?: string | null;
  readonly currency?: string | null;
  readonly listPrice?: string | null;
  readonly memberPrice?: string | null;
  readonly availability?: string | null;
  readonly sku?: string | null;
  readonly gtin?: string | null;
  readonly brand?: string | null;
  /** Amount and measure: "5.98 per 1 kg". */
  readonly unitPrice?: string | null;
  /** "500 g" */
  readonly quantity?: string | null;
  /** "Size: M, Colour: Red" */
  readonly variant?: string;
  /** Whether the price is told as certain. */
  readonly isSure?: boolean;
}

export interface Place {
  readonly lang?: string;
  readonly url?: string;
}

/** A page's own part, what it must be read as, and where it stands. */
export type ShopCase = readonly [what: string, main: string, expected: Facts, place?: Place];

/** The cases as a table for `test.each`, each in its shop's frame. */
export function inShops(cases: readonly ShopCase[], title = '') {
  return cases.map(
    ([what, main, expected, place]) =>
      [what, { html: shopPage(main, expected.name ?? title), expected, place }] as const,
  );
}

/** What a page is read as, as far as `expected` asks. */
export function factsAsked(html: string, expected: Facts, place: Place = {}): Facts {
  const { kind, product } = readingJson(readingOf(html, place));
  const { unitPrice, quantity, variant } = product ?? {};
  const all = {
    ...product,
    kind,
    unitPrice: unitPrice && `${unitPrice.amount} per ${unitPrice.per} ${unitPrice.unit}`,
    quantity: quantity && `${quantity.value} ${quantity.unit}`,
    variant: (variant ?? []).map(({ name, value }) => `${name}: ${value}`).join(', '),
    isSure: product?.sure.price ?? false,
  };
  return Object.fromEntries(
    Object.keys(expected).map((field) => [field, all[field as keyof typeof all] ?? null]),
  );
}

/** The frame that stands around everything in a shop: a bar with a promise, the menu, the corner with the cart, the footer. */
export function shopPage(main: string, title = ''): string {
  return `${title && `<title>${title} – Stanwick Store</title>`}
    <div class="announcement-bar"><p>Free delivery over 60.00</p></div>
    <header class="site-header"><a href="/">Stanwick Store</a><nav><a href="/c/sale">Sale</a><a href="/c/home">Home</a></nav>
      <a href="/cart" class="header-cart">Cart <span class="cart-count">0</span></a></header>
    ${main}
    <footer class="site-footer"><a href="/delivery">Delivery</a><p>Sign up and get 10.00 off your first order</p></footer>`;
}

/** Tiles of other goods under a heading, with the class that shops give such a block or none. */
export function otherGoods(heading: string, prices: readonly string[], className = ''): string {
  const tile = (price: string, index: number): string =>
    `<li><a href="/p/other-${index}"><img src="/o${index}.jpg" alt=""><h3>Other thing ${index}</h3></a><span class="price">${price}</span></li>`;
  return `<section class="${className}"><h2>${heading}</h2><ul>${prices.map(tile).join('')}</ul></section>`;
}
