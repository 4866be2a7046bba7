// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { decimalOf } from '../../../utils/domain/money/money';
import { readDocument } from '../../../utils/extraction/read-document';
import { textOf } from '../../../utils/extraction/tree/dom-text';

const NAMES = ['Oak breadboard', 'Walnut bowl', 'Linen towel'] as const;

/** Gives an element an open shadow tree; an element in it may get one of its own. */
function shade(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

function made(tag: string, html = ''): Element {
  const element = document.createElement(tag);
  element.innerHTML = html;
  return element;
}

function read(path: string) {
  return readDocument(document, { url: `https://shop.example${path}`, observedAt: 1 });
}

function productSaid() {
  const reading = read('/p/maple-rolling-pin');
  if (reading.kind !== 'product') return reading.kind;
  const { name, price, availability } = reading.product;
  return [name.value, price.value && decimalOf(price.value), availability.value];
}

const rowsSaid = () => {
  const reading = read('/c/kitchen');
  return reading.kind === 'listing'
    ? reading.listing.rows.map(({ name, price, url }) => [
        name,
        price && decimalOf(price),
        new URL(url).pathname,
      ])
    : reading.kind;
};

beforeEach(() => {
  document.head.innerHTML = '<title>Maple rolling pin – Shop</title>';
  document.body.innerHTML = '<main></main>';
});

const main = () => document.querySelector('main') as Element;
const SAID = ['Maple rolling pin', '24.50', 'InStock'];

describe('a product', () => {
  test('in the shadow tree of one element is read', () => {
    const host = made('shop-product');
    main().append(host);
    shade(
      host,
      '<h1>Maple rolling pin</h1><span class="price">€24.50</span><button>Add to cart</button><p>In stock</p>',
    );
    expect(productSaid()).toEqual(SAID);
  });

  test('in nested shadow trees is read', () => {
    const host = made('shop-product');
    main().append(host);
    const outer = shade(host, '<h1>Maple rolling pin</h1><price-box></price-box><buy-box></buy-box>');
    const price = outer.querySelector('price-box') as Element;
    const amount = shade(price, '<div class="price"><money-text></money-text></div>').querySelector(
      'money-text',
    );
    shade(amount as Element, '<span>€24.50</span>');
    shade(outer.querySelector('buy-box') as Element, '<p>In stock</p><button>Add to cart</button>');
    expect(productSaid()).toEqual(SAID);
  });

  test('whose price is handed into a slot is read', () => {
    const host = made(
      'shop-product',
      '<span slot="amount" class="price">€24.50</span><h1 slot="name">Maple rolling pin</h1>',
    );
    main().append(host);
    shade(
      host,
      '<slot name="name"></slot><slot name="amount"></slot><p>In stock</p><button>Add to cart</button>',
    );
    expect(productSaid()).toEqual(SAID);
  });

  test('is not told apart from one whose button alone is in a shadow tree', () => {
    main().innerHTML = '<h1>Maple rolling pin</h1><span class="price">€24.50</span><p>In stock</p>';
    const host = made('buy-button');
    main().append(host);
    shade(host, '<button><slot></slot></button>');
    host.append('Add to cart');
    expect(productSaid()).toEqual(SAID);
  });

  test('is not read from a closed shadow tree, nor from what a slot leaves out', () => {
    const closed = made('shop-product');
    main().append(closed);
    closed.attachShadow({ mode: 'closed' }).innerHTML =
      '<h1>Maple rolling pin</h1><span class="price">€24.50</span>';
    expect(productSaid()).toBe('none');
  });
});

describe('rows', () => {
  const tile = (index: number) =>
    `<a href="/p/${index}"><img src="/i.jpg" alt=""><h3>${NAMES[index]}</h3></a><span class="price">€1${index}.90</span>`;
  const expected = NAMES.map((name, index) => [name, `1${index}.90`, `/p/${index}`]);

  beforeEach(() => {
    document.title = 'Kitchen – Shop';
    main().innerHTML = '<h1>Kitchen</h1>';
  });

  test('that are each a shadow tree are found', () => {
    NAMES.forEach((_, index) => {
      const host = made('product-tile');
      main().append(host);
      shade(host, tile(index));
    });
    expect(rowsSaid()).toEqual(expected);
  });

  test('that lie together in one shadow tree are found', () => {
    const host = made('product-grid');
    main().append(host);
    shade(host, `<ul>${NAMES.map((_, index) => `<li>${tile(index)}</li>`).join('')}</ul>`);
    expect(rowsSaid()).toEqual(expected);
  });

  test('whose prices alone are in shadow trees are found', () => {
    main().innerHTML += `<ul>${NAMES.map((name, index) => `<li class="tile"><a href="/p/${index}"><img src="/i.jpg" alt=""><h3>${name}</h3></a><money-text></money-text></li>`).join('')}</ul>`;
    main()
      .querySelectorAll('money-text')
      .forEach((host, index) => {
        shade(host, `<span class="price">€1${index}.90</span>`);
      });
    expect(rowsSaid()).toEqual(expected);
  });

  test('whose names alone are in shadow trees are found', () => {
    main().innerHTML += `<ul>${NAMES.map((_, index) => `<li class="tile"><product-name></product-name><span class="price">€1${index}.90</span></li>`).join('')}</ul>`;
    main()
      .querySelectorAll('product-name')
      .forEach((host, index) => {
        shade(host, `<a href="/p/${index}"><h3>${NAMES[index]}</h3></a>`);
      });
    expect(rowsSaid()).toEqual(expected);
  });
});

test('the text of an element holds its shadow tree once, slotted words in it included', () => {
  const host = made('shop-note', 'the words');
  main().append(host);
  shade(host, '<b>Before</b> <slot></slot>');
  expect(
    textOf(main())
      .split(' ')
      .filter((word) => word === 'Before'),
  ).toHaveLength(1);
  expect(textOf(main())).toContain('the words');
});
