import { expect, test } from 'vitest';
import { apiFrom } from '../../../utils/shops/cart-api';

const ORIGIN = 'https://shop.example';

test.each([
  [
    'fetch with JSON',
    `fetch('/api/cart/items', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ productId: id, quantity: n }) })`,
    { path: '/api/cart/items', idField: 'productId', countField: 'quantity', encoding: 'json' },
  ],
  [
    'minified',
    `let r=await fetch("/api/v2/basket",{method:"POST",body:JSON.stringify({sku:e.sku,qty:t,source:"pdp"})});`,
    { path: '/api/v2/basket', idField: 'sku', countField: 'qty', constants: [['source', 'pdp']] },
  ],
  [
    'a helper that sends a form',
    `const p=(u,f)=>fetch(u,{method:"POST",body:new URLSearchParams(f)});p('/cart/add',{sku_id:b.dataset.sku,num:1})`,
    { path: '/cart/add', idField: 'sku_id', countField: 'num', encoding: 'urlencoded' },
  ],
  [
    'axios',
    `axios.post("/rest/cart", { variant_id: v, quantity: q })`,
    { path: '/rest/cart', idField: 'variant_id', encoding: 'json' },
  ],
  [
    'jQuery',
    `$.post('/panier/ajouter', { id: id, quantite: n }, done)`,
    { path: '/panier/ajouter', countField: 'quantite', encoding: 'urlencoded' },
  ],
  [
    'jQuery with names that are known',
    `$.post('/cart/add', { product_id: id, qty: n })`,
    { idField: 'product_id', encoding: 'urlencoded' },
  ],
])('a call that adds is read from the script: %s', (_, script, expected) => {
  const api = apiFrom([script], ORIGIN);
  expect(api?.add).toMatchObject(expected);
});

test.each([
  [
    'an order',
    `fetch('/api/orders', { method: 'POST', body: JSON.stringify({ productId: 1, quantity: 1 }) })`,
  ],
  [
    'a checkout',
    `fetch('/api/cart/checkout', { method: 'POST', body: JSON.stringify({ productId: 1, quantity: 1 }) })`,
  ],
  [
    'a body that asks to order',
    `fetch('/api/cart', { method: 'POST', body: JSON.stringify({ productId: 1, action: 'checkout' }) })`,
  ],
  [
    'a body that always says so in the name of a choice',
    `fetch('/api/cart', { method: 'POST', body: JSON.stringify({ productId: 1, variant: 'order' }) })`,
  ],
  [
    'a field that nobody can fill',
    `fetch('/api/cart', { method: 'POST', body: JSON.stringify({ productId: 1, token: getToken() }) })`,
  ],
  [
    'another host',
    `fetch('//evil.example/cart', { method: 'POST', body: JSON.stringify({ productId: 1, quantity: 1 }) })`,
  ],
  ['a coupon', `fetch('/cart/coupon', { method: 'POST', body: JSON.stringify({ code: c }) })`],
  ['words in a comment', `// post to '/cart/add' some day`],
])('%s is no call that adds', (_, script) => expect(apiFrom([script], ORIGIN)).toBeNull());

test('reading, changing and taking out are read beside it', () => {
  const api = apiFrom(
    [
      `const get = (path) => fetch(path); const send = (path, method, body) => fetch(path, { method, body: JSON.stringify(body) });
       send('/api/cart/items', 'POST', { productId: id, quantity: n }); get('/api/cart');
       send('/api/cart/items/' + line, 'PATCH', { quantity: n }); fetch(\`/api/cart/items/\${line}\`, { method: 'DELETE' });
       get(\`/api/products/\${id}\`); const euros = (minor) => (minor / 100).toFixed(2);`,
    ],
    ORIGIN,
  );
  expect(api).toMatchObject({
    readPath: '/api/cart',
    change: { path: '/api/cart/items/', method: 'PATCH', idField: null, countField: 'quantity' },
    remove: { path: '/api/cart/items/' },
    productPaths: ['/api/products/'],
    minorDigits: 2,
  });
});

test('an address that adds is never asked for the cart', () => {
  expect(apiFrom([`$.post('/panier/ajouter', { id: id, quantite: n })`], ORIGIN)?.readPath).toBeNull();
});
