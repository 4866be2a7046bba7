import { statedAmount } from '../product/amount';
import { conditionOf } from '../product/vocabulary';
import type { Page } from '../tree/page';
import { isOfType, nodesIn, type SchemaNode, textIn } from './schema-node';

/** The offer that is meant for this page, and how certain that is: 1 alone or named by the address, less where one had to be picked. */
export interface ChosenOffer {
  readonly offer: SchemaNode;
  readonly certainty: number;
  /** Whether the others cost more: what the product costs at least. */
  readonly isLowest: boolean;
  readonly others: readonly SchemaNode[];
}

const PICKED = 0.4;

/** Picks from a product's offers the one for the page's own variant; null when it has none. */
export function chooseOffer(product: SchemaNode, page: Page): ChosenOffer | null {
  const offers = flatOffers(product);
  const [first] = offers;
  if (!first) return null;
  if (offers.length === 1) return { offer: first, certainty: 1, isLowest: false, others: [] };
  const named = offers.filter((offer) => isNamedByAddress(offer, page.url));
  const chosen = named.length === 1 ? named[0] : undefined;
  if (chosen) return { offer: chosen, certainty: 1, isLowest: false, others: without(chosen, offers) };
  const plain = offers.some(isPlain) ? offers.filter(isPlain) : offers;
  const prices = new Set(plain.map(priceIn));
  const available = plain.find((offer) => !/outofstock|soldout/i.test(textIn(offer, 'availability') ?? ''));
  const offer = available ?? plain[0] ?? first;
  const others = without(offer, offers);
  if (prices.size === 1) return { offer, certainty: 1, isLowest: false, others };
  return { offer, certainty: PICKED, isLowest: priceIn(offer) === Math.min(...prices), others };
}

function without(offer: SchemaNode, offers: readonly SchemaNode[]): readonly SchemaNode[] {
  return offers.filter((other) => other !== offer);
}

function priceIn(offer: SchemaNode): number {
  return Number(statedAmount(priceTextOf(offer), null)?.decimal);
}

// Used copies and prices for a dozen are offers beside the one for a new thing.
function isPlain(offer: SchemaNode): boolean {
  const condition = conditionOf(textIn(offer, 'itemCondition'));
  const least = textIn(offer, 'eligibleQuantity', 'minValue');
  return (condition === null || condition === 'NewCondition') && !(Number(least) > 1);
}

/** The price text of an offer, its price specification included; a range's low end is no price. */
export function priceTextOf(offer: SchemaNode): string | null {
  return textIn(offer, 'price') ?? specificationPrice(offer);
}

/** The offer's price specifications that are the plain price to pay. */
export function payableSpecification(offer: SchemaNode): SchemaNode | null {
  const specs = nodesIn(offer, 'priceSpecification');
  return specs.find((spec) => isPlainPrice(spec)) ?? null;
}

function specificationPrice(offer: SchemaNode): string | null {
  const spec = payableSpecification(offer);
  return spec && textIn(spec, 'price');
}

function isPlainPrice(spec: SchemaNode): boolean {
  const kind = textIn(spec, 'priceType') ?? '';
  if (/list|strike|msrp|srp|invoice|regular/i.test(kind)) return false;
  if (isOfType(spec, 'DeliveryChargeSpecification', 'PaymentChargeSpecification')) return false;
  return spec.get('referenceQuantity').length === 0 && spec.get('validForMemberTier').length === 0;
}

function flatOffers(product: SchemaNode): readonly SchemaNode[] {
  return nodesIn(product, 'offers').flatMap((offer) => {
    const inner = nodesIn(offer, 'offers');
    return inner.length > 0 ? inner : [offer];
  });
}

function isNamedByAddress(offer: SchemaNode, url: URL): boolean {
  const address = textIn(offer, 'url');
  if (!address || !URL.canParse(address, url.href)) return false;
  const own = new URL(address, url.href);
  if (own.pathname !== url.pathname) return false;
  return [...own.searchParams].length > 0 || own.hash !== ''
    ? [...own.searchParams].every(([name, value]) => url.searchParams.get(name) === value) &&
        (own.hash === '' || own.hash === url.hash)
    : url.search === '';
}
