import * as v from 'valibot';
import { cart } from '../domain/cart/cart-schemas';
import { productGroup, refusedSwap } from '../domain/list/taste';
import {
  availability,
  coupons,
  gtin,
  money,
  orNull,
  platform,
  productKey,
  productSnapshot,
  quantity,
  terms,
  text,
  url,
} from '../domain/schemas';
import { shopRule } from '../domain/shop/shop-rule-schemas';
import { MODEL_ROLES } from '../domain/talk/model-profile';
import { plan } from './plan-schema';
import { product } from './product-schema';
import { count, id, many, origin, time, words } from './schema-parts';

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
    isAbout: v.exactOptional(v.literal(true)),
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
