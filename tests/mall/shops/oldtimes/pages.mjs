import { totalsOf } from '../../shared/carts.mjs';
import { picturePath } from '../../shared/common-routes.mjs';
import { html, raw } from '../../shared/html.mjs';
import { decimal } from '../../shared/money.mjs';

const ERRORS = {
  soldout: 'Sorry, we are out of that.',
  limit: 'Sorry, not more than 24 of one kind.',
  unknown: 'We do not know that item.',
};
const price = (minor) => raw(`EUR&nbsp;${decimal(minor)}`);

/** A page as ISO-8859-1 bytes; the header names no charset, the page's meta does. */
export function latin1(body) {
  const doctype =
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">\n';
  const text = (doctype + String(body)).replace(/[\u0100-\uffff]/g, (sign) => `&#${sign.codePointAt(0)};`);
  return { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(text, 'latin1') };
}

function frame(visit, title, main) {
  const departments = Object.entries(visit.shop.departments).map(
    ([id, [, name]]) =>
      html`<tr><td bgcolor="#F5EBD3">&nbsp;<a href="list.htm?cat=${id}"><font face="Verdana" size="2" color="#7A1F1F">${name}</font></a></td></tr>`,
  );
  return html`<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Old Times General Store - ${title}</title></head>
<body bgcolor="#EFE3C6" text="#3B2A1A" link="#7A1F1F" vlink="#7A1F1F"><center><table width="780" border="0" cellspacing="0" cellpadding="0" bgcolor="#FFFDF6"><tr><td bgcolor="#5A2A1A" height="76" colspan="2">&nbsp;&nbsp;<font face="Times New Roman" size="6" color="#F5E3B5"><b>Old Times General Store</b></font><br>&nbsp;&nbsp;&nbsp;<font face="Verdana" size="1" color="#E0C998">Est. 1987 · on the web since 1999 · café &amp; provisions</font></td></tr>
<tr><td bgcolor="#C9A866" colspan="2" height="24"><font face="Verdana" size="1">&nbsp;&nbsp;Delivery EUR&nbsp;5.50, free from EUR&nbsp;75 · Minimum order EUR&nbsp;10 &nbsp;|&nbsp; <a href="index.htm">Home</a> &nbsp;|&nbsp; <a href="basket.htm">Your basket</a></font></td></tr>
<tr><td width="170" valign="top" bgcolor="#F5EBD3"><br><table width="100%" cellpadding="4" cellspacing="0">${departments}</table><br><form action="search.htm" method="get">&nbsp;<input name="q" size="12"><input type="submit" value="Go"></form></td><td valign="top"><table width="100%" cellpadding="16"><tr><td>${main}</td></tr></table></td></tr>
<tr><td colspan="2" bgcolor="#F5EBD3" align="center" height="40"><font face="Verdana" size="1">&copy; 2005 Old Times General Store. Best viewed at 800 x 600. Mrs Brontë packs every order herself.</font></td></tr></table></center></body></html>`;
}

const heading = (text) =>
  html`<font face="Times New Roman" size="5"><b>${text}</b></font><hr size="1" color="#C9A866">`;

/** The first page. */
export function indexPage(visit) {
  return frame(
    visit,
    'Welcome',
    html`${heading('Welcome to our store')}<font face="Verdana" size="2">Provisions, café beans and honest hardware, déjà vu guaranteed.</font><br><br>${rows(visit.shop.products.slice(0, 10))}`,
  );
}

/** A department or the result of a search. */
export function listPage(visit, title, products) {
  return frame(
    visit,
    title,
    html`${heading(title)}${products.length > 0 ? rows(products) : raw('<font face="Verdana" size="2">Nothing found.</font>')}`,
  );
}

