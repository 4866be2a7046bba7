import { picturePath } from '../../shared/common-routes.mjs';
import { html, raw } from '../../shared/html.mjs';
import { decimal, euroGerman } from '../../shared/money.mjs';
import { unitMinor, unitPriceOf } from '../../shared/unit-price.mjs';

const UNITS = { kg: 'kg', l: 'l', piece: 'Stück', roll: 'Rolle' };

/** The frame of every page. */
export function frame(visit, title, main) {
  const count = visit.lines().reduce((sum, line) => sum + line.quantity, 0);
  return html`<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} | Kaufhaus Lindner</title><link rel="stylesheet" href="/theme.css"></head>
<body><div class="vorteile"><span>Lieferung 4,95 €, ab 49 € versandkostenfrei</span><span>30 Tage Rückgabe</span><span>Kauf auf Rechnung</span></div>
<header class="kopf"><a class="marke" href="/">Kaufhaus <b>Lindner</b></a><form action="/suche" class="suche"><input name="q" type="search" placeholder="Was suchen Sie?" aria-label="Suche"><button>Suchen</button></form><a class="korb" href="/warenkorb">Warenkorb (${count})</a></header>
<nav class="rubriken"><a href="/kategorie/kueche">Küche</a><a href="/kategorie/kaffee">Kaffee</a><a href="/kategorie/getraenke">Getränke</a><a href="/kategorie/vorrat">Vorrat</a><a href="/kategorie/haushalt">Haushalt</a><a href="/kategorie/elektronik">Elektronik</a></nav>
<main>${main}</main><footer>* Alle Preise inkl. MwSt. zzgl. Versand. UVP: unverbindliche Preisempfehlung des Herstellers.<br>Kaufhaus Lindner GmbH · Marktplatz 3 · 04109 Leipzig</footer></body></html>`;
}

/** The front page with a stage and offers. */
export function homePage(visit) {
  const offers = visit.shop.products.filter((product) => product.variants[0].listPrice);
  return frame(
    visit,
    'Alles unter einem Dach',
    html`<section class="buehne"><h1>Alles unter einem Dach.</h1><p>Seit 1954 in Leipzig, heute auch bei Ihnen zu Hause.</p></section><h2>Angebote der Woche</h2>${rows(visit, offers)}<h2>Für Haushalt und Vorrat</h2>${rows(visit, visit.shop.products.slice(4, 14))}`,
  );
}

/** A category or search page. */
export function listPage(visit, title, products) {
  return frame(
    visit,
    title,
    html`<h1>${title}</h1><p class="anzahl">${products.length} Artikel</p>${rows(visit, products)}`,
  );
}

/** A product page with nested microdata and the price box of German shops. */
export function productPage(visit, product) {
  const [variant] = product.variants;
  const siblings = visit.shop.products.filter(
    (one) => product.row.group && one.row.group === product.row.group,
  );
  const main = html`<ol class="pfad" itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a itemprop="item" href="/"><span itemprop="name">Start</span></a><meta itemprop="position" content="1"></li><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><span itemprop="name">${visit.shop.categories[product.category]}</span><meta itemprop="position" content="2"></li></ol>
<article class="artikel" itemscope itemtype="https://schema.org/Product"><div class="bild"><img itemprop="image" src="${picturePath(variant)}" width="400" height="400" alt="${product.name}"></div>
<div class="daten"><p class="hersteller" itemprop="brand" itemscope itemtype="https://schema.org/Brand"><span itemprop="name">${product.brand}</span></p><h1 itemprop="name">${product.name}</h1>
<div class="preisbox" itemprop="offers" itemscope itemtype="https://schema.org/Offer">${variant.listPrice ? html`<p class="uvp">UVP <s>${euroGerman(variant.listPrice)}</s></p>` : ''}
<p class="preis"><span itemprop="price" content="${decimal(variant.price)}">${euroGerman(variant.price)}</span><meta itemprop="priceCurrency" content="EUR"></p>${basePrice(variant)}${variant.deposit ? html`<p class="grundpreis">zzgl. ${euroGerman(variant.deposit)} Pfand</p>` : ''}<p class="steuer">inkl. MwSt. zzgl. <a href="#versand">Versand</a> (4,95 €, ab 49 € frei)</p>
<link itemprop="itemCondition" href="https://schema.org/NewCondition"><link itemprop="availability" href="https://schema.org/${variant.stock > 0 ? 'InStock' : 'OutOfStock'}"><p class="${variant.stock > 0 ? 'da' : 'weg'}">${variant.stock > 0 ? 'Auf Lager, Lieferung in 2–3 Werktagen' : 'Zurzeit nicht lieferbar'}</p></div>
${siblings.length > 1 ? colours(visit, siblings, product) : ''}${buyForm(variant)}<p itemprop="description">${product.about}</p>
<table class="merkmale"><tr><th>Artikelnummer</th><td itemprop="sku">${variant.sku}</td></tr><tr><th>EAN</th><td itemprop="gtin13">${variant.gtin}</td></tr>${variant.mpn ? html`<tr><th>Herstellernummer</th><td itemprop="mpn">${variant.mpn}</td></tr>` : ''}</table></div></article>`;
  return frame(visit, product.name, main);
}

function basePrice(variant) {
  const unitPrice = unitPriceOf(variant.price, variant.quantity);
  if (!unitPrice) return '';
  const amount = euroGerman(unitMinor(unitPrice));
  const unit = UNITS[unitPrice.unit];
  return html`<p class="grundpreis">${unit === 'kg' ? `(${amount}/kg)` : `1 ${unit} = ${amount}`}</p>`;
}

function colours(visit, siblings, product) {
  return html`<p class="farben">Farbe: ${siblings.map((one) => (one === product ? html`<b>${one.row.color}</b>` : html`<a href="${visit.shop.productPath(one)}">${one.row.color}</a>`))}</p>`;
}

function buyForm(variant) {
  if (variant.stock === 0) return raw('<p><button class="kaufen" disabled>Nicht lieferbar</button></p>');
  return html`<form method="post" action="/warenkorb" class="kaufform"><input type="hidden" name="artikelnummer" value="${variant.id}"><label>Menge <select name="menge">${[1, 2, 3, 4, 5, 6].map((count) => html`<option>${count}</option>`)}</select></label><button class="kaufen" type="submit">In den Warenkorb</button></form>`;
}

function rows(visit, products) {
  return html`<div class="kacheln">${products.map((product) => tile(visit, product))}</div>`;
}

function tile(visit, product) {
  const [variant] = product.variants;
  const path = visit.shop.productPath(product);
  return html`<div class="kachel"><a href="${path}"><img src="${picturePath(variant)}" width="200" height="200" alt="" loading="lazy"></a><a class="name" href="${path}">${product.name}</a>${variant.listPrice ? html`<span class="uvp">UVP <s>${euroGerman(variant.listPrice)}</s></span>` : ''}<strong class="preis">${euroGerman(variant.price)}<sup>*</sup></strong>${basePrice(variant)}${variant.stock > 0 ? '' : html`<span class="weg">Zurzeit nicht lieferbar</span>`}</div>`;
}
