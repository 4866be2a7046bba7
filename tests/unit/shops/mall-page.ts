import { Window } from 'happy-dom';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import type { Approval } from '../../../utils/domain/cart/cart';
import type { Platform, VariantChoice } from '../../../utils/domain/product/product';
import { readDocument } from '../../../utils/extraction/read-document';
import type { ShopPage } from '../../../utils/shops/adapter';
import type { PageReader } from '../../../utils/shops/fresh-offer';
import { openShopPage } from '../../../utils/shops/shop-page';
import { startMall } from '../../mall/mall.mjs';
import { openVisitor, type Visitor } from './mall-fetch';

interface MallVariant {
  readonly id: string;
  readonly price: number;
  readonly options: readonly string[];
}

interface MallProduct {
  readonly id: string;
  readonly name: string;
  readonly optionNames: readonly string[];
  readonly variants: readonly MallVariant[];
  readonly chosen: MallVariant | null;
}

interface MallExpectation {
  readonly shop: string;
  readonly id: string;
  readonly url: string;
  readonly currency: string;
  readonly variants: readonly { readonly id: string; readonly url: string | null }[];
}

interface MallLine {
  readonly variantId: string;
  readonly quantity: number;
  readonly name: string;
}

/** The test mall as its tests use it. */
export interface Mall {
  readonly origin: (shop: string) => string;
  readonly url: (shop: string, path: string) => string;
  readonly products: (shop: string) => readonly MallProduct[];
  readonly carts: (shop: string) => readonly { readonly lines: readonly MallLine[] }[];
  readonly orders: (shop: string) => number;
  readonly log: () => readonly { readonly shop: string; readonly method: string; readonly path: string }[];
  readonly setGate: (shop: string, gate: string | null) => unknown;
  readonly setPrice: (shop: string, id: string, price: string) => unknown;
  readonly expectations: () => { readonly products: readonly MallExpectation[] };
  readonly close: () => Promise<unknown>;
}

/** A fresh mall on a free port. */
export async function openMall(): Promise<Mall> {
  return (await startMall()) as unknown as Mall;
}

/** Opens a mall of its own for each test of a file, with the time that this takes, and closes it afterwards. */
export function withMallEach(take: (mall: Mall) => void): void {
  vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
  beforeAll(lendParser);
  let opened: Mall;
  beforeEach(async () => {
    opened = await openMall();
    take(opened);
  });
  afterEach(() => opened.close());
}

/** The reader that the extension itself uses. */
export const read: PageReader = (document, url) => readDocument(document, { url, observedAt: 0 });

/** Gives Node the one parser that a content script has. */
export function lendParser(): void {
  globalThis.DOMParser = new Window().DOMParser as unknown as typeof DOMParser;
}

/** One visitor of one shop, with a page of it open. */
export interface Visit {
  readonly page: ShopPage;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  readonly origin: string;
}

/** Opens a page of a shop as a visitor, scripts off. */
export async function visitShop(
  mall: Mall,
  shop: string,
  path: string,
  fetch = openVisitor(),
): Promise<Visit> {
  const origin = mall.origin(shop);
  return { page: await openAt(origin, path, fetch), fetch, origin };
}

/** A page of the same visitor at another address. */
export async function openAt(origin: string, path: string, fetch: Visit['fetch']): Promise<ShopPage> {
  const url = new URL(path, origin).href;
  const response = await fetch(url);
  const bytes = await response.arrayBuffer();
  const isLatin = /charset=iso-8859-1/.test(Buffer.from(bytes.slice(0, 600)).toString('latin1'));
  const window = new Window({ url: response.url });
  if ('cookies' in fetch)
    for (const [name, value] of (fetch as Visitor).cookies) window.document.cookie = `${name}=${value}`;
  window.document.write(new TextDecoder(isLatin ? 'latin1' : 'utf-8').decode(bytes));
  return openShopPage({ document: window.document as unknown as Document, origin, fetch, now: () => 1000 });
}

/** A thing of the mall's own catalogue as a person would approve it. */
export interface Wish {
  readonly shop: string;
  readonly product: string;
  readonly variant?: string;
  readonly platform?: Platform | null;
  readonly variantId?: string | null;
  readonly sku?: string;
  readonly count?: number;
  readonly max?: number;
}

/** The approval of a wish at the shop's present price. */
export function approve(mall: Mall, wish: Wish): Approval {
  const product = mall.products(wish.shop).find(({ id }) => id === wish.product);
  const variant =
    product?.variants.find(({ id }) => id === wish.variant) ?? product?.chosen ?? product?.variants[0];
  if (!product || !variant) throw new Error(`the mall has no ${wish.product}`);
  const origin = mall.origin(wish.shop);
  const expected = mall
    .expectations()
    .products.find((each) => each.shop === wish.shop && each.id === product.id);
  const ofVariant = expected?.variants.find(({ id }) => id === variant.id);
  const url = ofVariant?.url ?? expected?.url ?? origin;
  const choices: VariantChoice[] = product.optionNames.map((name, at) => ({
    name,
    value: variant.options[at] ?? '',
  }));
  return {
    id: `approval-${product.id}-${variant.id}`,
    fillId: 'fill',
    origin,
    productKey: url,
    name: product.name,
    url,
    sku: wish.sku ?? null,
    variant: product.variants.length > 1 ? choices : [],
    variantId: wish.variantId ?? null,
    platform: wish.platform ?? null,
    count: wish.count ?? 1,
    maxPrice: { minor: wish.max ?? variant.price, currency: expected?.currency ?? 'EUR' },
    mintedAt: 0,
    expiresAt: 120_000,
    state: 'dispatched',
  };
}

/** What lies in the only cart of a shop, as the server has it: variant and count. */
export function serverCart(mall: Mall, shop: string): Record<string, number> {
  const lines = mall.carts(shop).flatMap((cart) => cart.lines);
  return Object.fromEntries(lines.map((line) => [line.variantId, line.quantity]));
}
