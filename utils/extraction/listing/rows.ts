import { parseQuantity } from '../../domain/measure/quantity-text';
import { parseUnitPriceText } from '../../domain/money/unit-price-text';
import { type ListingRow, productKeyOf } from '../../domain/product/product';
import { type PageCurrency, settle } from '../product/settle-money';
import { attr } from '../tree/nodes';
import type { Page } from '../tree/page';
import { one } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import type { PriceSpot } from '../visible/price-spots';
import { OUT_OF_STOCK } from '../words/buying';
import { cardName } from './card-name';
import type { Card } from './cards';
import { type StatedRow, statedRows } from './item-list';
import { rowPrice } from './row-price';
import { sponsoredCards } from './sponsored';

const NO_PRODUCT_PATH =
  /\/(?:cart|basket|bag|warenkorb|panier|carrito|cesta|carrello|winkel(?:wagen|mand)|kosik|koszyk|checkout|kasse|login|account|konto|wishlist)(?:[/.]|$)/i;

/** More rows than this are not kept of one page, however far somebody scrolls. */
const MOST_ROWS = 300;

interface Context {
  readonly page: Page;
  readonly currency: PageCurrency;
  readonly stated: ReadonlyMap<string, StatedRow>;
  readonly sponsored: ReadonlySet<Card>;
  /** Texts that stand in many rows and so name none of them. */
  readonly common: ReadonlySet<string>;
}

/** The rows of a listing, one a card, without repeats. What only the page's data lists and no card shows is left out. */
export function rowsOf(cards: readonly Card[], currency: PageCurrency, page: Page): readonly ListingRow[] {
  const context = {
    page,
    currency,
    stated: statedRows(page),
    sponsored: sponsoredCards(cards, page),
    common: commonNames(cards),
  };
  const rows = new Map<string, ListingRow>();
  const seen = new Set<string>();
  for (const card of cards) {
    const row = rowOf(card, context);
    if (!row || rows.has(row.productKey) || seen.has(wordsOf(row))) continue;
    rows.set(row.productKey, row);
    seen.add(wordsOf(row));
  }
  return [...rows.values()].slice(0, MOST_ROWS);
}

// The same name and price under the same path is the same row, however its address was tagged.
function wordsOf({ url, name, price }: ListingRow): string {
  return JSON.stringify([new URL(url).pathname, name, price]);
}

// What the shop writes above every third row is its department or its maker.
function commonNames(cards: readonly Card[]): ReadonlySet<string> {
  const paths = new Map<string, Set<string>>();
  for (const { core } of cards) {
    const name = cardName(core);
    if (name) paths.set(name.text, (paths.get(name.text) ?? new Set()).add(name.href));
  }
  const many = Math.max(3, cards.length / 3);
  return new Set([...paths].filter(([, found]) => found.size >= many).map(([text]) => text));
}

function rowOf(card: Card, { page, currency, stated, sponsored, common }: Context): ListingRow | null {
  const { element, core, spots } = card;
  const name = cardName(core, common) ?? cardName(core);
  if (!name || !URL.canParse(name.href, page.url.href)) return null;
  const url = new URL(name.href, page.url.href);
  if (!/^https?:$/.test(url.protocol) || NO_PRODUCT_PATH.test(url.pathname)) return null;
  const productKey = productKeyOf(url.href, null);
  const { pay, isSure, list, unit } = rowPrice(spots, stated.get(productKey)?.price ?? null);
  const price = pay && settle(pay, currency, page);
  return {
    productKey,
    name: name.text,
    url: url.href,
    price,
    isPriceSure: price !== null && isSure,
    listPrice: list && settle(list, currency, page),
    quantity: parseQuantity(name.text),
    unitPrice: unit && currency.code ? unitPriceIn(unit, currency.code) : null,
    image: imageOf(element, page),
    availability: OUT_OF_STOCK.test(textOf(element, 600)) ? 'OutOfStock' : null,
    isSponsored: sponsored.has(card),
  };
}

function unitPriceIn({ before, text, after }: PriceSpot, code: string): ListingRow['unitPrice'] {
  return parseUnitPriceText(`${before} ${text} ${after}`, code);
}

function imageOf(card: PageElement, page: Page): string | null {
  const image = one(card, 'img[src], img[data-src]');
  const address = image && (attr(image, 'data-src') ?? attr(image, 'src'));
  return address && !address.startsWith('data:') && URL.canParse(address, page.url.href)
    ? new URL(address, page.url.href).href
    : null;
}
