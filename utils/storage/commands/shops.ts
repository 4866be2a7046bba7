import type { Coupon } from '../../domain/money/coupon';
import { type ShopTerms, UNSTATED_TERMS } from '../../domain/product/offer';
import type { Platform } from '../../domain/product/product';
import type { Shop } from '../../domain/shop/shop';
import type { SentRequest } from '../../domain/talk/spending';
import { db } from '../db';

/** Notes that a shop was seen; what a page does not say about its terms leaves what an earlier page said. */
export async function saveShopSighting(
  origin: string,
  seen: { readonly observedAt: number; readonly platform: Platform | null; readonly terms: ShopTerms },
): Promise<void> {
  const before = await db.shops.get(origin);
  const terms = { ...(before?.terms ?? UNSTATED_TERMS), ...stated(seen.terms) };
  await db.shops.put({
    ...(before ?? newShop(origin, seen.observedAt)),
    terms,
    platform: seen.platform ?? before?.platform ?? null,
    seenAt: seen.observedAt,
  });
}

/** Sets how a shop is treated; a shop not seen yet is noted. */
export async function setShopState(origin: string, state: Shop['state'], now: number): Promise<void> {
  await changeShop(origin, now, { state });
}

/** Keeps the terms that the person typed; null goes back to what the shop says. */
export async function setShopTerms(origin: string, ownTerms: ShopTerms | null, now: number): Promise<void> {
  await changeShop(origin, now, { ownTerms });
}

/** Keeps whether the person is a member of a shop, and their coupons for it. */
export async function setShopBenefits(
  origin: string,
  benefits: { readonly isMember: boolean; readonly coupons: readonly Coupon[] },
  now: number,
): Promise<void> {
  await changeShop(origin, now, benefits);
}

/** Keeps that a shop's words may always be sent to an endpoint. */
export async function allowSending(origin: string, endpoint: string, now: number): Promise<void> {
  await db.transaction('rw', db.shops, async () => {
    const sendsTo = (await db.shops.get(origin))?.sendsTo ?? [];
    await changeShop(origin, now, { sendsTo: [...new Set([...sendsTo, endpoint])] });
  });
}

/** The same for all shops whose words are in a request, to the address that it was for. */
export async function allowShopsOf(
  { url, shops = [] }: Pick<SentRequest, 'url' | 'shops'>,
  now: number,
): Promise<void> {
  for (const shop of shops) await allowSending(shop, new URL(url).origin, now);
}

/** Takes that back: the next request with this shop's words is shown first again. */
export async function forbidSending(origin: string, endpoint: string, now: number): Promise<void> {
  await db.transaction('rw', db.shops, async () => {
    const sendsTo = (await db.shops.get(origin))?.sendsTo ?? [];
    await changeShop(origin, now, { sendsTo: sendsTo.filter((each) => each !== endpoint) });
  });
}

async function changeShop(origin: string, now: number, change: Partial<Shop>): Promise<void> {
  await db.transaction('rw', db.shops, async () => {
    const before = await db.shops.get(origin);
    await db.shops.put({ ...(before ?? newShop(origin, now)), ...change });
  });
}

function newShop(origin: string, now: number): Shop {
  const name = new URL(origin).hostname.replace(/^www\./, '');
  return {
    origin,
    name,
    state: 'click',
    platform: null,
    terms: UNSTATED_TERMS,
    ownTerms: null,
    firstSeenAt: now,
    seenAt: now,
  };
}

function stated(terms: ShopTerms): Partial<ShopTerms> {
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null));
}
