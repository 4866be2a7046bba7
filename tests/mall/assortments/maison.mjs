/** What the Bonne Maison sells; prices in euro cents, `minimum` the fewest that it sells at once. */
export const maisonRange = [
  { id: '1', key: 'press-350', price: 2990, name: 'Cafetière à piston Nocturne' },
  { id: '2', key: 'mug-350', price: 1890, name: 'Mug en grès, 350 ml' },
  { id: '3', key: 'pan-24', price: 3450, name: 'Poêle en fonte, 24 cm' },
  { id: '4', key: 'filters-100', price: 590, name: 'Filtres à café, 100 pièces', minimum: 2 },
  { id: '5', key: 'dripper-02', price: 1490, name: 'Porte-filtre en céramique' },
  { id: '6', key: 'enamel', price: 1190, name: 'Tasse émaillée bleue', stock: 5 },
  { id: '7', key: 'k9-steel', price: 6900, name: 'Bouilloire en acier', stock: 0 },
  {
    id: '8',
    slug: 't-shirt-merinos',
    name: 'T-shirt mérinos',
    options: ['Couleur', 'Taille'],
    variants: [
      { id: '81', key: 'tee-m-moss', options: ['Mousse', 'M'], price: 5490 },
      { id: '82', key: 'tee-m-slate', options: ['Ardoise', 'M'], price: 5490 },
      { id: '83', key: 'tee-l-slate', options: ['Ardoise', 'L'], price: 5690 },
    ],
  },
];