/** One item: the price stands in a font tag and nowhere else. */
export function itemPage(visit, product) {
  const [variant] = product.variants;
  const buy =
    variant.stock > 0
      ? html`<form action="cart.cgi" method="post"><input type="hidden" name="id" value="${variant.id}"><font face="Verdana" size="2">Quantity:</font> <input name="qty" value="1" size="2"> <input type="submit" value="Add to basket"></form>`
      : raw('<font face="Verdana" size="2" color="#B00000"><b>Out of stock</b></font>');
  const main = html`${heading(product.name)}<table cellpadding="10"><tr><td valign="top"><img src="${picturePath(variant)}" width="220" height="220" border="1" alt=""></td><td valign="top"><font face="Verdana" size="2">Item no. ${variant.sku}<br><br>${product.about}${product.food ? html`<p><b>Ingredients:</b> ${raw(product.food.ingredients)}.</p>` : html`<br><br>`}Our price:</font> <font face="Verdana" size="4" color="#B00000"><b>${price(variant.price)}</b></font><br><br>${buy}</td></tr></table>`;
  return frame(visit, product.name, main);
}

/** The basket. */
export function basketPage(visit) {
  const lines = visit.lines();
  const totals = totalsOf(visit.shop, lines);
  const error = ERRORS[visit.query.get('err')];
  const cells = lines.map(
    ({ product, variant, quantity }) =>
      html`<tr><td><a href="item.htm?id=${product.id}"><font face="Verdana" size="2">${product.name}</font></a></td><td align="right"><font face="Verdana" size="2">${price(variant.price)}</font></td><td align="center"><input name="q${variant.id}" value="${quantity}" size="2"></td><td align="right"><font face="Verdana" size="2">${price(variant.price * quantity)}</font></td></tr>`,
  );
  const table = html`<form action="update.cgi" method="post"><table width="100%" border="1" cellspacing="0" cellpadding="6" bordercolor="#C9A866"><tr bgcolor="#F5EBD3"><th>Item</th><th>Each</th><th>Qty</th><th>Sum</th></tr>${cells}<tr><td colspan="3">Goods</td><td align="right">${price(totals.goods)}</td></tr><tr><td colspan="3">Delivery</td><td align="right">${price(totals.delivery)}</td></tr><tr><td colspan="3"><b>Total</b></td><td align="right"><b>${price(totals.total)}</b></td></tr></table><br><input type="submit" value="Recalculate"></form>${totals.meetsMinimum ? raw('<a href="order.htm"><font face="Verdana" size="2">Proceed to order form</font></a>') : raw('<font face="Verdana" size="2" color="#B00000">The minimum order is EUR 10.</font>')}`;
  return frame(
    visit,
    'Basket',
    html`${heading('Your basket')}${error ? html`<font face="Verdana" size="2" color="#B00000">${error}</font><br><br>` : ''}${lines.length > 0 ? table : raw('<font face="Verdana" size="2">Your basket is empty.</font>')}`,
  );
}

/** The order form. */
export function orderPage(visit) {
  return frame(
    visit,
    'Order form',
    html`${heading('Order form')}<form action="order.cgi" method="post"><font face="Verdana" size="2">Name: <input name="name"> Card no.: <input name="card" autocomplete="cc-number"> <input type="submit" value="Send order"></font></form>`,
  );
}

/** The page after an order. */
export function thanksPage(visit, number) {
  return frame(
    visit,
    'Thank you',
    html`${heading('Thank you')}<font face="Verdana" size="2">Order no. ${number}.</font>`,
  );
}

function rows(products) {
  return html`<table width="100%" cellpadding="6" cellspacing="0">${products.map((product, at) => {
    const [variant] = product.variants;
    return html`<tr bgcolor="${at % 2 ? '#FFFDF6' : '#FBF3DF'}"><td width="64"><img src="${picturePath(variant)}" width="56" height="56" alt=""></td><td><a href="item.htm?id=${product.id}"><font face="Verdana" size="2">${product.name}</font></a>${variant.stock > 0 ? '' : raw(' <font face="Verdana" size="1" color="#B00000">out of stock</font>')}</td><td align="right"><font face="Verdana" size="2" color="#B00000"><b>${price(variant.price)}</b></font></td></tr>`;
  })}</table>`;
}
