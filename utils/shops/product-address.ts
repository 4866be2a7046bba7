import { isOrderAct } from './forms/field-words';
import { isOrderAddress, partsOf } from './guard/order-paths';

/** Parts of an address after which a product's own name stands. */
const FOLDERS = new Set(
  `product products p dp item items goods article articles artikel produkt produkte produkter produkty producto productos produit produits
  prodotto prodotti produto produtos produs produse tovar urun 商品 产品 товар`.split(/\s+/),
);

/**
 * Whether an address is the page of a product that is called as ordering is in some language: /produse/plata is silver. Only for
 * reading: what is sent to such an address may order.
 */
export function isProductAddress(url: URL): boolean {
  const parts = partsOf(url.pathname);
  const at = 1 + parts.findIndex((part) => FOLDERS.has(part.toLowerCase()));
  const name = at > 0 ? parts[at] : undefined;
  if (name === undefined || isOrderAct(name)) return false;
  const isLast = parts.slice(at + 1).every((part) => /^\d+$/.test(part));
  return isLast && !isOrderAddress(new URL(`/${parts.slice(0, at).join('/')}${url.search}`, url), 'GET');
}
