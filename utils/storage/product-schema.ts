import * as v from 'valibot';
import { foodFacts } from '../domain/product/food';
import { MODEL_FIELDS } from '../domain/product/model-words';
import { AVAILABILITIES, CONDITIONS } from '../domain/product/offer';
import {
  foundWords,
  money,
  orNull,
  platform,
  productKey,
  promotion,
  quantity,
  text,
  thumbnail,
  unitPrice,
  url,
  variant,
} from '../domain/schemas';
import { many, origin, time } from './schema-parts';

/** A product as it is kept. */
export const product = v.object({
  productKey,
  origin,
  url,
  name: text(500),
  brand: orNull(text(200)),
  sku: orNull(text(120)),
  mpn: orNull(text(120)),
  gtin: orNull(text(14)),
  thumbnail: orNull(thumbnail),
  price: orNull(money),
  isPriceSure: v.boolean(),
  isFromPrice: v.exactOptional(v.boolean()),
  priceConflict: many(money),
  pendingPrice: v.exactOptional(
    v.object({ price: money, last: money, readAt: time, documentId: orNull(text(100)) }),
  ),
  listPrice: orNull(money),
  memberPrice: orNull(money),
  promotions: v.exactOptional(v.pipe(v.array(promotion), v.maxLength(20))),
  deposit: v.exactOptional(money),
  availability: orNull(v.picklist(AVAILABILITIES)),
  itemCondition: orNull(v.picklist(CONDITIONS)),
  seller: orNull(text(200)),
  quantity: orNull(quantity),
  unitPrice: orNull(unitPrice),
  variant,
  variantId: orNull(text(120)),
  breadcrumbs: many(text(200)),
  platform,
  isSponsored: v.boolean(),
  firstSeenAt: time,
  seenAt: time,
  sightings: v.pipe(v.number(), v.integer(), v.minValue(0)),
  hasOwnPage: v.boolean(),
  isMuted: v.boolean(),
  food: v.exactOptional(foodFacts),
  modelWords: v.exactOptional(foundWords),
  byModel: v.exactOptional(v.pipe(v.array(v.picklist(MODEL_FIELDS)), v.readonly())),
  words: many(text(400)),
});
