import { card, euros, get, make, send, skeleton } from './dom.js';

export async function showProduct(view, id, isCurrent) {
  view.replaceChildren(
    make(
      'div',
      { class: 'pp' },
      skeleton('image'),
      make('div', {}, skeleton('title'), skeleton('price'), skeleton('line')),
    ),
  );
  const product = await get(`/api/products/${id}`);
  if (!isCurrent()) return;
  document.title = `${product.name} · NOVA`;
  const state = { variant: product.variants.find((one) => one.id === product.chosen), prices: null };
  paintProduct(view, product, state);
  const prices = await get(`/api/prices/${id}`);
  if (!isCurrent()) return;
  state.prices = prices;
  paintProduct(view, product, state);
}

function paintProduct(view, product, state) {
  const { variant, prices } = state;
  const offer = prices?.[variant.id];
  const choose = (one) => () => {
    state.variant = one;
    paintProduct(view, product, state);
  };
  const pills = product.optionNames.length
    ? make(
        'div',
        { class: 'pills', role: 'radiogroup', 'aria-label': product.optionNames[0] },
        ...product.variants.map((one) =>
          make(
            'button',
            { type: 'button', role: 'radio', 'aria-checked': String(one === variant), onclick: choose(one) },
            one.options.join(' '),
          ),
        ),
      )
    : '';
  const note = make('p', { class: 'note', role: 'status' });
  const amount = offer
    ? make(
        'div',
        { class: 'price-now' },
        make('span', { class: 'amount' }, euros(offer.price)),
        offer.was ? make('s', {}, euros(offer.was)) : '',
      )
    : skeleton('price');
  const button = make(
    'button',
    { class: 'add', disabled: !offer?.inStock, onclick: () => addToBag(variant, note) },
    offer && !offer.inStock ? 'Sold out' : 'Add to bag',
  );
  view.replaceChildren(
    make(
      'div',
      { class: 'pp' },
      make('img', { src: variant.image, alt: product.name, width: 480, height: 480 }),
      make(
        'div',
        {},
        make('p', { class: 'maker' }, product.brand),
        make('h1', {}, product.name),
        amount,
        pills,
        button,
        note,
        make('p', {}, product.about),
        specs(product, variant),
      ),
    ),
    make('nav', { class: 'more' }, make('h2', {}, 'Also seen'), make('div', { class: 'cards' })),
  );
  get('/api/products').then(({ products }) =>
    view.querySelector('.more .cards')?.replaceChildren(
      ...products
        .filter((one) => one.id !== product.id)
        .slice(0, 4)
        .map(card),
    ),
  );
}

function specs(product, variant) {
  const rows = [
    ['Brand', product.brand],
    ['SKU', variant.sku],
    ['GTIN', variant.gtin],
    ['Content', variant.size],
  ];
  return make(
    'dl',
    {},
    ...rows
      .filter(([, value]) => value)
      .flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]),
  );
}

async function addToBag(variant, note) {
  const answer = await send('/api/cart', 'POST', { variantId: variant.id, quantity: 1 });
  note.textContent = answer.ok ? 'In your bag.' : (await answer.json()).message;
}
