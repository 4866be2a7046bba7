/** What Nova sells; prices in euro cents. */
export const novaRange = [
  {
    id: 'n-1001',
    slug: 'h20',
    name: 'Auralis H20 Headphones',
    options: ['Colour'],
    variants: [
      { id: 'n-1001-bk', key: 'h20-black', options: ['Black'], price: 15900 },
      { id: 'n-1001-wh', key: 'h20-white', options: ['White'], price: 15400, was: 17900 },
    ],
  },
  { id: 'n-1002', key: 'h30-black', price: 22900 },
  { id: 'n-1003', key: 'buds', price: 8900, was: 9900 },
  {
    id: 'n-1004',
    slug: 'usb-c-cable',
    name: 'Lynko USB-C Cable',
    options: ['Length'],
    variants: [
      { id: 'n-1004-1', key: 'cable-1m', options: ['1 m'], price: 899 },
      { id: 'n-1004-2', key: 'cable-2m', options: ['2 m'], price: 1199 },
    ],
  },
  { id: 'n-1005', key: 'cable-a-1m', price: 799 },
  { id: 'n-1006', key: 'charger-30', price: 2490 },
  { id: 'n-1007', key: 'charger-65', price: 4490, stock: 0 },
  { id: 'n-1008', key: 'bank-10', price: 2790 },
  { id: 'n-1009', key: 'bank-20', price: 4290 },
  { id: 'n-1010', key: 'speaker', price: 5990 },
  { id: 'n-1011', key: 'mouse', price: 2290 },
  { id: 'n-1012', key: 'bulb-8w', price: 599 },
  { id: 'n-1013', key: 'aa-8', price: 679 },
  { id: 'n-1014', key: 'aaa-8', price: 699 },
  { id: 'n-1015', key: 'k17', price: 4290 },
  { id: 'n-1016', key: 'grinder-m1', price: 7690 },
];
