import { totalsOf } from '../../shared/carts.mjs';
import { picturePath } from '../../shared/common-routes.mjs';
import { html, raw, scriptJson } from '../../shared/html.mjs';
import { decimal, fullWidth } from '../../shared/money.mjs';
import { isBuyable, listedVariant } from '../../shared/products.mjs';
import { shopScript } from './shop-script.mjs';

const wide = (minor) => `￥${fullWidth(decimal(minor))}`;
const plain = (minor) => `¥${decimal(minor)}`;

function frame(visit, title, main) {
  const count = visit.lines().reduce((sum, line) => sum + line.quantity, 0);
  return html`<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}－百货铺</title><link rel="stylesheet" href="/theme.css"></head>
<body><div class="tishi">全场运费８元，满９９元包邮　｜　七天无理由退货</div><header><a class="zhaopai" href="/">百货铺</a><form action="/search"><input name="q" type="search" placeholder="搜索商品" aria-label="搜索"><button>搜索</button></form><a href="/cart">购物车（<b id="shuliang">${count}</b>）</a></header>
<nav>${Object.entries(visit.shop.categories).map(([slug, name]) => html`<a href="/list/${slug}">${name}</a>`)}</nav><main>${main}</main><footer>百货铺 · 街坊邻里的老店　客服热线：400-000-0000</footer>${shopScript}</body></html>`;
}

/** The front page. */
export function homePage(visit) {
  return frame(
    visit,
    '首页',
    html`<section class="tou"><h1>好物不贵，天天上新</h1><p>产地直发，次日送达。</p></section>${cards(visit.shop.products)}`,
  );
}

/** A category or search page. */
export function listPage(visit, title, products) {
  return frame(
    visit,
    title,
    html`<h1>${title}</h1><p class="hui">共${products.length}件商品</p>${cards(products)}`,
  );
}

/** A product page: the price in full-width digits, specifications as buttons, its list of facts. */
export function goodsPage(visit, product) {
  const variant = product.chosen;
  const skus = product.variants.map((one) => ({
    id: one.id,
    spec: one.title,
    price: wide(one.price),
    stock: one.stock,
  }));
  const specs =
    product.variants.length > 1
      ? html`<div class="guige"><span>${product.optionNames[0]}：</span>${product.variants.map((one) => html`<button type="button" data-sku="${one.id}" class="${one === variant ? 'xuan' : ''}">${one.title}</button>`)}</div>`
      : '';
  const main = html`<div class="xiangqing"><img src="${picturePath(variant)}" width="400" height="400" alt="${product.name}"><div><h1>${product.name}</h1><p class="hui">${product.about}</p><div class="jia"><span class="hui">促销价</span><strong id="jiage">${wide(variant.price)}</strong>${variant.listPrice ? html`<span class="hui">原价：<del>${wide(variant.listPrice)}</del></span>` : ''}</div>${specs}
<p class="${variant.stock > 0 ? 'you' : 'wu'}">${variant.stock > 0 ? '现货，付款后２４小时内发货' : '已售罄，暂时缺货'}</p><div class="mai"><label>数量 <input type="number" id="num" value="1" min="1" max="20"></label><button class="jiaru" data-add="${variant.id}" ${variant.stock > 0 ? '' : raw('disabled')}>加入购物车</button><form method="post" action="/order/submit"><button class="liji" ${variant.stock > 0 ? '' : raw('disabled')}>立即购买</button></form></div><p id="tishi" role="status"></p>
<ul class="canshu"><li>品牌：${product.brand}</li><li>商品编号：${variant.sku}</li><li>条形码：${variant.gtin}</li></ul></div></div><script type="application/json" id="skus">${scriptJson(skus)}</script>`;
  return frame(visit, product.name, main);
}

/** The cart page. */
export function cartPage(visit) {
  const lines = visit.lines();
  const totals = totalsOf(visit.shop, lines);
  const rows = lines.map(
    ({ product, variant, quantity }) =>
      html`<tr><td><a href="/goods/${product.id}">${product.name} ${variant.title}</a></td><td>${plain(variant.price)}</td><td><input type="number" data-num="${variant.id}" value="${quantity}" min="0" aria-label="数量"></td><td>${plain(variant.price * quantity)}</td></tr>`,
  );
  return frame(
    visit,
    '购物车',
    html`<h1>购物车</h1>${lines.length === 0 ? html`<p class="hui">购物车是空的。</p>` : html`<table class="gouwu"><tr><th>商品</th><th>单价</th><th>数量</th><th>小计</th></tr>${rows}</table><p class="heji">商品金额：${plain(totals.goods)}　运费：${plain(totals.delivery)}　合计：<strong>${plain(totals.total)}</strong>　<a class="liji" href="/order/confirm">去结算</a></p>`}`,
  );
}

/** The page whose form orders, and the page after it. */
export function orderPage(visit, number) {
  return frame(
    visit,
    '确认订单',
    number
      ? html`<h1>订单已提交</h1><p>订单号：${number}</p>`
      : html`<h1>确认订单</h1><form method="post" action="/order/submit"><button class="liji">提交订单</button></form>`,
  );
}

function cards(products) {
  return html`<ul class="shangpin">${products.map((product) => {
    const variant = listedVariant(product);
    return html`<li><a href="/goods/${product.id}"><img src="${picturePath(variant)}" width="200" height="200" alt="" loading="lazy"><span class="mingzi">${product.name}</span></a><span class="jiaqian">${wide(variant.price)}${variant.listPrice ? html` <del>${wide(variant.listPrice)}</del>` : ''}</span>${isBuyable(product) ? '' : html`<span class="wu">已售罄</span>`}</li>`;
  })}</ul>`;
}
