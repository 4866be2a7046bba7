import type { Approval } from '../domain/cart/cart';
import { all, attr } from '../extraction/tree/dom';
import { textOf } from '../extraction/tree/dom-text';
import type { ShopPage } from './adapter';
import { decoded } from './guard/order-paths';
import { type FetchedPage, fetchPage } from './http';
import { ShopRefusal } from './refusal';

type Thing = Pick<Approval, 'url' | 'name'>;

/**
 * Fetches the page of an approved thing. Throws ShopRefusal `variant-missing` where the shop leads on to another thing, as many do from
 * what they sell no more; to another address of the same thing it may lead.
 */
export async function fetchProduct(page: ShopPage, { url, name }: Thing): Promise<FetchedPage> {
  const fetched = await fetchPage(page, url);
  if (isSamePlace(new URL(url), new URL(fetched.url)) || isCalled(fetched.document, name)) return fetched;
  throw new ShopRefusal('variant-missing', new URL(fetched.url).pathname);
}

// A shop adds a language, a folder or an ending to an address, and takes one away. An old one tells its things apart by a parameter.
function isSamePlace(asked: URL, given: URL): boolean {
  const isKept = ([name, value]: [string, string]) => given.searchParams.get(name) === value;
  return lastPart(asked) === lastPart(given) && [...asked.searchParams].every(isKept);
}

function lastPart({ pathname }: URL): string {
  const part = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return decoded(part)
    .replace(/\.\w{2,5}$/, '')
    .toLowerCase();
}

function isCalled(document: Document, name: string): boolean {
  const titles = [
    ...all(document, 'h1, title').map((each) => textOf(each, 300)),
    ...all(document, 'meta[property="og:title"]').map((each) => attr(each, 'content') ?? ''),
  ];
  const wanted = plainWords(name);
  return wanted !== '' && titles.some((title) => ` ${plainWords(title)} `.includes(` ${wanted} `));
}

// "Mug, blue" and "Mug – Blue" are one name; a K17 and a K18 are two.
function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
