import { expect, test } from 'vitest';
import { addApprovedLine, readShopCart } from '../../../utils/shops/cart-steps';
import { isCartAddress } from '../../../utils/shops/guard/order-paths';
import { openVisitor } from './mall-fetch';
import { approve, type Mall, read, visitShop, type Wish, withMallEach } from './mall-page';

let mall: Mall;
withMallEach((opened) => {
  mall = opened;
});

const WISHES: readonly Wish[] = [
  { shop: 'cornershop', product: '301' },
  { shop: 'kaufhaus', product: '4711004' },
  { shop: 'roastery', product: '8123400000107' },
  { shop: 'lumen', product: '17' },
  { shop: 'maison', product: '2' },
  { shop: 'workbench', product: '42' },
  { shop: 'harbour', product: '115' },
];

test.each(WISHES)('at $shop the page of the cart is known once something was added', async (wish) => {
  const approval = approve(mall, wish);
  const fetch = openVisitor();
  const { page, origin } = await visitShop(mall, wish.shop, approval.url, fetch);
  const { after } = await addApprovedLine(page, approval, read);
  const { url } = after;
  expect(url?.startsWith(`${origin}/`) && isCartAddress(new URL(url))).toBe(true);
  expect((await readShopCart(page, null)).url).toBe(url);
  const shown = await fetch(url ?? '');
  expect(shown.status).toBe(200);
  expect(await shown.text()).toContain(approval.name);
});
