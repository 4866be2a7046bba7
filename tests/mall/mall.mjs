import { createServer } from 'node:http';
import { blog } from './blog/blog.mjs';
import { controlShop } from './control/control.mjs';
import { readBody } from './shared/body.mjs';
import { commonRoutes, notFound } from './shared/common-routes.mjs';
import { expectationsOf } from './shared/expectations.mjs';
import { throughGate } from './shared/gates.mjs';
import { createLog } from './shared/log.mjs';
import { findProduct, findVariant } from './shared/products.mjs';
import { findRoute } from './shared/router.mjs';
import { describeLine, openShop } from './shared/shop.mjs';
import { openVisit } from './shared/visit.mjs';
import { shopDefinitions } from './shops/shops.mjs';

/**
 * Starts all shops on one port of 127.0.0.1; port 0 takes a free one.
 * @param {{port?: number}} options
 */
export async function startMall({ port = 0 } = {}) {
  const world = openWorld();
  const server = createServer((request, response) => {
    handle(world, request, response).catch((cause) => fail(response, cause));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  world.port = server.address().port;
  return { ...controlsOf(world), port: world.port, close: () => closeServer(server) };
}

/** The ground truth of all shops as they are before any price is changed, for a mall on this port. */
export function expectations(port) {
  return groundTruth(Object.assign(openWorld(), { port }));
}

function openWorld() {
  const shops = new Map(shopDefinitions.map((definition) => [definition.name, openShop(definition)]));
  const world = { shops, log: createLog(), port: 0 };
  world.controls = () => controlsOf(world);
  return world;
}

function controlsOf(world) {
  const origin = (name) => `http://${name}.localhost:${world.port}`;
  return {
    origin,
    url: (name, path = '/') => origin(name) + path,
    shops: () => [...world.shops.keys()],
    products: (name) => shopOf(world, name).products,
    log: () => world.log.read(),
    clearLog: () => world.log.clear(),
    carts: (name) => cartsOf(shopOf(world, name)),
    orders: (name) => shopOf(world, name).orders.length,
    setGate: (name, gate) => Object.assign(shopOf(world, name), { gate }),
    setPrice: (name, id, price) => setPrice(shopOf(world, name), id, price),
    expectations: () => groundTruth(world),
  };
}

function groundTruth(world) {
  const all = [...world.shops.values()].map((shop) =>
    expectationsOf(shop, `http://${shop.name}.localhost:${world.port}`),
  );
  return { products: all.flatMap((one) => one.products), listings: all.flatMap((one) => one.listings) };
}

function shopOf(world, name) {
  const shop = world.shops.get(name);
  if (!shop) throw new Error(`The mall has no shop "${name}"; it has ${[...world.shops.keys()].join(', ')}.`);
  return shop;
}

function cartsOf(shop) {
  return shop.carts
    .sessions()
    .map((session) => ({ session, lines: shop.carts.linesOf(session).map(describeLine) }));
}

function setPrice(shop, id, price) {
  const variant = findVariant(shop, id)?.variant ?? findProduct(shop, id)?.variants[0];
  const minor = Math.round(Number(price) * 100);
  if (!variant || !Number.isFinite(minor) || minor <= 0) return null;
  const before = variant.price;
  variant.price = minor;
  return { id: variant.id, before, now: minor };
}

async function handle(world, request, response) {
  const host = request.headers.host ?? 'localhost';
  const url = URL.canParse(`http://${host}${request.url}`)
    ? new URL(`http://${host}${request.url}`)
    : new URL('http://localhost/');
  const name = url.hostname.split('.')[0];
  const shop = world.shops.get(name) ?? (name === blog.name ? blog : controlShop(world));
  const body = await readBody(request);
  const visit = openVisit(shop, request, url, body);
  const answer = throughGate(visit, await answerOf(shop, visit));
  world.log.add(logEntry(shop, visit, request, body, answer));
  send(response, visit, request, answer);
}

async function answerOf(shop, visit) {
  const route = findRoute([...commonRoutes, ...shop.routes], visit.method, visit.path);
  if (!route) return shop.missing?.(visit) ?? notFound();
  visit.params = route.params;
  return (await route.handler(visit)) ?? shop.missing?.(visit) ?? notFound();
}

function logEntry(shop, visit, request, body, answer) {
  return {
    time: Date.now(),
    shop: shop.name,
    method: request.method,
    path: visit.path,
    query: Object.fromEntries(visit.query),
    body,
    cookieSession: visit.session.id,
    status: answer.status,
  };
}

function send(response, visit, request, answer) {
  const cookie = visit.session.cookie();
  const cookies = [cookie, ...(answer.cookies ?? [])].filter(Boolean);
  response.writeHead(answer.status, {
    'cache-control': 'no-store',
    ...answer.headers,
    ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
  });
  response.end(request.method === 'HEAD' ? '' : answer.body);
}

function fail(response, cause) {
  console.error('The mall could not answer a request.', cause);
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
  response.end('The mall could not answer this request; its console says why.');
}

function closeServer(server) {
  return new Promise((resolve) => {
    server.close(() => resolve(undefined));
    server.closeAllConnections();
  });
}
