import * as v from 'valibot';
import { expect, test } from 'vitest';
import { pageAnswers } from '../../../utils/messaging/page-answers';
import type { ShopPage } from '../../../utils/shops/adapter';
import { addApprovedLine, readShopCart, setCartLine } from '../../../utils/shops/cart-steps';
import { approve, type Mall, read, visitShop, type Wish, withMallEach } from './mall-page';

let mall: Mall;
withMallEach((opened) => {
  mall = opened;
});

/** The same shop where all that was ever chosen has a long letter printed on it. */
function wordy(page: ShopPage, name: string): ShopPage {
  const letter = `${name} ${'with love '.repeat(200)}`;
  return {
    ...page,
    fetch: async (path, init) => {
      const answer = await page.fetch(path, init);
      if (!/cart\.js|section\/load/.test(path)) return answer;
      return new Response((await answer.text()).replaceAll(`"${name}"`, JSON.stringify(letter)), answer);
    },
  };
}

test.each<Wish>([
  { shop: 'roastery', product: '8123400000107', count: 2 },
  { shop: 'lumen', product: '11', count: 2 },
])('a cart of $shop in which something has a very long name goes over to us all the same', async (wish) => {
  const approval = approve(mall, wish);
  const page = wordy((await visitShop(mall, wish.shop, approval.url)).page, approval.name);
  await addApprovedLine(page, approval, read);
  const again = await addApprovedLine(page, { ...approval, count: 1 }, read);
  expect(v.is(pageAnswers.addLine, again)).toBe(true);
  const cart = await readShopCart(page, null);
  expect(v.is(pageAnswers.readCart, cart)).toBe(true);
  expect(cart.lines[0]?.name).toMatch(/with love/);
  const lineId = cart.lines[0]?.lineId ?? '';
  expect(v.is(pageAnswers.setLine, await setCartLine(page, null, lineId, 1))).toBe(true);
});
