import type { Claim } from './claims';

const WEIGHT = 0.5;
const GUESS = 0.3;
const ID_PARAMETERS =
  /^(?:id|pid|sku|item|itemid|item_id|product_?id|prod|goods_?id|variant|variation_?id|asin|offer_?id|article|artikel)$/i;

/** An article number without case and punctuation, for comparing. */
export function plainCode(code: string): string {
  return code.toLowerCase().replace(/[\s./_-]+/g, '');
}

/** What the page's address says about its article number: it confirms codes that the page states, and where there is none it offers its own. */
export function codesInAddress(stated: readonly Claim<string>[], url: URL): readonly Claim<string>[] {
  const address = plainCode(decodedPart(url.pathname + url.search + url.hash));
  const confirmed = [...new Set(stated.map(({ value }) => value))].filter(
    (code) => plainCode(code).length >= 4 && address.includes(plainCode(code)),
  );
  if (confirmed.length > 0) return confirmed.map((code) => claim(code, WEIGHT, url));
  const own = ownCode(url);
  return own && stated.length === 0 ? [claim(own, GUESS, url)] : [];
}

/** The article number that the address itself seems to hold; null when it holds none. */
export function ownCode(url: URL): string | null {
  for (const [name, value] of url.searchParams) {
    if (ID_PARAMETERS.test(name) && /^[\w-]{3,30}$/.test(value) && /\d/.test(value)) return value;
  }
  const parts = url.pathname.split('/').filter(Boolean).reverse().slice(0, 3);
  for (const part of parts) {
    const code =
      /(?:^|[-_.])([A-Z]{0,3}\d{4,14}[A-Z]{0,3})(?:\.[a-z]{3,5})?$/i.exec(part) ??
      /^([A-Z]{0,3}\d{4,14})(?=[-_])/i.exec(part);
    if (code?.[1]) return code[1];
  }
  return null;
}

function claim(value: string, weight: number, url: URL): Claim<string> {
  return { value, weight, evidence: { source: 'url', path: 'location', text: url.href.slice(0, 300) } };
}

/** An address's part without its percent signs, as it stands where it cannot be decoded. */
export function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the address as it stands will do.
    return text;
  }
}
