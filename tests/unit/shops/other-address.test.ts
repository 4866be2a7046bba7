import { describe, expect, test } from 'vitest';
import { adapterFor } from '../../../utils/shops/adapters';
import { addLine } from '../../../utils/shops/add-line';
import { otherAddress } from '../../../utils/shops/other-address';
import { approve, type Mall, read, serverCart, visitShop, type Wish, withMallEach } from './mall-page';

let mall: Mall;
withMallEach((opened) => {
  mall = opened;
});

/** The address at which the person stood, made of the one that the cart links to. */
type Standing = (url: string) => string;

const PLACES: readonly [string, Wish, string, Standing][] = [
  [
    'PrestaShop, at a combination',
    { shop: 'maison', product: '8', variant: '83' },
    '83',
    (url) => url.replace('/8-', '/8-83-'),
  ],
  [
    'PrestaShop, at another combination',
    { shop: 'maison', product: '8', variant: '83' },
    '83',
    (url) => url.replace('/8-', '/8-81-'),
  ],
  [
    'Magento, in a category',
    { shop: 'lumen', product: '17' },
    '17',
    (url) => url.replace(/\/([^/]+\.html)$/, '/catalog/electronics/$1'),
  ],
  [
    'OpenCart, in a category',
    { shop: 'workbench', product: '42' },
    '42',
    (url) => new URL(`/outdoor/${slugOf('42')}`, url).href,
  ],
];

const slugOf = (id: string) =>
  (mall.products('workbench').find((each) => each.id === id) as unknown as { slug: string }).slug;

describe('a thing is known in the cart by the address that its own page names', () => {
  test.each(PLACES)('%s', async (_, wish, variantId, standing) => {
    const plain = approve(mall, wish);
    const url = standing(plain.url);
    expect(url).not.toBe(plain.url);
    const { page } = await visitShop(mall, wish.shop, url);
    const alsoAt = await otherAddress(page, url);
    const approval = { ...plain, url, ...(alsoAt === null ? {} : { alsoAt }) };
    const outcome = await addLine(page, await adapterFor(page, null), approval, read);
    expect(outcome).toMatchObject({ added: 1, refusal: null });
    expect(serverCart(mall, wish.shop)).toEqual({ [variantId]: 1 });
    const dear = { ...approval, maxPrice: { ...approval.maxPrice, minor: 1 } };
    expect((await addLine(page, await adapterFor(page, null), dear, read)).added).toBe(0);
  });
});
