import { items } from '../../catalogue/items.mjs';

const variant = {
  id: 'plan',
  item: items['bulb-11w'],
  options: [],
  title: '',
  sku: 'BB-PLAN',
  gtin: null,
  mpn: null,
  price: 499,
  listPrice: null,
  memberPrice: null,
  stock: 999,
  quantity: null,
};

/** The protection plan that nobody asked for: it joins the cart with the first thing that is added. */
export const protectionPlan = {
  product: {
    id: 'plan',
    slug: 'plan',
    name: 'PremiumCare protection plan',
    brand: null,
    category: 'service',
    about: '',
    optionNames: [],
    variants: [variant],
    chosen: variant,
    row: {},
  },
  variant,
};
