import { type ListingRow, productKeyOf } from '../../domain/product';
import { parseQuantity } from '../../domain/quantity-text';
import { parseUnitPriceText } from '../../domain/unit-price-text';
import { attr, one } from '../nodes';
import type { Page } from '../page';
import { type PageCurrency, settle } from '../settle-money';
import { textOf } from '../text';
import type { PageElement } from '../tree';
import { kindOf } from '../visible/price-features';
import type { PriceSpot } from '../visible/price-spots';
import { PRICE_CLASS } from '../words/blocks';
import { OUT_OF_STOCK } from '../words/buying';
import { cardName } from './card-name';
import type { Card } from './cards';

const SPONSORED =
  /(?:^|[\s·|(])(?:sponsored|promoted|ad|advert(?:isement)?|anzeige|gesponsert|werbung|sponsorisé|patrocinado|sponsorizzato|gesponsord|annons|sponsrad|annonce|mainos|sponsorowan[ey]|reklama|sponzorováno|реклама|спонсор\S*|sponsorlu|χορηγούμενο|ממומן|إعلان|مموّ?ل|广告|廣告|スポンサー|광고)(?:$|[\s·|):])/iu;

const NO_PRODUCT_PATH =
  /\/(?:cart|basket|bag|warenkorb|panier|carrito|cesta|carrello|winkel(?:wagen|mand)|kosik|koszyk|checkout|kasse|login|account|konto|wishlist)(?:[/.]|$)/i;

/** The rows of a listing, one a card, without repeats. */
export function rowsOf(cards: readonly Card[], currency: PageCurrency, page: Page): readonly ListingRow[] {
  const rows = new Map<string, ListingRow>();
  for (const card of cards) {
    const row = rowOf(card, currency, page);
    if (row && !rows.has(row.productKey)) rows.set(row.productKey, row);
  }
  return [...rows.values()];
}

function rowOf({ element, core, spots }: Card, currency: PageCurrency, page: Page): ListingRow | null {
  const name = cardName(core);
  if (!name || !URL.canParse(name.href, page.url.href)) return null;
  const url = new URL(name.href, page.url.href);
  if (!/^https?:$/.test(url.protocol) || NO_PRODUCT_PATH.test(url.pathname)) return null;
  const judged = spots.map((spot) => ({ spot, kind: kindOf(spot) }));
  const pay = judged.filter(({ kind }) => kind === 'pay').map(({ spot }) => spot);
  const best =
    pay.find((spot) => spot.names.some((names) => PRICE_CLASS.test(names))) ?? pay[0] ?? loneOld(judged);
  const price = best ? settle(best.amount, currency, page) : null;
  const list = judged.find(
    ({ spot, kind }) => kind === 'list' && best && Number(spot.amount.decimal) > Number(best.amount.decimal),
  );
  const unit = judged.find(({ kind }) => kind === 'unit')?.spot;
  const words = textOf(element, 600);
  return {
    productKey: productKeyOf(url.href, null),
    name: name.text,
    url: url.href,
    price,
    isPriceSure:
      price !== null && best?.isFrom === false && new Set(pay.map(({ amount }) => amount.decimal)).size === 1,
    listPrice: list ? settle(list.spot.amount, currency, page) : null,
    quantity: parseQuantity(name.text),
    unitPrice:
      unit && currency.code
        ? parseUnitPriceText(`${unit.before} ${unit.text} ${unit.after}`, currency.code)
        : null,
    image: imageOf(element, page),
    availability: OUT_OF_STOCK.test(words) ? 'OutOfStock' : null,
    isSponsored: SPONSORED.test(words),
  };
}

function loneOld(judged: readonly { spot: PriceSpot; kind: string }[]): PriceSpot | undefined {
  const candidates = judged.filter(({ kind }) => kind === 'list');
  return candidates.length === 1 && candidates.length === judged.length ? candidates[0]?.spot : undefined;
}

function imageOf(card: PageElement, page: Page): string | null {
  const image = one(card, 'img[src], img[data-src]');
  const address = image && (attr(image, 'data-src') ?? attr(image, 'src'));
  return address && !address.startsWith('data:') && URL.canParse(address, page.url.href)
    ? new URL(address, page.url.href).href
    : null;
}
