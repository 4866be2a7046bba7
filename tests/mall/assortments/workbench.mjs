/** What the Workbench sells; prices in dollar cents. */
export const workbenchRange = [
  { id: '40', key: 'aa-8', price: 799 },
  { id: '41', key: 'aaa-8', price: 829 },
  { id: '42', key: 'lamp', price: 4190 },
  { id: '43', key: 'backpack', price: 8400, stock: 3 },
  { id: '44', key: 'mat', price: 8990, stock: 0 },
  { id: '45', key: 'charger-65', price: 4490 },
  { id: '46', key: 'cable-2m', price: 1690 },
  {
    id: '47',
    slug: 'steel-bottle',
    name: 'Fernweg Steel Bottle',
    options: ['Size'],
    variants: [
      { id: '471', key: 'bottle-500', options: ['500 ml'], price: 2490 },
      { id: '472', key: 'bottle-750', options: ['750 ml'], price: 2790 },
    ],
  },
];
