import { euros, get, make, send, skeleton } from './dom.js';

export async function showCart(view, isCurrent, render) {
  document.title = 'Bag · NOVA';
  view.replaceChildren(make('h1', {}, 'Your bag'), skeleton('line'));
  const cart = await get('/api/cart');
  if (!isCurrent()) return;
  const rows = cart.lines.map((line) =>
    make(
      'li',
      { 'data-line': line.line },
      make('img', { src: line.image, alt: '', width: 72, height: 72 }),
      make('a', { href: `/product/${line.productId}` }, [line.name, ...line.options].join(' · ')),
      make('span', {}, `${line.quantity} × ${euros(line.price)}`),
      make('b', {}, euros(line.total)),
      make(
        'button',
        { class: 'ghost', onclick: () => fetch(`/api/cart/${line.line}`, { method: 'DELETE' }).then(render) },
        'Remove',
      ),
    ),
  );
  view.replaceChildren(
    make('h1', {}, 'Your bag'),
    cart.lines.length ? make('ul', { class: 'bag-lines' }, ...rows) : make('p', {}, 'Empty.'),
    make(
      'p',
      { class: 'bag-total' },
      `Goods ${euros(cart.goods)} · Delivery ${euros(cart.delivery)} · `,
      make('b', {}, `Total ${euros(cart.total)}`),
    ),
    cart.lines.length ? make('a', { href: '/checkout', class: 'add' }, 'Checkout') : '',
  );
}

export function showCheckout(view) {
  const note = make('p', { class: 'note', role: 'status' });
  const pay = async () => {
    const { order } = await (await send('/api/checkout', 'POST', {})).json();
    note.textContent = `Order ${order} is placed.`;
  };
  view.replaceChildren(
    make('h1', {}, 'Checkout'),
    make('button', { class: 'add', onclick: pay }, 'Pay now'),
    note,
  );
}
