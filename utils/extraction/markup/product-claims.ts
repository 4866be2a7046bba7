import type { EvidenceSource } from '../../domain/product/evidence';
import { parseGtin } from '../../domain/product/gtin';
import { parseIsbn } from '../../domain/product/isbn';
import { statedAmount } from '../product/amount';
import { ClaimList } from '../product/claim-list';
import type { Extraction, OtherOffer } from '../product/claims';
import { likeness } from '../product/names';
import { availabilityOf, conditionOf } from '../product/vocabulary';
import type { Page } from '../tree/page';
import { chooseOffer, payableSpecification, priceTextOf } from './offer-choice';
import { nodesIn, type SchemaNode, textIn } from './schema-node';

const GTINS = ['gtin13', 'gtin', 'gtin14', 'gtin12', 'gtin8', 'ean', 'isbn'];
// What is only the lowest of several is halved where prices are weighed.
const AT_LEAST = 0.8;
// Some say again what it is: "EAN: 4006381333931".
const OWN_NAME = /^\s*(?:ean|gtin|upc)(?:-?1[234]|-?8)?[\s:#]+/i;

/** What one schema.org product node claims about the page's product. */
export function claimsOfProduct(
  product: SchemaNode,
  source: EvidenceSource,
  weight: number,
  page: Page,
): Extraction {
  const claims = new ClaimList(source, product.path, isOfPage(product, page) ? weight : 0.5 * weight);
  claims.text('name', textIn(product, 'name'));
  claims.text('brand', textIn(product, 'brand', 'name', 'brand'));
  claims.text('brand', textIn(product, 'manufacturer', 'name'), 0.5);
  claims.text('sku', textIn(product, 'sku', 'value'));
  claims.text('sku', productId(product), 0.8);
  claims.text('mpn', textIn(product, 'mpn'));
  for (const gtin of gtinsOf(product)) claims.text('gtin', gtin);
  claims.text('image', absolute(textIn(product, 'image', 'url', 'contentUrl', '@id'), page));
  claims.add(
    'itemCondition',
    conditionOf(textIn(product, 'itemCondition')),
    textIn(product, 'itemCondition') ?? '',
  );
  const others = claimOffer(claims, product, page);
  return { claims: claims.done(), facts: { productHint: others ? 2 : 1, otherOffers: others ?? [] } };
}

// A node that names nothing may be about anything; one that names another thing than heading and window title agree on is an advertisement or the shop itself.
function isOfPage(product: SchemaNode, page: Page): boolean {
  const name = textIn(product, 'name');
  if (name === null) return textIn(product, 'sku') !== null;
  const headline = page.headline()?.text ?? '';
  const isSettled = headline !== '' && likeness(headline, page.title) >= 0.8;
  return !isSettled || likeness(name, headline) > 0;
}

/** The valid GTINs that a node states, under whichever of the properties for it. */
export function gtinsOf(node: SchemaNode): readonly string[] {
  const read = (name: string, text: string) =>
    name === 'isbn' ? parseIsbn(text) : parseGtin(text.replace(OWN_NAME, ''));
  return GTINS.map((name) => read(name, textIn(node, name) ?? '')).filter((gtin) => gtin !== null);
}

function claimOffer(claims: ClaimList, product: SchemaNode, page: Page): readonly OtherOffer[] | null {
  const chosen = chooseOffer(product, page);
  if (!chosen) return null;
  const { offer, certainty, isLowest, others } = chosen;
  const spec = payableSpecification(offer);
  const currency =
    textIn(offer, 'priceCurrency') ??
    (spec && textIn(spec, 'priceCurrency')) ??
    textIn(product, 'priceCurrency');
  const price = priceTextOf(offer);
  const amount = statedAmount(price, currency);
  claims.add(
    'price',
    amount && { ...amount, isFrom: amount.isFrom || isLowest },
    price ?? '',
    isLowest ? AT_LEAST : certainty,
  );
  const low = price ? null : textIn(offer, 'lowPrice');
  const isOnePrice = low !== null && low === textIn(offer, 'highPrice');
  const lowest = statedAmount(low, currency);
  claims.add('price', lowest && { ...lowest, isFrom: !isOnePrice }, low ?? '', isOnePrice ? 1 : 0.3);
  claimSpecifications(claims, offer, currency);
  const availability = textIn(offer, 'availability');
  claims.add('availability', availabilityOf(availability), availability ?? '', certainty);
  const condition = textIn(offer, 'itemCondition');
  claims.add('itemCondition', conditionOf(condition), condition ?? '', certainty);
  claims.text('seller', textIn(offer, 'seller', 'name'), certainty);
  claims.text('sku', textIn(offer, 'sku'), 0.7 * certainty);
  claims.text('mpn', textIn(offer, 'mpn'), certainty);
  for (const gtin of gtinsOf(offer)) claims.text('gtin', gtin, certainty);
  claimShipping(claims, offer);
  return others.slice(0, 50).map(otherOffer);
}

function claimSpecifications(claims: ClaimList, offer: SchemaNode, currency: string | null): void {
  for (const spec of nodesIn(offer, 'priceSpecification')) {
    const text = textIn(spec, 'price');
    const amount = statedAmount(text, textIn(spec, 'priceCurrency') ?? currency);
    const isList = /list|strike|msrp|srp|regular/i.test(textIn(spec, 'priceType') ?? '');
    if (isList) claims.add('listPrice', amount, text ?? '');
    else if (spec.get('validForMemberTier').length > 0) claims.add('memberPrice', amount, text ?? '');
  }
}

function claimShipping(claims: ClaimList, offer: SchemaNode): void {
  const rates = nodesIn(offer, 'shippingDetails').flatMap((details) => nodesIn(details, 'shippingRate'));
  const [rate] = rates;
  if (!rate || rates.length > 1) return;
  const text = textIn(rate, 'value') ?? textIn(rate, 'price');
  claims.add(
    'shipping',
    statedAmount(text, textIn(rate, 'currency') ?? textIn(rate, 'priceCurrency')),
    text ?? '',
  );
}

function otherOffer(offer: SchemaNode): OtherOffer {
  return {
    price: statedAmount(priceTextOf(offer), textIn(offer, 'priceCurrency')),
    availability: availabilityOf(textIn(offer, 'availability')),
    itemCondition: conditionOf(textIn(offer, 'itemCondition')),
    seller: textIn(offer, 'seller', 'name'),
  };
}

function productId(product: SchemaNode): string | null {
  const id = textIn(product, 'productID', 'value');
  return id && !/^(isbn|gtin|ean|upc):/i.test(id) ? id.replace(/^\w{2,8}:/, '') : null;
}

function absolute(address: string | null, page: Page): string | null {
  return address && URL.canParse(address, page.url.href) ? new URL(address, page.url.href).href : null;
}
