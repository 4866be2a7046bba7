const bag = ['Size', 'Grind'];

/** What the Roastery sells; prices in US cents, `was` is Shopify's compare-at price. */
export const roasteryRange = [
  {
    id: '8123400000101',
    slug: 'house-espresso',
    name: 'House Espresso',
    options: bag,
    variants: [
      { id: '44010000000101', key: 'ember-250', options: ['250 g', 'Whole bean'], price: 1400 },
      { id: '44010000000102', key: 'ember-250-ground', options: ['250 g', 'Ground'], price: 1400 },
      { id: '44010000000103', key: 'ember-1kg', options: ['1 kg', 'Whole bean'], price: 4600, was: 5200 },
      { id: '44010000000104', key: 'ember-1kg-ground', options: ['1 kg', 'Ground'], price: 4600, stock: 0 },
    ],
  },
  {
    id: '8123400000102',
    slug: 'harbour-filter',
    name: 'Harbour Filter',
    options: ['Size'],
    variants: [
      { id: '44010000000201', key: 'harbour-250', options: ['250 g'], price: 1650 },
      { id: '44010000000202', key: 'harbour-1kg', options: ['1 kg'], price: 5600, stock: 3 },
    ],
  },
  {
    id: '8123400000103',
    slug: 'night-shift-decaf',
    name: 'Night Shift Decaf 250 g',
    key: 'decaf-250',
    price: 1500,
  },
  {
    id: '8123400000104',
    slug: 'k9-gooseneck-kettle',
    name: 'K9 Gooseneck Kettle',
    options: ['Color'],
    variants: [
      { id: '44010000000401', key: 'k9-black', options: ['Black'], price: 9900 },
      { id: '44010000000402', key: 'k9-steel', options: ['Steel'], price: 10500, was: 11900 },
    ],
  },
  { id: '8123400000105', slug: 'm1-hand-grinder', name: 'M1 Hand Grinder', key: 'grinder-m1', price: 7900 },
  {
    id: '8123400000106',
    slug: 'm2-hand-grinder',
    name: 'M2 Hand Grinder',
    key: 'grinder-m2',
    price: 12900,
    stock: 0,
  },
  { id: '8123400000107', slug: 'brew-scale', name: 'Brew Scale 2 kg', key: 'scale', price: 5900, was: 6900 },
  {
    id: '8123400000108',
    slug: 'ceramic-dripper-02',
    name: 'Ceramic Dripper 02',
    key: 'dripper-02',
    price: 2600,
  },
  {
    id: '8123400000109',
    slug: 'paper-filters-02',
    name: 'Paper Filters 02, 100 pieces',
    key: 'filters-100',
    price: 800,
  },
  {
    id: '8123400000110',
    slug: 'french-press',
    name: 'French Press',
    options: ['Size'],
    variants: [
      { id: '44010000001001', key: 'press-350', options: ['350 ml'], price: 3200 },
      { id: '44010000001002', key: 'press-1l', options: ['1 l'], price: 4200 },
    ],
  },
  { id: '8123400000111', slug: 'stoneware-mug', name: 'Stoneware Mug 350 ml', key: 'mug-350', price: 2400 },
  { id: '8123400000112', slug: 'usb-c-cable-1m', name: 'USB-C Cable 1 m', key: 'cable-1m', price: 1200 },
];
