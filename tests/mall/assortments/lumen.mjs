/** What Lumen sells; prices in pence. A configurable product opens with nothing chosen. */
export const lumenRange = [
  { id: '11', key: 'bulb-8w', price: 549 },
  { id: '12', key: 'bulb-11w', price: 699, stock: 6 },
  { id: '13', key: 'bank-10', price: 2690 },
  { id: '14', key: 'bank-20', price: 3990, stock: 0 },
  { id: '15', key: 'charger-30', price: 2490 },
  { id: '16', key: 'cable-1m', price: 1290 },
  { id: '17', key: 'lamp', price: 3790 },
  {
    id: '20',
    slug: 'aurivo-headphones-h20',
    name: 'Headphones H20',
    options: ['Colour'],
    variants: [
      { id: '21', key: 'h20-black', options: ['Black'], price: 12900 },
      { id: '22', key: 'h20-white', options: ['White'], price: 13400 },
    ],
  },
  // A bundle: its page opens with the first choice made.
  {
    id: '30',
    slug: 'reading-set',
    name: 'Reading set',
    about: 'A lamp and the bulb of your choice.',
    options: ['Bulb'],
    chosen: 0,
    isBundle: true,
    variants: [
      { id: '31', key: 'bulb-8w', options: ['Warm white 8 W'], price: 4199 },
      { id: '32', key: 'bulb-11w', options: ['Warm white 11 W'], price: 4199 },
    ],
  },
];
