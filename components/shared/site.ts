import { getDomain } from 'tldts';
import { formatShop } from './format';

/** A shop's host in two parts: `site`, which somebody owns, and what its owner put before it. */
export interface Site {
  readonly before: string;
  readonly site: string;
}

/**
 * Whose a shop's host is, by the public suffix list: "amazon.com.evil.example" is evil.example's. Shops of one shop software each
 * own their name ("teas.myshopify.com"). A host of another script stays whole in its plain letters (punycode), so that no lookalike
 * reads like the real one; a number, or a name without dots, is its own.
 */
export function siteOf(origin: string): Site {
  const host = formatShop(origin);
  const site = getDomain(host, { allowPrivateDomains: true }) ?? host;
  return { before: host.slice(0, host.length - site.length), site };
}

/** The same in one line of text, the owner first where another name might stand before it: "evil.example (amazon.com.evil.example)". */
export function siteText(origin: string): string {
  const { before, site } = siteOf(origin);
  return before === '' ? site : `${site} (${before}${site})`;
}
