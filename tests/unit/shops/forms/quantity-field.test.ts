// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Approval } from '../../../../utils/domain/cart/cart';
import { fillFields } from '../../../../utils/shops/forms/fill-form';

const QTY = '<input type="number" name="qty" value="1" min="1">';

const filled = (fields: string, wanted: number, approval: Partial<Approval> = {}) => {
  document.body.innerHTML = `<form>${fields}<button>Add to cart</button></form>`;
  const [form, control] = [document.querySelector('form'), document.querySelector('button')];
  if (!form || !control) throw new Error('no form');
  const asked = { variant: [], variantId: null, ...approval } as unknown as Approval;
  const { fields: sent, count } = fillFields(document, { form, control }, asked, wanted);
  return { ...Object.fromEntries(sent), count };
};

describe('the count is written into the field that is meant', () => {
  test.each([
    ['a discount', '<input type="hidden" name="discount" value="0">', 'discount', '0'],
    ['an account', '<input type="hidden" name="account" value="7">', 'account', '7'],
    ['a country', '<input name="country" value="DE">', 'country', 'DE'],
    [
      'an article number',
      '<input type="hidden" name="article-number" value="471100">',
      'article-number',
      '471100',
    ],
    ['a length in cm', '<input type="number" name="length" value="90">', 'length', '90'],
    [
      'a name on a jersey',
      '<input type="text" name="properties[Number]" value="10">',
      'properties[Number]',
      '10',
    ],
    ['a phone number', '<input type="tel" name="phone" aria-label="Phone number" value="0">', 'phone', '0'],
    ['a down payment', '<input type="number" name="anzahlung" value="50">', 'anzahlung', '50'],
    ['breakfast', '<select name="fruehstueck"><option>0</option></select>', 'fruehstueck', '0'],
    ['a part of a bundle', '<input name="bundle_option_qty[5]" value="1">', 'bundle_option_qty[5]', '1'],
    ['a script’s own count', '<input type="hidden" name="count" value="1">', 'count', '1'],
  ])('not into %s', (_, field, name, value) => {
    expect(filled(field + QTY, 3)).toMatchObject({ [name]: value, qty: '3', count: 3 });
  });

  test('nor into a choice of packs that is called as a count is', () => {
    const packs =
      '<select name="attribute_pa_menge"><option value="">…</option><option value="250-g">250 g</option><option value="500-g">500 g</option></select>';
    const variant = [{ name: 'Menge', value: '500 g' }];
    expect(filled(packs + QTY, 2, { variant })).toMatchObject({ attribute_pa_menge: '500-g', qty: '2' });
  });

  test.each(['taglia-pantaloni', 'talla_pantalon', 'Badetuch', 'cadet-size'])(
    'nor into sizes, which are numbers: %s',
    (name) => {
      const sizes = `<select name="${name}"><option>36</option><option>38</option></select>`;
      const variant = [{ name: 'size', value: '38' }];
      expect(filled(sizes + QTY, 2, { variant })).toMatchObject({ [name]: '38', qty: '2' });
    },
  );

  test.each(['stock_quantity', 'max_qty', 'reviews-count', 'quantityAvailable'])(
    'nor into what the shop has of it: %s',
    (name) => {
      const hidden = `<input type="hidden" name="${name}" value="12">`;
      expect(filled(hidden, 2)).toMatchObject({ [name]: '12', count: null });
      const script = '<input type="hidden" name="quantity" value="1">';
      expect(filled(hidden + script, 2)).toMatchObject({ [name]: '12', quantity: '2' });
    },
  );

  test('nor into the worth of a voucher, where a script keeps the count', () => {
    const voucher = '<input type="number" name="worth" value="50">';
    const script = '<input type="hidden" name="quantity" value="1">';
    expect(filled(voucher + script, 2)).toMatchObject({ worth: '50', quantity: '2' });
  });

  test.each([
    'kolicina',
    'cantitate',
    'počet',
    'ποσότητα',
    'hoeveelheid',
    'buy-num',
    'goods_number',
    'antall',
  ])('but into one that is called so: %s', (name) => {
    const fields = `<input name="note" value=""><input name="${name}" value="1">`;
    expect(filled(fields, 2)).toMatchObject({ note: '', [name]: '2' });
  });

  test('nor is a count chosen because the article’s number is among the counts', () => {
    const counts = '<select name="qty"><option>1</option><option>2</option><option>3</option></select>';
    expect(filled(counts, 1, { variantId: '3' })).toMatchObject({ qty: '1', count: 1 });
  });

  test('a list of counts may end in “10+” and begin with taking out', () => {
    const counts =
      '<select name="qty"><option>0 (remove)</option><option>1</option><option>2</option><option>10+</option></select>';
    expect(filled(counts, 2)).toMatchObject({ qty: '2', count: 2 });
  });

  test('a hidden count is filled where no other is there', () => {
    expect(filled('<input type="hidden" name="quantity" value="1">', 2)).toMatchObject({ quantity: '2' });
  });
});

describe('what the field does not take', () => {
  const crate = '<input type="number" name="qty" value="6" min="6" step="6" max="18">';

  test('is not sent where it is fewer than the least', () => {
    expect(() => filled(crate, 5)).toThrow('below-minimum');
  });

  test.each([
    [6, 6],
    [11, 6],
    [12, 12],
    [40, 18],
  ])('of %i by crates of six, %i are asked for', (wanted, count) => {
    expect(filled(crate, wanted)).toMatchObject({ qty: String(count), count });
  });

  test.each([
    ['from nothing on', '<input type="number" name="qty" value="0" min="0" step="6">'],
    ['from what it stands at', '<input type="number" name="qty" value="6" step="6">'],
    ['as a list says', '<select name="qty"><option>6</option><option>12</option></select>'],
  ])('by sixes %s, neither', (_, sixes) => {
    expect(() => filled(sixes, 5)).toThrow('below-minimum');
    expect(filled(sixes, 13)).toMatchObject({ qty: '12', count: 12 });
  });

  test('of a list that names no counts, one is asked for', () => {
    expect(filled('<select name="qty"><option value="">…</option></select>', 3)).toMatchObject({ qty: '1' });
  });
});
