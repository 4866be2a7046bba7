import { getDomain } from 'tldts';
import { describe, expect, test } from 'vitest';
import { HAND_OVER_SITES, isHandOverOnly } from '../../../../utils/domain/cart/hand-over';

describe('a shop whose terms forbid automated carts', () => {
  test.each([
    'https://www.amazon.com',
    'https://amazon.de',
    'https://smile.amazon.co.uk',
    'https://www.amazon.com.be',
    'https://www.amazon.co.jp:8443',
    'https://www.amazon.com.',
    'https://WWW.EBAY.DE',
    'https://www.ebay.co.uk',
    'https://cart.payments.ebay.com',
    'https://m.ebay.com.au',
  ])('%s is handed over', (origin) => expect(isHandOverOnly(origin)).toBe(true));

  test.each([
    'https://amazon.com.evil.example',
    'https://notamazon.com',
    'https://amazon.example',
    'https://amazon.shop',
    'https://xn--mazon-3ve.com',
    'https://ebay.com-deals.example',
    'https://myebay.de',
    'https://shop.example/amazon.com',
    'https://amazon.com@shop.example',
    'https://co.uk',
    'http://localhost:3000',
    'no address',
  ])('%s is another site', (origin) => expect(isHandOverOnly(origin)).toBe(false));

  test.each([...HAND_OVER_SITES])('%s is a name that somebody can own, not a whole country', (site) =>
    // Names below com.be are sold by its owner, so the public suffix list does not know it.
    expect(getDomain(site)).toBe(site === 'amazon.com.be' ? 'com.be' : site),
  );
});
