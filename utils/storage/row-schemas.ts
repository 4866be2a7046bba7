import * as v from 'valibot';
import { foodFacts } from '../domain/food';
import { MODEL_ROLES } from '../domain/model-profile';
import { MODEL_FIELDS } from '../domain/model-words';
import { AVAILABILITIES, CONDITIONS } from '../domain/offer';
import {
  availability,
  cart,
  coupons,
  foundWords,
  gtin,
  money,
  orNull,
  platform,
  productKey,
  productSnapshot,
  promotion,
  quantity,
  terms,
  text,
  thumbnail,
  unitPrice,
  url,
  variant,
} from '../domain/schemas';
import { shopRule } from '../domain/shop-rule-schemas';
import { productGroup, refusedSwap } from '../domain/taste';

const id = v.pipe(text(80), v.minLength(1));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const origin = v.pipe(text(300), v.regex(/^https?:\/\/[^/]+$/));
const words = text(8000);
const many = <T extends v.GenericSchema>(row: T) => v.pipe(v.array(row), v.maxLength(2000));

const product = v.object({
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

const wanted = v.object({ count, need: orNull(quantity) });

const liking = { kind: v.picklist(['brand', 'shop', 'organic']), name: orNull(text(300)) };
const isDisliked = v.exactOptional(v.boolean());

const planLine = v.object({
  itemId: id,
  wanted: text(500),
  productKey,
  name: text(500),
  url,
  sku: orNull(text(120)),
  variant,
  variantId: orNull(text(120)),
  platform,
  count,
  price: money,
  total: money,
  observedAt: time,
  substitutedBy: orNull(text(200)),
  leftOver: v.exactOptional(quantity),
  unsureOf: v.exactOptional(wanted),
  isMemberPrice: v.exactOptional(v.boolean()),
  isPriceUnsure: v.exactOptional(v.boolean()),
  saved: v.exactOptional(money),
  freeMore: v.exactOptional(count),
  deposit: v.exactOptional(money),
  liked: v.exactOptional(
    v.object({
      ...liking,
      isDisliked,
      extra: money,
      insteadOf: v.object({ name: text(1500), origin: orNull(origin) }),
    }),
  ),
});

const planMove = v.object({
  itemId: id,
  wanted: text(500),
  name: text(500),
  origin,
  saves: money,
  effects: many(v.object({ kind: text(40), origin, amount: money })),
  net: orNull(money),
  liked: v.exactOptional(v.object({ ...liking, isDisliked })),
});

const homeItem = v.object({
  itemId: id,
  wanted: text(500),
  home: v.variant('kind', [
    v.object({ kind: v.literal('enough'), have: wanted }),
    v.object({ kind: v.literal('part'), have: wanted, missing: wanted }),
    v.object({ kind: v.literal('some'), have: wanted }),
  ]),
});

const plan = v.object({
  id,
  listId: orNull(id),
  createdAt: time,
  currency: money.entries.currency,
  budget: orNull(money),
  shops: many(
    v.object({
      origin,
      lines: many(planLine),
      goods: money,
      delivery: money,
      minimumOrder: orNull(money),
      freeDeliveryFrom: v.exactOptional(money),
      coupon: v.exactOptional(v.object({ code: text(100), amount: money })),
      deposit: v.exactOptional(money),
    }),
  ),
  goods: money,
  delivery: money,
  total: money,
  unmet: many(
    v.object({
      itemId: id,
      wanted: text(500),
      reason: text(40),
      order: v.exactOptional(v.object({ origin, minimum: money, missing: money })),
    }),
  ),
  runnerUp: orNull(v.object({ origins: many(origin), total: money })),
  discount: v.exactOptional(money),
  deposit: v.exactOptional(money),
  oneShop: v.exactOptional(many(v.object({ origin, total: money, missing: count }))),
  moves: v.exactOptional(many(planMove)),
  gapPercent: v.exactOptional(orNull(v.number())),
  likedExtra: v.exactOptional(money),
  atHome: v.exactOptional(many(homeItem)),
  reread: v.exactOptional(v.object({ total: count, done: count, failed: count, at: time })),
});

const approval = v.looseObject({
  id,
  fillId: id,
  origin,
  productKey,
  name: text(500),
  url,
  count,
  maxPrice: money,
  mintedAt: time,
  expiresAt: time,
  state: text(20),
});
const fill = v.looseObject({
  id,
  planId: id,
  startedAt: time,
  endedAt: orNull(time),
  state: v.picklist(['running', 'done', 'stopped']),
  results: many(v.looseObject({})),
});
const run = v.looseObject({
  id,
  threadId: id,
  question: words,
  state: text(20),
  startedAt: time,
  endedAt: orNull(time),
  text: v.string(),
  thinking: v.string(),
  marks: v.exactOptional(many(text(40))),
  cutOffs: v.exactOptional(many(v.object({ afterSteps: count, text: v.string() }))),
});
const echo = v.object({
  reasoning_content: v.exactOptional(v.string()),
  reasoning: v.exactOptional(v.string()),
  reasoning_details: v.exactOptional(many(v.looseObject({}))),
});

const flowItem = v.object({
  text: text(500),
  count,
  need: orNull(quantity),
  productKey: orNull(productKey),
  gtin: v.exactOptional(gtin),
  accepts: v.picklist(['same-item', 'same-kind']),
  isBoughtAnyway: v.exactOptional(v.boolean()),
  requiredShop: orNull(origin),
  preferredShop: v.exactOptional(orNull(origin)),
  maximumPrice: orNull(money),
  isOnlyOnSale: v.boolean(),
  note: text(1000),
  groupId: v.exactOptional(id),
});

/** The form of every row that an import may bring, by table. */
export const ROW_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  products: product,
  snapshots: productSnapshot,
  pricePoints: v.object({ productKey, observedAt: time, price: money, availability: orNull(availability) }),
  lists: v.object({
    id,
    name: text(300),
    budget: orNull(money),
    maxShops: orNull(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
    createdAt: time,
    updatedAt: time,
  }),
  items: v.object({
    id,
    listId: id,
    isDone: v.boolean(),
    position: v.number(),
    ...flowItem.entries,
  }),
  flows: v.object({
    id,
    name: text(300),
    items: many(flowItem),
    budget: orNull(money),
    maxShops: orNull(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
    createdAt: time,
    lastRunAt: orNull(time),
    listId: id,
  }),
  pantry: v.object({
    id,
    text: text(500),
    boughtFor: orNull(text(500)),
    productKey: orNull(productKey),
    count,
    amount: orNull(quantity),
    until: orNull(time),
    updatedAt: time,
  }),
  watches: v.object({ productKey, target: orNull(money), createdAt: time }),
  alerts: v.object({ productKey, from: money, to: money, at: time, isSeen: v.boolean() }),
  plans: plan,
  fills: fill,
  approvals: approval,
  carts: cart,
  shops: v.object({
    origin,
    name: text(300),
    state: v.picklist(['on', 'click', 'off']),
    platform,
    terms,
    ownTerms: orNull(terms),
    firstSeenAt: time,
    seenAt: time,
    sendsTo: v.exactOptional(many(origin)),
    isMember: v.exactOptional(v.boolean()),
    coupons: v.exactOptional(coupons),
  }),
  rules: shopRule,
  groups: productGroup,
  refusedSwaps: refusedSwap,
  settings: v.object({ key: text(80), value: v.unknown() }),
  profiles: v.looseObject({
    id,
    name: text(300),
    server: text(40),
    baseUrl: url,
    model: text(200),
    roles: v.optional(v.array(v.picklist(MODEL_ROLES)), ['chat']),
    hasKey: v.literal(false),
    hidesOrigin: v.exactOptional(v.boolean()),
    createdAt: time,
  }),
  threads: v.looseObject({ id, title: text(500), createdAt: time, updatedAt: time }),
  runs: run,
  steps: v.looseObject({
    id,
    runId: id,
    index: v.number(),
    tool: text(80),
    state: text(20),
    echo: v.exactOptional(echo),
  }),
};
