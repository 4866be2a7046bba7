import { inStoreGtin } from '../shared/gtin.mjs';

/** What the Greengrocer sells; prices in euro cents, `member` is the loyalty card's price. */
export const greengrocerRange = [
  { id: '10012', key: 'milk-whole-2l', price: 238, member: 219 },
  { id: '10013', key: 'milk-semi-2l', price: 232 },
  { id: '10014', key: 'milk-whole-1l', price: 135 },
  { id: '10021', key: 'oat-1l', price: 179, was: 209 },
  { id: '10030', key: 'yoghurt-500', price: 165, member: 149 },
  { id: '10031', key: 'yoghurt-berry-500', price: 175 },
  { id: '10040', key: 'butter-salted', price: 289 },
  { id: '10050', key: 'eggs-12', price: 399, member: 349 },
  { id: '10061', key: 'spaghetti-500', price: 129 },
  { id: '10062', key: 'penne-500', price: 129 },
  { id: '10070', key: 'oil-500', price: 749, was: 849 },
  { id: '10080', key: 'tomatoes-4x400', price: 319 },
  { id: '10090', key: 'cola-6', price: 449, member: 399 },
  { id: '10091', key: 'cola-zero-6', price: 449 },
  { id: '10092', key: 'water-6', price: 354 },
  { id: '10093', key: 'juice-1l', price: 269, stock: 0 },
  { id: '10100', key: 'rolls-12', price: 595, member: 545 },
  { id: '10110', key: 'washing-1500', price: 899 },
  { id: '10120', key: 'ember-250', price: 895 },
  { id: '10130', key: 'bananas', price: 179, gtin: inStoreGtin(1) },
  { id: '10140', key: 'bread-800', price: 420, stock: 3 },
  { id: '10150', key: 'chocolate-dark', price: 229 },
];
