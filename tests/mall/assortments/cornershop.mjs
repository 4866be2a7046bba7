import { inStoreGtin } from '../shared/gtin.mjs';

/** What the Corner Shop sells; prices in euro cents. Its in-store code 1 is tomatoes, not the Greengrocer's bananas. */
export const cornershopRange = [
  { id: '301', key: 'milk-whole-2l', price: 209 },
  { id: '302', key: 'milk-cloverly-2l', price: 195 },
  { id: '303', key: 'milk-semi-2l', price: 215 },
  { id: '304', key: 'oat-2l', price: 199 },
  { id: '305', key: 'yoghurt-4', price: 189 },
  { id: '306', key: 'butter-unsalted', price: 275 },
  { id: '307', key: 'butter-salted', price: 279 },
  { id: '308', key: 'eggs-6', price: 229 },
  { id: '309', key: 'eggs-12', price: 379 },
  { id: '310', key: 'spaghetti-1kg', price: 219 },
  { id: '311', key: 'spaghetti-500', price: 139 },
  { id: '312', key: 'tomatoes-400', price: 95 },
  { id: '313', key: 'cola-6', price: 429 },
  { id: '314', key: 'cola-1500', price: 189, was: 215 },
  { id: '315', key: 'water-6', price: 379 },
  { id: '316', key: 'juice-bits-1l', price: 249 },
  { id: '317', key: 'rolls-9', price: 479 },
  { id: '318', key: 'rolls-12', price: 625, stock: 0 },
  { id: '319', key: 'dish-500', price: 185 },
  { id: '320', key: 'tomatoes-vine', price: 329, gtin: inStoreGtin(1) },
  { id: '321', key: 'bananas', price: 169, gtin: inStoreGtin(7) },
  { id: '322', key: 'aa-4', price: 449 },
];
