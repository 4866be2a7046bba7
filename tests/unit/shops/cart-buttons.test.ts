import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { findCartRows, removeControlOf } from '../../../utils/shops/cart-page/cart-rows';
import { changeForm } from '../../../utils/shops/forms/change-form';
import { REMOVE_TEXT } from '../../../utils/shops/guard/order-words';

const CART = 'https://shop.example/cart';

const documentOf = (html: string) => {
  const { document } = new Window({ url: CART });
  document.body.innerHTML = html;
  return document as unknown as Document;
};
const rowOf = (html: string) => {
  const document = documentOf(html);
  const [row] = findCartRows(document, CART);
  if (!row) throw new Error('no row');
  return { row, fetched: { document, url: CART, charset: 'utf-8' } };
};

test.each([
  'Remove',
  'Remove item',
  'Delete',
  'Entfernen',
  'Artikel löschen',
  'Supprimer',
  'Eliminar',
  'Quitar del carrito',
  'Remover',
  'Rimuovi',
  'Verwijderen',
  'Verwijder',
  'Usuń',
  'Odstranit',
  'Törlés',
  'Fjern',
  'Ta bort',
  'Poista',
  'Kaldır',
  'Sil',
  'Удалить',
  '删除',
  '削除',
  'حذف',
  'הסר',
  '×',
])('"%s" takes a line out', (words) => expect(REMOVE_TEXT.test(words)).toBe(true));

test.each([
  ['Silver teapot', '/p/silver-teapot'],
  ['Basil 100 g', '/p/basil'],
  ['Silikonform', '/p/silikonform'],
  ['Nail polish remover', '/p/nail-polish-remover'],
  ['Fjernkontroll', '/p/fjernkontroll'],
])('%s is a thing in the cart, not a way to take one out', (name, href) => {
  const { row } = rowOf(
    `<table><tr><td><a href="${href}">${name}</a></td><td><input name="qty[1]" value="2"></td><td><a href="/cart/remove?line=1">Remove</a></td></tr></table>`,
  );
  expect(row.link?.getAttribute('href')).toBe(href);
  expect(removeControlOf(row.row)?.getAttribute('href')).toBe('/cart/remove?line=1');
});

describe('a count is changed by the button that takes counts over, and by no other', () => {
  const form = (buttons: string) =>
    rowOf(
      `<form action="/cart" method="post"><table><tr><td><a href="/p/1">Mug</a></td><td><input name="qty[1]" value="3"></td></tr></table>${buttons}</form>`,
    );
  const sentBy = (buttons: string) => {
    const { row, fetched } = form(buttons);
    return changeForm(fetched, row, 2).fields.filter(([name]) => name !== 'qty[1]');
  };
  const update = '<button name="update" value="1">Update cart</button>';

  test.each([
    ['a coupon', '<input name="code"><button name="coupon" value="1">Apply coupon</button>', [['code', '']]],
    ['emptying the cart', '<button name="clear" value="1">Empty cart</button>', []],
    ['emptying it, in German', '<button name="leeren" value="1">Warenkorb leeren</button>', []],
    ['taking a line out', '<button name="remove" value="1">Remove</button>', []],
    ['keeping it for later', '<button name="later" value="1">Save for later</button>', []],
    ['another address', '<button name="address" value="1">Change address</button>', []],
    ['the delivery', '<button name="zip" value="1">Update shipping</button>', []],
  ])('beside a button for %s, and without a button where there is no other', (_, button, rest) => {
    expect(sentBy(button + update)).toEqual([...rest, ['update', '1']]);
    expect(sentBy(button)).toEqual(rest);
  });

  test.each(['Aktualisieren', 'OK', 'Mettre à jour', '更新'])('its words may be "%s"', (words) =>
    expect(sentBy(`<button name="u" value="1">${words}</button>`)).toEqual([['u', '1']]),
  );
});

test('a count that stands in no form cannot be changed but by hand', () => {
  const { row, fetched } = rowOf(
    '<ul><li><a href="/p/1">Mug</a> <input name="qty" value="3" data-line="7"></li></ul>',
  );
  expect(() => changeForm(fetched, row, 2)).toThrow('undo-by-hand');
});

test.each([
  ['1.5', 1.5],
  ['0,75', 0.75],
  ['2,00', 2],
  ['3.000', 3],
])('a count of %s is %d', (value, count) => {
  const { row } = rowOf(
    `<table><tr><td><a href="/p/1">Cheese</a></td><td><input name="qty[1]" value="${value}"></td></tr></table>`,
  );
  expect(row.count).toBe(count);
});

test.each([
  ['1.50', '0.5'],
  ['1,50', '0,5'],
])('a part of one is written as the shop writes %s', (value, written) => {
  const { row, fetched } = rowOf(
    `<form action="/cart" method="post"><a href="/p/1">Cheese</a><input name="qty[1]" value="${value}"></form>`,
  );
  expect(changeForm(fetched, row, 0.5).fields).toEqual([['qty[1]', written]]);
});
