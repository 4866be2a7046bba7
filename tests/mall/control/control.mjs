import { json, page, text } from '../shared/respond.mjs';
import { startPage } from './start-page.mjs';
import { startStyle } from './start-style.mjs';

/** The mall's own host: the start page, and the levers that tests pull. It has no products and no cart. */
export function controlShop(world) {
  return {
    name: 'mall',
    cookie: 'mall_session',
    css: startStyle,
    products: [],
    routes: [
      ['GET', '/', () => page(startPage(world))],
      ['GET', '/start.css', () => text(startStyle, 'text/css; charset=utf-8')],
      ['GET', '/__mall/expectations', () => json(world.controls().expectations())],
      ['GET', '/__mall/log', () => json(world.controls().log())],
      ['POST', '/__mall/log/clear', () => clearLog(world)],
      [
        'GET',
        '/__mall/carts',
        (visit) => withShop(world, visit, (name) => json(world.controls().carts(name))),
      ],
      [
        'GET',
        '/__mall/orders',
        (visit) => withShop(world, visit, (name) => json({ orders: world.controls().orders(name) })),
      ],
      ['POST', '/__mall/price', (visit) => withShop(world, visit, (name) => changePrice(world, visit, name))],
    ],
  };
}

function withShop(world, visit, answer) {
  const name = visit.query.get('shop');
  return world.shops.has(name)
    ? answer(name)
    : json({ error: `Say which shop: ?shop= one of ${[...world.shops.keys()].join(', ')}.` }, 400);
}

function changePrice(world, visit, name) {
  const changed = world.controls().setPrice(name, visit.query.get('id'), visit.query.get('price'));
  return changed
    ? json(changed)
    : json({ error: 'Give the id of a product or variant of that shop, and a price such as 2.19.' }, 400);
}

function clearLog(world) {
  world.controls().clearLog();
  return json({ cleared: true });
}
