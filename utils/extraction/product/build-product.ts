import { currencyOf } from '../../domain/money/currency';
import type { Money } from '../../domain/money/money';
import type { UnitPrice } from '../../domain/money/unit-price';
import type { EvidenceSource, Reading } from '../../domain/product/evidence';
import { unread } from '../../domain/product/evidence';
import { isSameGtin } from '../../domain/product/gtin';
import { type ProductSnapshot, productKeyOf } from '../../domain/product/product';
import { readFood } from '../food/read-food';
import { platformOf } from '../platform';
import type { Page } from '../tree/page';
import { mainImage } from '../visible/main-image';
import { resolveBrand } from './brand';
import { chosenIdOf } from './chosen-id';
import type { Amount, Claim, Extraction, Field, FieldValues } from './claims';
import { readDeposit } from './deposit';
import { likeness } from './names';
import { readPromotions } from './promotions';
import { familyOf, resolve } from './resolve';
import { resolvePrice } from './resolve-price';
import { resolveQuantity } from './resolve-quantity';
import { type PageCurrency, pageCurrency, settle } from './settle-money';
import { termsOf } from './terms';
import { codesInAddress, plainCode } from './url-codes';

type Gather = <F extends Field>(field: F) => readonly Claim<FieldValues[F]>[];

/** Puts all extractors' claims together into what the page said about its product. */
export function buildProduct(
  extractions: readonly Extraction[],
  page: Page,
  observedAt: number,
): ProductSnapshot {
  const of: Gather = (field) => extractions.flatMap(({ claims }) => claims[field] ?? []);
  const amounts = of('price').map(({ value }) => value);
  const currency = pageCurrency(amounts, page);
  const { price, isFrom } = resolvePrice(of('price'), currency, page);
  const name = resolve(of('name'), {
    isSame: (a, b) => likeness(a, b) >= 0.8,
    isVisibleFirst: page.isVariantChanged,
    isLoose: true,
  });
  const facts = factsOf(extractions, page);
  const promotions = readPromotions(page, currency, price.value);
  const deposit = readDeposit(page, currency, price.value);
  const food = readFood(page, name.value);
  const shown = [...facts.variant.map(({ value }) => value), page.headline()?.text ?? ''];
  return {
    productKey: productKeyOf(page.url.href, facts.variant.length > 0 ? facts.variantId : null),
    url: page.url.href,
    observedAt,
    name,
    ...identityOf(of, codeGatherer(extractions, page), name.value ?? '', page),
    price,
    listPrice: above(resolveMoney(of('listPrice'), currency, page), price),
    memberPrice: resolveMoney(of('memberPrice'), currency, page),
    ...termsOfSale(of, page),
    shipping: resolveMoney(of('shipping'), currency, page),
    quantity: resolveQuantity(of('quantity'), name, shown, page),
    unitPrice: resolve(inPageMoney(of('unitPrice'), currency), {
      isSame: (a, b) => a.amount === b.amount && a.unit === b.unit && a.per === b.per,
    }),
    variant: facts.variant,
    variantId: facts.variantId,
    breadcrumbs: facts.breadcrumbs,
    otherOffers: facts.otherOffers.map((offer) => ({
      ...offer,
      price: offer.price && settle(offer.price, currency, page),
    })),
    platform: platformOf(page),
    terms: termsOf(page, currency),
    ...(isFrom ? { isFromPrice: true } : {}),
    ...(promotions.length > 0 ? { promotions } : {}),
    ...(deposit ? { deposit } : {}),
    ...(food ? { food } : {}),
  };
}

// After a choice the server's codes are those of the variant before, unless they are picked out for the one that is chosen now.
function codeGatherer(extractions: readonly Extraction[], { isVariantChanged }: Page): Gather {
  return (field) =>
    extractions.flatMap(({ claims, facts }) => {
      const isOfChoice = Boolean(facts.variantId) || (facts.variant ?? []).length > 0;
      const said = claims[field] ?? [];
      if (!isVariantChanged || isOfChoice) return said;
      return said.map((claim) => ({ ...claim, isStale: isServers(claim.evidence.source) }));
    });
}

function identityOf(
  of: Gather,
  codesOf: Gather,
  name: string,
  page: Page,
): Pick<ProductSnapshot, 'brand' | 'sku' | 'mpn' | 'gtin' | 'image'> {
  const codes = [
    ...codesOf('sku').map(doubtSpaces),
    ...codesInAddress([...of('sku'), ...of('mpn')], page.url),
  ];
  return {
    brand: resolveBrand(of('brand'), name, page.url),
    sku: resolve(codes, { isSame: isSameCode }),
    mpn: resolve(codesOf('mpn'), { isSame: isSameCode }),
    gtin: resolve(codesOf('gtin'), { isSame: isSameGtin }),
    image:
      of('image').length > 0
        ? resolve(of('image'), { isSame: (a, b) => a === b, isLoose: true })
        : mainImage(page),
  };
}

function termsOfSale(
  of: Gather,
  page: Page,
): Pick<ProductSnapshot, 'availability' | 'itemCondition' | 'seller'> {
  const isSame = (a: unknown, b: unknown): boolean => a === b;
  return {
    availability: resolve(of('availability'), {
      isSame,
      isVisibleFirst: page.isVariantChanged,
    }),
    itemCondition: resolve(of('itemCondition'), { isSame }),
    seller: resolve(of('seller'), { isSame: isSameCode }),
  };
}

function factsOf(extractions: readonly Extraction[], page: Page) {
  const all = extractions.map(({ facts }) => facts);
  const first = <T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] =>
    lists.find((list) => list && list.length > 0) ?? [];
  return {
    variant: first(all.map(({ variant }) => variant)),
    variantId: all.map(({ variantId }) => variantId).find(Boolean) ?? chosenIdOf(page),
    breadcrumbs: first(all.map(({ breadcrumbs }) => breadcrumbs)),
    otherOffers: first(all.map(({ otherOffers }) => otherOffers)),
  };
}

// The "$" of a price per pound is the "$" of the price.
function inPageMoney(
  claims: readonly Claim<UnitPrice>[],
  { code }: PageCurrency,
): readonly Claim<UnitPrice>[] {
  return claims.map((claim) => {
    const isOwn = currencyOf(claim.evidence.text, { lang: null, host: null }).isSure;
    return isOwn || code === null ? claim : { ...claim, value: { ...claim.value, currency: code } };
  });
}

function resolveMoney(claims: readonly Claim<Amount>[], currency: PageCurrency, page: Page): Reading<Money> {
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

// An article number with blanks in it is more often a model's name.
function doubtSpaces(claim: Claim<string>): Claim<string> {
  return /\s/.test(claim.value) ? { ...claim, weight: 0.5 * claim.weight } : claim;
}

function isServers(source: EvidenceSource): boolean {
  const family = familyOf(source);
  return family === 'markup' || family === 'state';
}

function isSameCode(a: string, b: string): boolean {
  return plainCode(a) === plainCode(b);
}
