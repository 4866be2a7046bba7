import { expect, test } from 'vitest';
import { adapterFor } from '../../../utils/shops/adapters';
import { addLine } from '../../../utils/shops/add-line';
import { setCartLine } from '../../../utils/shops/cart-steps';
import { openVisitor } from './mall-fetch';
import { approve, type Mall, openAt, read, serverCart, withMallEach } from './mall-page';

/** The shop's scripts show how a line is taken out, and not how its number is changed. */
const SHOP = 'nova';
const WISH = { shop: SHOP, product: 'n-1001', variant: 'n-1001-wh', variantId: 'n-1001-wh' };

let mall: Mall;
withMallEach((opened) => {
  mall = opened;
});

const removals = () => mall.log().filter(({ method }) => method === 'DELETE');

/** A page of the shop in which the person has put some of the thing into the cart already. */
async function openWith(own: number) {
  const approval = approve(mall, WISH);
  const page = await openAt(approval.origin, approval.url, openVisitor());
  const adapter = await adapterFor(page, null);
  if (own > 0) await adapter.add(page, approval, own);
  return { approval, page, adapter };
}

test('a line that can only be taken out whole is not lowered: what the person had in it stays', async () => {
  const { page, adapter } = await openWith(3);
  const [line] = (await adapter.readCart(page)).lines;
  await expect(setCartLine(page, null, line?.lineId ?? '', 2)).rejects.toThrow('undo-by-hand');
  expect(serverCart(mall, SHOP)).toEqual({ 'n-1001-wh': 3 });
  expect(removals()).toEqual([]);
});

test('a line that is ours alone is taken out whole', async () => {
  const { page, adapter } = await openWith(2);
  const [line] = (await adapter.readCart(page)).lines;
  expect((await setCartLine(page, null, line?.lineId ?? '', 0)).lines).toEqual([]);
  expect(serverCart(mall, SHOP)).toEqual({});
});

test('what is dearer in the cart than approved and cannot be lowered is told of, and counts as lying there', async () => {
  const { page, adapter, approval } = await openWith(1);
  const cheaper = { ...approval, maxPrice: { ...approval.maxPrice, minor: approval.maxPrice.minor - 1 } };
  const outcome = await addLine(page, adapter, cheaper, read);
  expect(outcome).toMatchObject({ added: 1, refusal: 'price-rose' });
  expect(serverCart(mall, SHOP)).toEqual({ 'n-1001-wh': 2 });
  expect(removals()).toEqual([]);
});
