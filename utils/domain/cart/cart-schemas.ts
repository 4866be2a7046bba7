import * as v from 'valibot';
import { money, orNull, text, url } from '../schemas';
import type { Cart, FillRefusal } from './cart';

const cartLine = v.object({
  lineId: text(200),
  variantId: orNull(text(200)),
  sku: orNull(text(200)),
  name: text(500),
  url: orNull(text(2048)),
  options: v.exactOptional(v.pipe(v.array(text(500)), v.maxLength(50))),
  count: v.pipe(v.number(), v.finite(), v.minValue(0)),
  price: orNull(money),
});

const cartEntries = {
  origin: text(300),
  readAt: v.number(),
  lines: v.pipe(v.array(cartLine), v.maxLength(300)),
  total: orNull(money),
  rows: v.exactOptional(
    v.pipe(
      v.array(
        v.object({
          kind: v.picklist(['goods', 'delivery', 'tax', 'discount', 'deposit', 'fee', 'other']),
          name: orNull(text(200)),
          amount: money,
        }),
      ),
      v.maxLength(50),
    ),
  ),
  url: v.exactOptional(url),
};

/** A cart as a content script read it. */
export const cart: v.GenericSchema<unknown, Cart> = v.object(cartEntries);

/** The same with another address of the product that was asked about. */
export const seenCart: v.GenericSchema<unknown, Cart & { readonly alsoAt?: string }> = v.object({
  ...cartEntries,
  alsoAt: v.exactOptional(url),
});

/** Why a line was not added, as a content script says it. */
export const refusal = v.picklist([
  'expired',
  'stopped',
  'price-rose',
  'price-conflict',
  'out-of-stock',
  'variant-missing',
  'order-control',
  'no-permission',
  'unknown-platform',
  'not-added',
  'capped',
  'shop-error',
  'stranger-in-cart',
  'navigated',
  'login-wall',
  'variant-unchosen',
  'below-minimum',
  'captcha',
  'consent-wall',
  'region-wall',
  'hand-over',
  'outcome-unknown',
  'total-rose',
  'undo-by-hand',
  'cart-shrank',
  'memory-failed',
]) satisfies v.GenericSchema<unknown, FillRefusal>;
