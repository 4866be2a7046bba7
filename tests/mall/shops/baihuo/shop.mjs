import { baihuoRange } from '../../assortments/baihuo.mjs';
import { parseQuantity, totalsOf } from '../../shared/carts.mjs';
import { addAsked } from '../../shared/form-cart.mjs';
import { decimal } from '../../shared/money.mjs';
import { findProduct, productsIn, searchProducts } from '../../shared/products.mjs';
import { json, page } from '../../shared/respond.mjs';
import { placeOrder } from '../../shared/shop.mjs';
import { cartPage, goodsPage, homePage, listPage, orderPage } from './pages.mjs';

const CATEGORIES = {
  pantry: '粮油调味',
  drinks: '茶饮',
  fresh: '生鲜',
  household: '日用百货',
  electronics: '数码配件',
  kitchen: '厨房电器',
};
const REFUSALS = {
  soldout: [1002, '该商品已售罄'],
  limit: [1003, '超出限购数量'],
  unknown: [1001, '商品不存在'],
};

/** A Chinese shop: full-width digits, prices in yuan, answers that carry a code instead of a status. */
export const baihuo = {
  name: 'baihuo',
  title: '百货铺',
  blurb: 'A Chinese shop with full-width prices, in yuan.',
  tryThis: 'Read a price in full-width digits, and soy sauce by one or two bottles.',
  firstStep: '/goods/60002',
  currency: 'CNY',
  cookie: 'bh_token',
  skuPrefix: 'BH',
  skuOf: (row) => row.id,
  range: baihuoRange,
  nameOf: (item) => item.name,
  categories: CATEGORIES,
  delivery: { fee: 800, freeFrom: 9900, minimum: null },
  prints: { brand: true, sku: true, gtin: true, mpn: false, unitPrice: false },
  productPath: (product) => `/goods/${product.id}`,
  listings: (shop) => [
    { path: '/list/pantry', products: productsIn(shop, 'pantry') },
    { path: '/list/electronics', products: productsIn(shop, 'electronics') },
    { path: '/search?q=%E7%94%B5%E6%B1%A0', products: searchProducts(shop, '电池') },
  ],
  routes: [
    ['GET', '/', (visit) => page(homePage(visit))],
    [
      'GET',
      '/list/:slug',
      (visit) =>
        CATEGORIES[visit.params.slug]
          ? page(listPage(visit, CATEGORIES[visit.params.slug], productsIn(visit.shop, visit.params.slug)))
          : null,
    ],
    [
      'GET',
      '/search',
      (visit) =>
        page(
          listPage(
            visit,
            `“${visit.query.get('q') ?? ''}”的搜索结果`,
            searchProducts(visit.shop, visit.query.get('q') ?? ''),
          ),
        ),
    ],
    ['GET', '/goods/:id', (visit) => goods(visit)],
    ['GET', '/cart', (visit) => page(cartPage(visit))],
    ['POST', '/cart/add', (visit) => add(visit)],
    ['GET', '/cart/list', (visit) => json({ code: 0, msg: 'ok', data: cartData(visit) })],
    ['POST', '/cart/update', (visit) => update(visit)],
    ['GET', '/order/confirm', (visit) => page(orderPage(visit, null))],
    ['POST', '/order/submit', (visit) => page(orderPage(visit, placeOrder(visit)))],
  ],
};

function goods(visit) {
  const product = findProduct(visit.shop, visit.params.id);
  return product ? page(goodsPage(visit, product)) : null;
}

function cartData(visit) {
  const { goods: amount, delivery, total } = totalsOf(visit.shop, visit.lines());
  const list = visit.lines().map(({ product, variant, quantity }) => ({
    goods_id: product.id,
    sku_id: variant.id,
    title: product.name,
    spec: variant.title,
    num: quantity,
    price: decimal(variant.price),
    amount: decimal(variant.price * quantity),
  }));
  return { list, goods_amount: decimal(amount), freight: decimal(delivery), total: decimal(total) };
}

function add(visit) {
  const { refused } = addAsked(
    visit,
    visit.fields.get('sku_id') ?? visit.fields.get('goods_id'),
    visit.fields.get('num'),
    20,
  );
  if (!refused) return json({ code: 0, msg: '已加入购物车', data: cartData(visit) });
  const [code, msg] = REFUSALS[refused];
  return json({ code, msg, data: null });
}

function update(visit) {
  const line = visit.lines().find(({ variant }) => variant.id === visit.fields.get('sku_id'));
  if (!line) return json({ code: 1001, msg: '商品不存在', data: null });
  visit.shop.carts.set(
    visit.session.id,
    line.key,
    Math.min(parseQuantity(visit.fields.get('num'), 0), line.variant.stock),
  );
  return json({ code: 0, msg: 'ok', data: cartData(visit) });
}
