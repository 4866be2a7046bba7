import { showCart, showCheckout } from './cart-view.js';
import { card, get, make, skeleton } from './dom.js';
import { showProduct } from './product-view.js';

const root = document.querySelector('#root');
let visit = 0;

function frame() {
  const header = make(
    'header',
    {},
    make('a', { href: '/', class: 'logo' }, 'NOVA'),
    make('a', { href: '/category/electronics' }, 'Electronics'),
    make('a', { href: '/category/kitchen' }, 'Kitchen'),
    make('a', { href: '/category/household' }, 'Power & light'),
    make(
      'form',
      { class: 'find', onsubmit: search },
      make('input', { name: 'q', type: 'search', placeholder: 'Search', 'aria-label': 'Search' }),
    ),
    make('a', { href: '/cart', class: 'bag' }, 'Bag'),
  );
  root.replaceChildren(
    make('div', { class: 'top-line' }, 'Delivery €4.90, free from €60'),
    header,
    make('main', { id: 'view' }),
    make('footer', {}, 'NOVA Electronics · Rotterdam'),
  );
}

function search(event) {
  event.preventDefault();
  go(`/search?q=${encodeURIComponent(event.target.elements.q.value)}`);
}

function go(path) {
  history.pushState({}, '', path);
  render();
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/"]');
  if (!link || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});
addEventListener('popstate', render);

async function render() {
  visit += 1;
  const mine = visit;
  const view = document.querySelector('#view');
  const [, section, id] = location.pathname.split('/');
  const isCurrent = () => mine === visit;
  if (section === 'product') return showProduct(view, id, isCurrent);
  if (section === 'cart') return showCart(view, isCurrent, render);
  if (section === 'checkout') return showCheckout(view);
  return showList(view, section, id, isCurrent);
}

async function showList(view, section, id, isCurrent) {
  const words = new URLSearchParams(location.search).get('q');
  const title =
    section === 'search'
      ? `Results for “${words}”`
      : id
        ? id[0].toUpperCase() + id.slice(1)
        : 'Sound, power, light.';
  document.title = `${title} · NOVA`;
  view.replaceChildren(
    make('h1', {}, title),
    make('div', { class: 'cards' }, ...Array.from({ length: 6 }, () => skeleton('card'))),
  );
  const query = section === 'search' ? `?q=${encodeURIComponent(words ?? '')}` : id ? `?category=${id}` : '';
  const { products } = await get(`/api/products${query}`);
  if (isCurrent()) view.querySelector('.cards').replaceChildren(...products.map(card));
}

frame();
setTimeout(render, 120);
