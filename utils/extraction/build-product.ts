import type { Reading } from '../domain/evidence';
import { unread } from '../domain/evidence';
import { isSameGtin } from '../domain/gtin';
import type { Money } from '../domain/money';
import { type ProductSnapshot, productKeyOf } from '../domain/product';
import { parseQuantity } from '../domain/quantity-text';
import { chosenIdOf } from './chosen-id';
import type { Amount, Claim, Extraction, Field, FieldValues } from './claims';
import { likeness } from './names';
import type { Page } from './page';
import { platformOf } from './platform';
import { resolve } from './resolve';
import { resolvePrice } from './resolve-price';
import { type PageCurrency, pageCurrency, settle } from './settle-money';
import { termsOf } from './terms';
import { codesInAddress, plainCode } from './url-codes';

type Gathered = { readonly [F in Field]: readonly Claim<FieldValues[F]>[] };

/** Puts all extractors' claims together into what the page said about its product. */
export function buildProduct(
  extractions: readonly Extraction[],
  page: Page,
  observedAt: number,
): ProductSnapshot {
  const of = <F extends Field>(field: F): readonly Claim<FieldValues[F]>[] =>
    extractions.flatMap(({ claims }) => (claims[field] ?? []) as readonly Claim<FieldValues[F]>[]);
  const currency = pageCurrency(
    of('price').map(({ value }) => value),
    page,
  );
  const price = resolvePrice(of('price'), currency, page);
  const facts = extractions.map((extraction) => extraction.facts);
  const first = <T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] =>
    lists.find((list) => list && list.length > 0) ?? [];
  const variantId = facts.map((each) => each.variantId).find(Boolean) ?? chosenIdOf(page);
  const variant = first(facts.map((each) => each.variant));
  const sku = resolve(
    [...of('sku').map(doubtSpaces), ...codesInAddress([...of('sku'), ...of('mpn')], page.url)],
    { isSame: isSameCode },
  );
  const name = resolve(of('name'), { isSame: (a, b) => likeness(a, b) >= 0.8 });
  return {
    productKey: productKeyOf(page.url.href, variant.length > 0 ? variantId : null),
    url: page.url.href,
    observedAt,
    name,
    brand: resolve(of('brand'), { isSame: isSameCode }),
    sku,
    mpn: resolve(of('mpn'), { isSame: isSameCode }),
    gtin: resolve(of('gtin'), { isSame: isSameGtin, isContradiction: true }),
    image: resolve(of('image'), { isSame: (a, b) => a === b }),
    price,
    listPrice: above(resolveMoney(of('listPrice'), currency, page), price),
    memberPrice: resolveMoney(of('memberPrice'), currency, page),
    availability: resolve(of('availability'), {
      isSame: (a, b) => a === b,
      isContradiction: true,
      isVisibleFirst: page.isVariantChanged,
    }),
    itemCondition: resolve(of('itemCondition'), { isSame: (a, b) => a === b }),
    seller: resolve(of('seller'), { isSame: isSameCode }),
    shipping: resolveMoney(of('shipping'), currency, page),
    quantity: quantityOf(of('quantity'), name, [
      ...variant.map(({ value }) => value),
      page.headline()?.text ?? '',
    ]),
    unitPrice: resolve(of('unitPrice'), {
      isSame: (a, b) => a.amount === b.amount && a.unit === b.unit && a.per === b.per,
    }),
    variant,
    variantId,
    breadcrumbs: first(facts.map((each) => each.breadcrumbs)),
    otherOffers: first(facts.map((each) => each.otherOffers)).map((offer) => ({
      ...offer,
      price: offer.price && settle(offer.price, currency, page),
    })),
    platform: platformOf(page),
    terms: termsOf(page, currency),
  };
}

function resolveMoney(claims: Gathered['price'], currency: PageCurrency, page: Page): Reading<Money> {
  const settled = claims.flatMap((claim: Claim<Amount>): Claim<Money>[] => {
    const money = settle(claim.value, currency, page);
    return money ? [{ ...claim, value: money }] : [];
  });
  return resolve(settled, { isSame: (a, b) => a.minor === b.minor && a.currency === b.currency });
}

// A "former" price at or below the price to pay is none.
function above(list: Reading<Money>, price: Reading<Money>): Reading<Money> {
  const isHigher =
    list.value &&
    price.value &&
    list.value.currency === price.value.currency &&
    list.value.minor > price.value.minor;
  return isHigher ? list : unread();
}

// The chosen option says how much is in it, else the name.
function quantityOf(
  claims: Gathered['quantity'],
  name: Reading<string>,
  shown: readonly string[],
): ProductSnapshot['quantity'] {
  const stated = resolve(claims, { isSame: (a, b) => a.value === b.value && a.unit === b.unit });
  if (stated.value) return stated;
  const value = [...shown, name.value ?? ''].map(parseQuantity).find((quantity) => quantity !== null);
  return value ? { value, isSure: name.isSure, evidence: name.evidence, conflict: [] } : unread();
}

// An article number with blanks in it is more often a model's name.
function doubtSpaces(claim: Claim<string>): Claim<string> {
  return /\s/.test(claim.value) ? { ...claim, weight: 0.5 * claim.weight } : claim;
}

function isSameCode(a: string, b: string): boolean {
  return plainCode(a) === plainCode(b);
}
