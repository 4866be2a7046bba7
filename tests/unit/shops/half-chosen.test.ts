// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Approval } from '../../../utils/domain/cart/cart';
import { fillFields } from '../../../utils/shops/forms/fill-form';

const select = (label: string, name: string, ...options: string[]) =>
  `<label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map((each) => `<option value="${each}">${each}</option>`).join('')}</select>`;
const radios = (name: string, ...values: string[]) =>
  values
    .map(
      (value, at) =>
        `<label><input type="radio" name="${name}" value="${value}"${at === 0 ? ' checked' : ''}> ${value}</label>`,
    )
    .join('');
const filled = (fields: string, variant: Approval['variant'], variantId: string | null = null) => {
  document.body.innerHTML = `<form>${fields}<button>Add to cart</button></form>`;
  const [form, control] = [document.querySelector('form'), document.querySelector('button')];
  if (!form || !control) throw new Error('no form');
  return fillFields(document, { form, control }, { variant, variantId } as Approval, 1).fields;
};
const SHIRT = [
  { name: 'Size', value: 'M' },
  { name: 'Colour', value: 'Black' },
];

test('both choices are sent where both are there', () => {
  const fields = filled(
    select('Size', 'size', 'S', 'M') + select('Colour', 'colour', 'White', 'Black'),
    SHIRT,
  );
  expect(Object.fromEntries(fields)).toMatchObject({ size: 'M', colour: 'Black' });
});

test.each([
  ['a list', select('Colour', 'colour', 'White', 'Jet black')],
  ['buttons', radios('colour', 'White', 'Jet black')],
])('what the other choice stands at by itself in %s is not sent for what was approved', (_, colour) => {
  expect(() => filled(select('Size', 'size', 'S', 'M') + colour, SHIRT)).toThrow('variant-missing');
});

test('a choice that the form does not ask for is no reason to refuse', () => {
  expect(Object.fromEntries(filled(select('Size', 'size', 'S', 'M'), SHIRT))).toMatchObject({ size: 'M' });
});

test('the shop’s own id of the variant decides, whatever the words are', () => {
  const slot = '<input type="hidden" name="variation_id" value="">';
  const fields = filled(
    select('Size', 'size', 'S', 'M') + select('Colour', 'colour', 'White', 'Jet black') + slot,
    SHIRT,
    'v7',
  );
  expect(Object.fromEntries(fields)).toMatchObject({ variation_id: 'v7' });
});
