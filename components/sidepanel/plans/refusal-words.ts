import type { FillRefusal } from '../../../utils/domain/cart/cart';
import type { TextKey } from '../../../utils/platform/text';

/** Why an approved line is not in the cart and what helps, in plain words for every kind. */
export const REFUSAL_WORDS: Readonly<Record<FillRefusal, TextKey>> = {
  expired: 'planRefusedExpired',
  stopped: 'planRefusedStopped',
  'price-rose': 'planRefusedPriceRose',
  'price-conflict': 'planRefusedPriceConflict',
  'out-of-stock': 'planRefusedOutOfStock',
  'variant-missing': 'planRefusedVariantMissing',
  'order-control': 'planRefusedOrderControl',
  'no-permission': 'planRefusedNoPermission',
  'unknown-platform': 'planRefusedUnknownPlatform',
  'not-added': 'planRefusedNotAdded',
  capped: 'planRefusedCapped',
  'shop-error': 'planRefusedShopError',
  'stranger-in-cart': 'planRefusedStrangerInCart',
  navigated: 'planRefusedNavigated',
  'login-wall': 'planRefusedLoginWall',
  'variant-unchosen': 'planRefusedVariantUnchosen',
  'below-minimum': 'planRefusedBelowMinimum',
  captcha: 'planRefusedCaptcha',
  'consent-wall': 'planRefusedConsentWall',
  'region-wall': 'planRefusedRegionWall',
  'hand-over': 'planRefusedHandOver',
  'outcome-unknown': 'planRefusedOutcomeUnknown',
  'total-rose': 'planRefusedTotalRose',
  'undo-by-hand': 'planRefusedUndoByHand',
  'cart-shrank': 'planRefusedCartShrank',
  'memory-failed': 'planRefusedMemoryFailed',
};
