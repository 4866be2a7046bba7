import * as v from 'valibot';
import { QUANTITY_UNITS, type QuantityUnit } from './measure/quantity';
import { isCoupon, MOST_COUPONS } from './money/coupon';
import { foodFacts } from './product/food';
import { parseGtin } from './product/gtin';
import { MODEL_FIELDS } from './product/model-words';
import { AVAILABILITIES, CONDITIONS } from './product/offer';
import { MAX_CAPTURED_TEXT, type PageCapture } from './product/page-capture';
import type { PageReading } from './product/product';

/** What a stranger's page may report is bounded: a page is data, and a page may lie about its size too. */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
export const url = v.pipe(text(2048), v.url());
export const orNull = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);

export const money = v.object({
  minor: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});
export const unit = v.picklist(QUANTITY_UNITS as readonly [QuantityUnit, ...QuantityUnit[]]);
export const quantity = v.object({ value: v.pipe(v.number(), v.finite(), v.minValue(0)), unit });
export const unitPrice = v.object({
  amount: v.pipe(v.number(), v.finite(), v.minValue(0)),
  currency: money.entries.currency,
  per: v.pipe(v.number(), v.finite(), v.minValue(0)),
  unit,
});
const evidence = v.object({
  source: v.picklist([
    'person',
    'rule',
    'platform',
    'json-ld',
    'microdata',
    'rdfa',
    'meta',
    'embedded-state',
    'visible',
    'url',
    'model',
  ]),
  path: text(500),
  text: text(500),
});
const reading = <T extends v.GenericSchema>(value: T) =>
  v.object({
    value: orNull(value),
    isSure: v.boolean(),
    evidence: v.pipe(v.array(evidence), v.maxLength(12)),
    conflict: v.pipe(v.array(v.object({ value, evidence })), v.maxLength(12)),
  });
export const platform = orNull(
  v.picklist([
    'shopify',
    'woocommerce',
    'evershop',
    'magento',
    'prestashop',
    'opencart',
    'bigcommerce',
    'rest-cart',
    'form-cart',
  ]),
);
export const availability = v.picklist(AVAILABILITIES);
export const terms = v.object({
  deliveryFee: orNull(money),
  freeDeliveryFrom: orNull(money),
  minimumOrder: orNull(money),
});
/** Coupons that the person entered for a shop. */
export const coupons = v.pipe(
  v.array(
    v.pipe(
      v.object({
        code: v.pipe(v.string(), v.trim(), v.maxLength(100)),
        percentOff: orNull(v.pipe(v.number(), v.finite())),
        amountOff: orNull(money),
        minimumOrder: orNull(money),
      }),
      v.check(isCoupon, 'a coupon takes off either a share or an amount'),
    ),
  ),
  v.maxLength(MOST_COUPONS),
);
const packs = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999));
export const promotion = v.variant('kind', [
  v.object({ kind: v.literal('multi-buy'), take: packs, pay: packs }),
  v.object({ kind: v.literal('bundle'), take: packs, price: money }),
  v.object({ kind: v.literal('price-break'), from: packs, price: money }),
]);
export const variant = v.pipe(v.array(v.object({ name: text(200), value: text(200) })), v.maxLength(12));
export const productKey = v.pipe(text(2600), v.url());

/** What a model said of a page and the page prints. */
export const foundWords = v.pipe(
  v.array(v.object({ field: v.picklist(MODEL_FIELDS), text: text(300), before: text(40) })),
  v.maxLength(MODEL_FIELDS.length),
  v.readonly(),
);

/** A GTIN as `parseGtin` gives it. */
export const gtin = v.pipe(
  v.string(),
  v.check((written) => parseGtin(written) === written, 'not a GTIN'),
);

export const productSnapshot = v.object({
  productKey,
  url,
  observedAt: v.number(),
  name: reading(text(500)),
  brand: reading(text(200)),
  sku: reading(text(120)),
  mpn: reading(text(120)),
  gtin: reading(v.pipe(v.string(), v.regex(/^\d{8,14}$/))),
  image: reading(text(4096)),
  price: reading(money),
  isFromPrice: v.exactOptional(v.boolean()),
  listPrice: reading(money),
  memberPrice: reading(money),
  availability: reading(availability),
  itemCondition: reading(v.picklist(CONDITIONS)),
  seller: reading(text(200)),
  shipping: reading(money),
  quantity: reading(quantity),
  unitPrice: reading(unitPrice),
  variant,
  variantId: orNull(text(120)),
  breadcrumbs: v.pipe(v.array(text(200)), v.maxLength(20)),
  otherOffers: v.pipe(
    v.array(
      v.object({
        price: orNull(money),
        availability: orNull(availability),
        itemCondition: orNull(v.picklist(CONDITIONS)),
        seller: orNull(text(200)),
      }),
    ),
    v.maxLength(50),
  ),
  platform,
  terms,
  promotions: v.exactOptional(v.pipe(v.array(promotion), v.maxLength(20))),
  deposit: v.exactOptional(money),
  food: v.exactOptional(foodFacts),
  modelWords: v.exactOptional(foundWords),
});

const listingRow = v.object({
  productKey,
  name: text(500),
  url,
  price: orNull(money),
  isPriceSure: v.boolean(),
  listPrice: orNull(money),
  quantity: orNull(quantity),
  unitPrice: orNull(unitPrice),
  image: orNull(text(4096)),
  availability: orNull(availability),
  isSponsored: v.boolean(),
});

const listing = v.object({
  url,
  observedAt: v.number(),
  rows: v.pipe(v.array(listingRow), v.maxLength(300)),
  platform,
  terms,
});

/** A reading as a content script reports it, checked in full. */
export const pageReading: v.GenericSchema<unknown, PageReading> = v.variant('kind', [
  v.object({ kind: v.literal('product'), product: productSnapshot }),
  v.object({ kind: v.literal('listing'), listing }),
  v.object({ kind: v.literal('none') }),
]);

/** A captured page, bounded in size; what its markup means is found when it is opened. */
export const pageCapture: v.GenericSchema<unknown, PageCapture> = v.object({
  url: v.pipe(text(4096), v.url()),
  at: v.number(),
  isVariantChanged: v.boolean(),
  markup: text(MAX_CAPTURED_TEXT),
  looks: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.maxLength(12_000), v.readonly()),
  picked: orNull(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** What was made of the capture before. */
export const seen = v.object({
  address: text(4096),
  words: orNull(text(40)),
  said: text(40),
  since: orNull(v.number()),
});

/** A small picture of the product, drawn by our content script; never an address of somebody else's server. */
export const thumbnail = v.pipe(
  v.string(),
  v.maxLength(40_000),
  v.regex(/^data:image\/(png|webp|jpeg);base64,[A-Za-z0-9+/=]+$/),
);
