import { html } from '../shared/html.mjs';

const TOUR = [
  [
    'greengrocer',
    '/p/hollin-farm-whole-milk-2-l/10012',
    'Open the whole milk',
    'and then Cartwright: what it costs per litre, and what you have seen elsewhere.',
  ],
  [
    'cornershop',
    '/item/301-hollin-farm-whole-milk-2-l',
    'See the same milk',
    'in the Corner Shop, cheaper by 29 cents; and another brand for less still.',
  ],
  ['kaufhaus', '/kategorie/haushalt', 'Walk past a shelf', 'of the Kaufhaus: its rows are remembered too.'],
  [
    'greengrocer',
    '/c/pantry',
    'Put things on a list',
    'and let Cartwright plan which cart gets what, delivery included.',
  ],
  ['bargainbin', '/deal/501', 'Meet a shop that cheats', 'and see what Cartwright makes of it.'],
];

/** The demo's first page: a short tour, then every shop with one line of what it is and what to try. */
export function startPage(world) {
  const origin = (name) => `http://${name}.localhost:${world.port}`;
  return html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>The demo mall</title><link rel="stylesheet" href="/start.css"></head>
<body><main><header><p class="over">Cartwright · demo</p><h1>A small mall to shop in</h1><p class="lead">Fourteen shops that run on this machine. They differ as real shops do; nothing you order is ever sent.</p></header>
<section><h2>A short tour</h2><ol class="tour">${TOUR.map(([shop, path, title, rest]) => html`<li><a href="${origin(shop)}${path}"><b>${title}</b> <span>${rest}</span></a></li>`)}</ol></section>
<section><h2>All shops</h2><ul class="shops">${[...world.shops.values()].map((shop) => shopCard(shop, origin(shop.name)))}</ul></section></main></body></html>`;
}

function shopCard(shop, origin) {
  const pictures = shop.products
    .slice(0, 3)
    .map(
      (product) =>
        html`<img src="${origin}/pictures/${product.variants[0].id}.svg" width="72" height="72" alt="">`,
    );
  return html`<li><a class="pictures" href="${origin}/" tabindex="-1" aria-hidden="true">${pictures}</a><h3><a href="${origin}/">${shop.title}</a> <small>${shop.currency}</small></h3><p>${shop.blurb}</p><p class="try"><a href="${origin}${shop.firstStep}">Try:</a> ${shop.tryThis}</p></li>`;
}
