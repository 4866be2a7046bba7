import { readFileSync } from 'node:fs';
import { text } from '../../shared/respond.mjs';

const FILES = ['app.js', 'dom.js', 'product-view.js', 'cart-view.js'];
const serve = (body) => () => text(body, 'text/javascript; charset=utf-8');

/** The app's own modules, as the browser loads them. @type {import('../../shared/router.mjs').Route[]} */
export const scriptRoutes = FILES.map((file) => [
  'GET',
  `/client/${file}`,
  serve(readFileSync(new URL(`./client/${file}`, import.meta.url), 'utf8')),
]);
