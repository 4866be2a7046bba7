import { readFileSync } from 'node:fs';
import { page } from '../shared/respond.mjs';
import { recipePage, storyPage } from './pages.mjs';

/** A cook's own site beside the shops: it tells how to make things and sells nothing. */
export const blog = {
  name: 'larder',
  cookie: 'larder_session',
  css: readFileSync(new URL('./blog.css', import.meta.url), 'utf8'),
  products: [],
  routes: [
    ['GET', '/', () => page(storyPage())],
    ['GET', '/pancakes', () => page(recipePage())],
  ],
};
