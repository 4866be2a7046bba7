import type { Product } from '../../domain/product/product';

/** The keys that the products on a page of this address may have. */
export function keyPrefixOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

/** Of products whose keys begin alike the newest sighting on this very page; else on one that differs only behind the path; else null. */
export function pickByUrl<Row extends Pick<Product, 'url' | 'seenAt'>>(
  rows: readonly Row[],
  url: string,
): Row | null {
  const { pathname } = new URL(url);
  const exact = rows.filter((row) => row.url === url);
  const fitting = exact.length > 0 ? exact : rows.filter((row) => new URL(row.url).pathname === pathname);
  return fitting.reduce<Row | null>((best, row) => (!best || row.seenAt > best.seenAt ? row : best), null);
}
