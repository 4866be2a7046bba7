import { all, attr, closest } from '../../extraction/tree/dom';
import { labelOf } from '../../extraction/tree/dom-text';
import type { ShopPage } from '../adapter';
import { isOrderText } from '../guard/order-guard';
import { isCartAddress, isOrderAddress } from '../guard/order-paths';
import { CART_TEXT } from '../guard/order-words';

/** The address of the shop's cart page, by the links that the page itself shows; null when it shows none. */
export function findCartAddress({ document, origin }: Pick<ShopPage, 'document' | 'origin'>): string | null {
  const base = document.URL.startsWith(`${origin}/`) ? document.URL : origin;
  const rated = all(document, 'a[href]').flatMap((link) => {
    const target = targetOf(link, base);
    return target ? [{ address: target.pathname + target.search, score: scoreOf(link, target) }] : [];
  });
  const best = rated.filter(({ score }) => score >= 4).sort((a, b) => b.score - a.score)[0];
  return best?.address ?? null;
}

function targetOf(link: Element, base: string): URL | null {
  const address = attr(link, 'href') ?? '';
  if (!URL.canParse(address, base)) return null;
  const target = new URL(address, base);
  const changesCart =
    /[?&](?:add|remove|delete|update)[^=]*=|add[-_]?to/i.test(target.search) ||
    /(?:^|\/)(?:add|remove|delete)/i.test(target.pathname);
  return target.origin !== new URL(base).origin || isOrderAddress(target, 'GET') || changesCart
    ? null
    : target;
}

function scoreOf(link: Element, target: URL): number {
  const words = [labelOf(link, 60), attr(link, 'aria-label') ?? '', attr(link, 'title') ?? ''].join(' ');
  if (isOrderText(words)) return 0;
  const named = `${attr(link, 'class') ?? ''} ${attr(link, 'id') ?? ''}`;
  const isInFrame = closest(link, 'header, nav, [class*="header"], [class*="nav"], [id*="header"]') !== null;
  const isShort = words.trim().length <= 40;
  return (
    (isCartAddress(target) ? 4 : 0) +
    (isShort && CART_TEXT.test(words) ? 3 : 0) +
    (CART_TEXT.test(named.replace(/[-_]/g, ' ')) ? 1 : 0) +
    (isInFrame ? 1 : 0)
  );
}
