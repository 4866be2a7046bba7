/** Parts of an address that lead to ordering or paying. */
const ORDER_PARTS = new Set(
  `checkout checkouts onepagecheckout onepage order orders ordering placeorder submitorder createorder confirmorder pay payment
  payments payto purchase buynow buyitnow oneclick 1click onestep instantbuy expresscheckout quickbuy quickorder paypal stripe klarna applepay googlepay
  kasse zurkasse bestellung bestellungen bestellabschluss zahlung bezahlen bezahlung sofortkauf direktkauf abschluss afrekenen betalen betaling bestelling
  commande commandes paiement payer caisse achatexpress pedido pedidos pago pagos pagar pagamento pagamentos tramitar ordine ordini pagamenti cassa
  zamowienie zamowienia platnosc kasa objednavka objednavky pokladna platba rendeles penztar fizetes comanda plata narudzba blagajna
  ordre kassen kassa betal bestall tilaus kassalle maksu siparis odeme pesanan bayar thanhtoan dathang zakaz oformlenie oplata
  结算 结账 下单 订单 提交订单 支付 付款 結帳 注文 決済 レジ 주문 결제 الدفع الطلب اتمام-الطلب إتمام-الطلب заказ оформление оплата`.split(
    /\s+/,
  ),
);

/** Parts that order in some shops and name a product page in others: refused only where something would be sent. */
const BUY_PARTS = new Set(
  'buy kaufen bestellen kopen acheter commander comprar compra acquista kup koupit kob kop kjop osta kupit beli mua subscribe 购买 立即购买 購入 구매 شراء купить'.split(
    ' ',
  ),
);

const FILLERS = new Set(
  'a v1 v2 v3 my your the now it new index start begin step one page place submit create confirm complete process review express quick fast instant direct secure guest shipping delivery address info information save set details final finish success init session to go with and click form action api do btn button jetzt zur sofort passer valider realizar finalizar'.split(
    ' ',
  ),
);

const CART_PARTS = new Set(
  `cart carts basket baskets bag trolley minicart addtocart addtobasket warenkorb einkaufswagen korb panier carrito carro cesta carrinho carrello winkelwagen winkelmand winkelmandje
  koszyk kosik kosar kosarica kurv varukorg kundvagn handlekurv ostoskori sepet keranjang korzina cos gouwuche 购物车 購物車 カート 장바구니 سلة السلة عربة корзина кошик`.split(
    /\s+/,
  ),
);

/** What Magento calls the small cart beside a page: /checkout/sidebar/removeItem. */
const MINI_CART = 'sidebar';

const CART_FILLERS = new Set(
  'add to in into the my your view show list shop shopping mini ajax update change set get put remove delete item items line lines product products index do form process api legen v1 v2 v3 data'.split(
    ' ',
  ),
);

/**
 * Whether a request to this address would order, pay or begin to: judged by whole parts of path and query, so that the
 * book /products/order-of-the-garter can be bought and /checkout/cart (Magento, OpenCart) can be read.
 */
export function isOrderAddress(url: URL, method: string): boolean {
  if (!/^https?:$/.test(url.protocol)) return true;
  if (hasOrderPart(partsOf(url.pathname), method)) return true;
  return [...url.searchParams].some(([name, value]) => {
    const isSwitch =
      /^(?:route|controller|action|act|do|cmd|op|task|mode|page|step|wc-ajax|fn|method|go|view|func)$/i.test(
        name,
      );
    return isOrderPart(name, method) || (isSwitch && hasOrderPart(partsOf(value), method));
  });
}

/** Whether a path names a cart: /cart, /warenkorb.html, /index.php?route=checkout/cart. */
export function isCartAddress(url: URL): boolean {
  const values = [...url.searchParams].flatMap(([name, value]) => [name, ...partsOf(value)]);
  return [...partsOf(url.pathname), ...values].some(isCartPart);
}

/** Whether a path ends in a cart and in nothing that is done to it: /api/cart, not /cart/add. */
export function isPlainCartPath(path: string): boolean {
  const words = (partsOf(path).at(-1) ?? '').toLowerCase().split(/[-_. +]+/);
  return words.every((word) => CART_PARTS.has(word) && !/^add/.test(word));
}

/** Whether one word of a form field or a path stands for ordering or paying. */
export function isOrderPart(part: string, method: string): boolean {
  const words = partWords(part);
  const isOrder = (word: string) => ORDER_PARTS.has(word) || (method !== 'GET' && BUY_PARTS.has(word));
  if (isOrder(words.join('')) || isOrder(part.toLowerCase())) return true;
  return (
    words.some(isOrder) && words.every((word) => isOrder(word) || FILLERS.has(word) || /^\d+$/.test(word))
  );
}

function partWords(part: string): string[] {
  return part
    .toLowerCase()
    .split(/[-_. +]+/)
    .filter(Boolean);
}

/** The words of a field's name or value, in small letters: options[Color] is options, color. */
export function wordsIn(text: string): string[] {
  return partWords(text.replace(/[[\](){}:|/\\]/g, ' '));
}

function hasOrderPart(parts: readonly string[], method: string): boolean {
  return parts.some((part, at) => {
    const next = parts[at + 1] ?? '';
    // Shopify's /cart/12:1 replaces what lies in the cart and goes on to the checkout.
    if (isCartPart(part) && /^\d+:\d+/.test(next)) return true;
    return isOrderPart(part, method) && !isCartPart(next) && next !== MINI_CART;
  });
}

function isCartPart(part: string): boolean {
  const words = partWords(part);
  const isCart = (word: string) => CART_PARTS.has(word);
  return (
    isCart(words.join('')) ||
    (words.some(isCart) && words.every((word) => isCart(word) || CART_FILLERS.has(word)))
  );
}

/** The parts of a path. camelCase is taken apart, and a file's ending is no word: /placeOrder.do is place-Order. */
export function partsOf(path: string): string[] {
  return decoded(path)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .split(/[/;|\\]+/)
    .map((part) => part.replace(/\.(?:php\d?|html?|aspx?|jsp|do|cgi|pl|json|js|cfm|action)$/i, ''))
    .filter(Boolean);
}

/** Text with its %-signs resolved; as it is where they stand for nothing. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
