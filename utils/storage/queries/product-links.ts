import { db } from '../db';

/** Those of the addresses on which a product was really seen, letter for letter; at most 100 are looked up. */
export async function seenAddresses(addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = addresses
    .slice(0, 100)
    .filter((address) => /^https?:\/\//.test(address) && URL.canParse(address));
  const rows = await Promise.all(asked.map(productsOnPath));
  const seen = new Set(rows.flat().map((product) => product.url));
  return new Set(asked.filter((address) => seen.has(address)));
}

function productsOnPath(address: string) {
  const { origin, pathname } = new URL(address);
  return db.products.where('productKey').startsWith(`${origin}${pathname}`).limit(200).toArray();
}
