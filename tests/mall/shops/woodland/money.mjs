import { html, raw } from '../../shared/html.mjs';
import { grouped } from '../../shared/money.mjs';

const symbol = raw('<span class="woocommerce-Price-currencySymbol">&euro;</span>');

/** An amount as WooCommerce marks it up, with the symbol after a hard space: "39,90 €". */
export function amount(minor) {
  return html`<span class="woocommerce-Price-amount amount"><bdi>${grouped(minor, '.', ',')}&nbsp;${symbol}</bdi></span>`;
}

/** A price with its sale form: the old one struck through, the new one inserted. */
export function priceHtml(price, listPrice) {
  if (!listPrice) return amount(price);
  const [was, now] = [`${grouped(listPrice, '.', ',')} €`, `${grouped(price, '.', ',')} €`];
  return html`<del aria-hidden="true">${amount(listPrice)}</del> <span class="screen-reader-text">Original price was: ${was}.</span><ins aria-hidden="true">${amount(price)}</ins><span class="screen-reader-text">Current price is: ${now}.</span>`;
}

/** The price of a product: its own, or the span of its variations. */
export function productPriceHtml(product) {
  const prices = product.variants.map((variant) => variant.price).sort((a, b) => a - b);
  const [low, high] = [prices[0], prices.at(-1)];
  if (low === high) return priceHtml(low, product.variants[0].listPrice);
  return html`${amount(low)} <span aria-hidden="true">–</span> ${amount(high)}<span class="screen-reader-text">Price range: ${grouped(low, '.', ',')} € through ${grouped(high, '.', ',')} €</span>`;
}
