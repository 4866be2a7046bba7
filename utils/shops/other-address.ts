import { attr, one } from '../extraction/tree/dom';
import type { ShopPage } from './adapter';
import { type FetchedPage, fetchPage } from './http';
import { rootOf } from './platforms/magento-session';
import { withoutCombination } from './platforms/prestashop-address';
import { ShopRefusal } from './refusal';

/**
 * The address at which the product at `url` is known beside it, as its page says: shops reach one thing by category, by combination
 * and by number, and a cart links to one of them. Null where the page names no other, or cannot be read.
 */
export async function otherAddress(page: ShopPage, url: string): Promise<string | null> {
  try {
    const fetched = await pageAt(page, url);
    const stated = plainOf(fetched, canonicalOf(fetched, page.origin) ?? guessedOf(fetched, page.origin));
    return stated.origin !== page.origin || stated.href === url ? null : stated.href;
  } catch (cause) {
    // What stands before the product's page is told when it is added.
    if (cause instanceof ShopRefusal) return null;
    throw cause;
  }
}

async function pageAt(page: ShopPage, url: string): Promise<FetchedPage> {
  const { document } = page;
  return document.URL === url ? { document, url, charset: 'utf-8' } : fetchPage(page, url);
}

// A theme that calls every page the front page says nothing of the product.
function canonicalOf({ document, url }: FetchedPage, origin: string): URL | null {
  const link = one(document, 'head link[rel="canonical"]');
  const address = (link && attr(link, 'href')) ?? '';
  if (address === '' || !URL.canParse(address, url)) return null;
  const target = new URL(address, url);
  return target.origin === origin && target.pathname + target.search !== '/' ? target : null;
}

// Magento prints no canonical address unless it is told to, and keeps every product at the shop's root under its own name too.
function guessedOf({ document, url }: FetchedPage, origin: string): URL {
  const here = new URL(url);
  const name = here.pathname.split('/').at(-1);
  const isMagento = one(document, '#product_addtocart_form') !== null;
  return isMagento && name ? new URL(rootOf({ document, origin }) + name, origin) : here;
}

function plainOf({ document }: FetchedPage, address: URL): URL {
  const id = one(document, '#add-to-cart-or-refresh [name="id_product"]');
  return id ? withoutCombination(address, attr(id, 'value') ?? '') : address;
}
