/** What belongs to shops, shop by shop in the order in which each comes first. */
export function byShop<Thing extends { readonly origin: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, readonly Thing[]> {
  const shops = new Map<string, Thing[]>();
  for (const thing of things) shops.set(thing.origin, [...(shops.get(thing.origin) ?? []), thing]);
  return shops;
}
