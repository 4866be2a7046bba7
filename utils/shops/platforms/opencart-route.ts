import { all, attr, one, rawText } from '../../extraction/tree/dom';
import type { ShopPage } from '../adapter';

const CART = 'route=checkout/cart';

/**
 * The address of the shop's cart, or of what is done to it, as this version spells it: cart/add, cart|add or cart.add. Version 4 takes
 * its language from there too, else it answers in the shop's own. `asked` is another page that may tell.
 */
export function routeOf(page: ShopPage, verb: string, asked: Document = page.document): string {
  const told = [asked, page.document].flatMap(routesIn).join('\n');
  const sign = /cart([./|])\w/.exec(told)?.[1] ?? '/';
  const language = /[?&]language=([\w-]+)/.exec(told)?.[1];
  const suffix = language === undefined ? '' : `&language=${language}`;
  return `${rootOf(page)}index.php?${CART}${verb && sign + verb}${suffix}`;
}

// What a page says of the cart's routes, in its scripts, forms and links.
function routesIn(document: Document): string[] {
  const scripts = all(document, 'script:not([src])').map(rawText);
  const controls = all(document, '[action], [formaction], [href]');
  const addresses = controls.flatMap((control) =>
    ['action', 'formaction', 'href'].map((name) => attr(control, name) ?? ''),
  );
  return [...scripts, ...addresses].flatMap(
    (text) => text.replaceAll('&amp;', '&').match(/[?&]route=checkout\/cart(?![\w-])[\w./|&=-]*/g) ?? [],
  );
}

function rootOf({ document, origin }: ShopPage): string {
  const base = one(document, 'base[href]');
  const root = new URL((base && attr(base, 'href')) || '/', origin);
  return root.origin === origin ? root.pathname : '/';
}
