export const euros = (minor) => `€${(minor / 100).toFixed(2)}`;
export const get = (path) => fetch(path).then((answer) => answer.json());
export const send = (path, method, body) =>
  fetch(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.filter((child) => child !== null && child !== ''));
  return node;
}

export const skeleton = (kind) => make('span', { class: `sk sk-${kind}`, 'aria-hidden': 'true' });

export function card(product) {
  const price = make('span', { class: 'amount' }, euros(product.price));
  return make(
    'a',
    { class: 'tile-link', href: `/product/${product.id}` },
    make('img', { src: product.image, alt: '', width: 240, height: 240 }),
    make('strong', {}, product.name),
    make('span', { class: 'tile-price' }, price, product.was ? make('s', {}, euros(product.was)) : ''),
    product.inStock ? '' : make('em', {}, 'Sold out'),
  );
}
