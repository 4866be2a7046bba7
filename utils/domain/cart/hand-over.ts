/**
 * Sites whose terms forbid software that fills carts or buys for a person. There Cartwright reads what the person looks at and hands
 * over: it shows which pages to open and never asks the shop for anything by itself. Each entry is a name that somebody can own
 * (a registrable domain) and covers all hosts below it, so that a lookalike is another site. To add one, name the place in its terms:
 *
 * - Amazon, Conditions of Use, "License and Access": no use of data mining, robots or similar tools; in every country's shop.
 * - eBay, User Agreement, "Using eBay": no robots or other automated means without permission, buying agents named; in every country.
 */
export const HAND_OVER_SITES: ReadonlySet<string> = new Set(
  `amazon.com amazon.ca amazon.com.mx amazon.com.br amazon.cl amazon.com.co amazon.co.uk amazon.ie amazon.de amazon.fr amazon.it amazon.es
  amazon.nl amazon.com.be amazon.se amazon.pl amazon.com.tr amazon.ae amazon.sa amazon.eg amazon.co.za amazon.in amazon.sg amazon.co.jp
  amazon.com.au amazon.cn amzn.to amzn.eu
  ebay.com ebay.ca ebay.co.uk ebay.ie ebay.de ebay.at ebay.ch ebay.fr ebay.it ebay.es ebay.nl ebay.be ebay.pl ebay.se ebay.dk ebay.fi ebay.no ebay.gr
  ebay.pt ebay.hu ebay.cz ebay.com.au ebay.co.nz ebay.com.hk ebay.com.sg ebay.com.my ebay.ph ebay.in ebay.vn ebay.co.th ebay.com.tw ebay.co.jp ebay.cn ebay.us`.split(
    /\s+/,
  ),
);

/** Whether a shop may only be read and handed over: its host is one of the sites, or below one. A lookalike is another site. */
export function isHandOverOnly(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const parts = new URL(origin).hostname.replace(/\.$/, '').split('.');
  return parts.some((_, at) => HAND_OVER_SITES.has(parts.slice(at).join('.')));
}
