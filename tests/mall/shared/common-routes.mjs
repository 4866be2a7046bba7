import { pictureOf } from '../pictures/picture.mjs';
import { findVariant, listedVariant } from './products.mjs';
import { page, text } from './respond.mjs';

/** What every shop serves alike: its stylesheet and its pictures. @type {import('./router.mjs').Route[]} */
export const commonRoutes = [
  ['GET', '/theme.css', ({ shop }) => text(shop.css, 'text/css; charset=utf-8')],
  ['GET', '/pictures/:id.svg', ({ shop, params }) => servePicture(shop, params.id)],
  ['GET', '/favicon.ico', () => ({ status: 204, headers: {}, body: '' })],
];

/** The path of a variant's picture. */
export const picturePath = (variant) => `/pictures/${variant.id}.svg`;

/** A plain page that says a thing is not there. */
export function notFound(words = 'This page does not exist.') {
  return page(`<html lang="en"><title>404</title><body><h1>404</h1><p>${words}</p></body></html>`, 404);
}

function servePicture(shop, id) {
  const found = findVariant(shop, id);
  if (!found) return notFound('No such picture.');
  return text(pictureOf((found.variant ?? listedVariant(found.product)).item), 'image/svg+xml');
}
