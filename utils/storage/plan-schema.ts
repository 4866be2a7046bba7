import * as v from 'valibot';
import { money, orNull, platform, productKey, quantity, text, url, variant } from '../domain/schemas';
import { count, id, many, origin, time } from './schema-parts';

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

/** A plan as it is kept. */
export const plan = v.object({
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
