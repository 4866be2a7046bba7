import { describe, expect, test } from 'vitest';
import { adapterFor } from '../../../utils/shops/adapters';
import { addLine } from '../../../utils/shops/add-line';
import { approve, type Mall, read, serverCart, visitShop, type Wish, withMallEach } from './mall-page';

let mall: Mall;
withMallEach((opened) => {
  mall = opened;
});

async function put(wish: Wish) {
  const approval = approve(mall, wish);
  const { page, fetch } = await visitShop(mall, wish.shop, approval.url);
  const adapter = await adapterFor(page, approval.platform);
  const outcome = await addLine(page, adapter, approval, read);
  return { outcome, adapter, approval, page, fetch };
}

const SHOPS: readonly [string, string, Wish, string][] = [
  ['Shopify', 'shopify', { shop: 'roastery', product: '8123400000107', count: 2 }, '44013400000107'],
  [
    'Shopify, by variant',
    'shopify',
    {
      shop: 'roastery',
      product: '8123400000101',
      variant: '44010000000103',
      variantId: '44010000000103',
      count: 2,
    },
    '44010000000103',
  ],
  [
    'Shopify, by words',
    'shopify',
    { shop: 'roastery', product: '8123400000102', variant: '44010000000202', count: 1 },
    '44010000000202',
  ],
  [
    'WooCommerce',
    'woocommerce',
    { shop: 'woodland', product: '2101', variant: '2104', variantId: '2104', count: 2 },
    '2104',
  ],
  [
    'WooCommerce by its form',
    'woocommerce',
    { shop: 'woodland', product: '2101', variant: '2104', count: 2 },
    '2104',
  ],
  ['German', 'form-cart', { shop: 'kaufhaus', product: '4711004', count: 3 }, '4711004'],
  ['corner shop', 'form-cart', { shop: 'cornershop', product: '301', count: 3 }, '301'],
  ['grocery', 'rest-cart', { shop: 'greengrocer', product: '10012', count: 4 }, '10012'],
  ['2005', 'form-cart', { shop: 'oldtimes', product: '12', count: 2 }, '12'],
  ['Chinese', 'rest-cart', { shop: 'baihuo', product: '60002', count: 2 }, '60002'],
  [
    'Chinese, by words',
    'rest-cart',
    { shop: 'baihuo', product: '60006', variant: '60006-2', count: 2 },
    '60006-2',
  ],
  ['Arabic', 'form-cart', { shop: 'souk', product: '7001', variant: '7001-2', count: 3 }, '7001-2'],
  ['single page', 'rest-cart', { shop: 'nova', product: 'n-1002', variantId: 'n-1002', count: 2 }, 'n-1002'],
  [
    'single page, by article number',
    'rest-cart',
    { shop: 'nova', product: 'n-1001', variant: 'n-1001-wh', sku: 'NV-440005', count: 2 },
    'n-1001-wh',
  ],
  [
    'single page, by variant',
    'rest-cart',
    { shop: 'nova', product: 'n-1001', variant: 'n-1001-wh', variantId: 'n-1001-wh', count: 1 },
    'n-1001-wh',
  ],
  ['Magento', 'magento', { shop: 'lumen', product: '11', count: 2 }, '11'],
  ['Magento, by words', 'magento', { shop: 'lumen', product: '20', variant: '22', count: 2 }, '22'],
  ['Magento, a bundle', 'magento', { shop: 'lumen', product: '30', variant: '32', count: 2 }, '32'],
  ['PrestaShop', 'prestashop', { shop: 'maison', product: '2', count: 3 }, '2'],
  ['PrestaShop, by words', 'prestashop', { shop: 'maison', product: '8', variant: '83', count: 2 }, '83'],
  ['OpenCart', 'opencart', { shop: 'workbench', product: '40', count: 2 }, '40'],
  ['OpenCart, by words', 'opencart', { shop: 'workbench', product: '47', variant: '472', count: 2 }, '472'],
  ['BigCommerce', 'bigcommerce', { shop: 'harbour', product: '112', count: 2 }, '112'],
  [
    'BigCommerce, by words',
    'bigcommerce',
    { shop: 'harbour', product: '118', variant: '183', count: 2 },
    '183',
  ],
];

/** The shop whose scripts show how a line is taken out, and not how its number is changed. */
const ONLY_WHOLE_LINES = 'nova';

describe('an approved line is put into the cart of every kind of shop', () => {
  test.each(SHOPS)('%s (%s)', async (_, platform, wish, variantId) => {
    const { outcome, adapter, approval, page } = await put(wish);
    expect(outcome).toMatchObject({ refusal: null, added: wish.count });
    expect(adapter.platform).toBe(platform);
    expect(serverCart(mall, wish.shop)[variantId ?? '']).toBe(wish.count);
    const line = outcome.after.lines[0];
    expect(line?.price ?? approval.maxPrice).toEqual(approval.maxPrice);
    if (wish.shop !== ONLY_WHOLE_LINES) {
      await adapter.setCount(page, line?.lineId ?? '', 1);
      expect(Object.values(serverCart(mall, wish.shop))).toEqual([1]);
    }
    const [left] = (await adapter.readCart(page)).lines;
    await adapter.setCount(page, left?.lineId ?? '', 0);
    expect(serverCart(mall, wish.shop)).toEqual({});
    expect((await adapter.readCart(page)).lines).toEqual([]);
  });
});
