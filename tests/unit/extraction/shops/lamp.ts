import { jsonLd } from '../read-html';

/** What the lamp of these pages is called. */
export const NAME = 'Stanwick Desk Lamp';
/** Its node of schema.org data, with more of it. */
export const product = (more: object) => ({
  '@context': 'https://schema.org/',
  '@type': 'Product',
  name: NAME,
  ...more,
});
/** Its heading. */
export const H1 = `<h1>${NAME}</h1>`;
/** The button that buys it. */
export const ADD = '<button>Add to cart</button>';
/** Its page, with some data and what is shown as its price. */
export const page = (data: unknown, shown = '<p class="price">€49.90</p>') =>
  `${jsonLd(data)}<main>${H1}${shown}${ADD}</main>`;
