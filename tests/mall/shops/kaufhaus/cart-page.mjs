import { totalsOf } from '../../shared/carts.mjs';
import { html } from '../../shared/html.mjs';
import { euroGerman } from '../../shared/money.mjs';
import { frame } from './pages.mjs';

const NOTES = {
  soldout: 'Dieser Artikel ist zurzeit nicht lieferbar.',
  limit: 'Mehr als diese Menge ist nicht bestellbar.',
  unknown: 'Diesen Artikel führen wir nicht.',
};

/** The cart with quantities, delivery and total. */
export function cartPage(visit) {
  const lines = visit.lines();
  const note = NOTES[visit.query.get('hinweis')];
  const main = html`<h1>Ihr Warenkorb</h1>${note ? html`<p class="hinweis" role="alert">${note}</p>` : ''}${lines.length > 0 ? filled(visit, lines) : html`<p>Ihr Warenkorb ist leer.</p>`}`;
  return frame(visit, 'Warenkorb', main);
}

/** The last page before an order. */
export function checkoutPage(visit) {
  const { total } = totalsOf(visit.shop, visit.lines());
  return frame(
    visit,
    'Kasse',
    html`<h1>Kasse</h1><p>Gesamtsumme ${euroGerman(total)}</p><form method="post" action="/bestellung"><label>E-Mail <input name="email" autocomplete="email"></label> <button class="kaufen">Zahlungspflichtig bestellen</button></form>`,
  );
}

/** The page after an order. */
export function thanksPage(visit, number) {
  return frame(visit, 'Danke', html`<h1>Vielen Dank für Ihre Bestellung</h1><p>Bestellnummer ${number}</p>`);
}

function filled(visit, lines) {
  const totals = totalsOf(visit.shop, lines);
  return html`<form method="post" action="/warenkorb/aendern"><table class="warenkorb"><thead><tr><th>Artikel</th><th>Einzelpreis</th><th>Menge</th><th>Summe</th></tr></thead><tbody>${lines.map(
    ({ product, variant, quantity }) =>
      html`<tr data-artikelnummer="${variant.id}"><td><a href="${visit.shop.productPath(product)}">${product.name}</a><br><small>Artikelnummer ${variant.sku}</small></td><td>${euroGerman(variant.price)}</td><td><input type="number" name="menge[${variant.id}]" value="${quantity}" min="0" aria-label="Menge"></td><td>${euroGerman(variant.price * quantity)}</td></tr>`,
  )}</tbody><tfoot><tr><td colspan="3">Zwischensumme</td><td>${euroGerman(totals.goods)}</td></tr>${totals.deposit ? html`<tr><td colspan="3">Pfand</td><td>${euroGerman(totals.deposit)}</td></tr>` : ''}<tr><td colspan="3">Versandkosten</td><td>${euroGerman(totals.delivery)}</td></tr><tr class="summe"><td colspan="3">Gesamtsumme inkl. MwSt.</td><td>${euroGerman(totals.total)}</td></tr></tfoot></table>
<p class="knoepfe"><button>Mengen ändern</button> <a class="kaufen" href="/kasse">Zur Kasse</a></p></form>`;
}
