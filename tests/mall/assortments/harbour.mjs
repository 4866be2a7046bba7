/** What Harbour Outfitters sells; prices in dollar cents. */
export const harbourRange = [
  { id: '112', key: 'stove', price: 4990 },
  { id: '113', key: 'backpack', price: 8900, stock: 5 },
  { id: '114', key: 'enamel', price: 1490 },
  { id: '115', key: 'lamp', price: 4390 },
  { id: '116', key: 'bank-20', price: 4590 },
  { id: '117', key: 'mat', price: 9490, stock: 0 },
  {
    id: '118',
    slug: 'merino-socks',
    name: 'Fernweg Merino Socks',
    options: ['Size'],
    variants: [
      { id: '181', key: 'socks-s', options: ['S'], price: 1890 },
      { id: '182', key: 'socks-m', options: ['M'], price: 1890 },
      { id: '183', key: 'socks-l', options: ['L'], price: 1990 },
    ],
  },
];
