/** A product's address without the combination that PrestaShop writes into it: `/men/1-12-shirt.html#/size-s` is `/men/1-shirt.html`. */
export function withoutCombination(address: URL, productId: string): URL {
  const url = new URL(address);
  url.hash = '';
  url.pathname = url.pathname
    .split('/')
    .map((part) => (part.startsWith(`${productId}-`) ? part.replace(/^(\d+)-\d+-/, '$1-') : part))
    .join('/');
  return url;
}
