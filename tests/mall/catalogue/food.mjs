const milk = {
  ingredients: '<b>Milk</b>',
  label: 'Vegetarian',
  per: 'ml',
  nutrition: [
    ['Energy', '268 kJ / 64 kcal'],
    ['Fat', '3.6 g'],
    ['of which saturates', '2.3 g'],
    ['Carbohydrate', '4.7 g'],
    ['of which sugars', '4.7 g'],
    ['Protein', '3.4 g'],
    ['Salt', '0.1 g'],
  ],
};
const pasta = {
  ingredients: 'Durum <b>wheat</b> semolina, water',
  label: 'Vegan',
  nutrition: [
    ['Energy', '1505 kJ / 355 kcal'],
    ['Fat', '1.5 g'],
    ['of which saturates', '0.3 g'],
    ['Carbohydrate', '71 g'],
    ['of which sugars', '3.2 g'],
    ['Protein', '12.5 g'],
    ['Salt', '0.01 g'],
  ],
};
const cola = { ingredients: 'Carbonated water, sugar, colour (E150a), phosphoric acid, caffeine' };

/** What is in the groceries, by the key of their article; only some packs tell. */
export const foodFacts = {
  'milk-whole-2l': milk,
  'milk-semi-2l': milk,
  'milk-whole-1l': milk,
  'yoghurt-500': { ingredients: 'Yoghurt (<b>milk</b>), live cultures' },
  'yoghurt-4': { ingredients: 'Yoghurt (<b>milk</b>), live cultures' },
  'yoghurt-berry-500': { ingredients: 'Yoghurt (<b>milk</b>), strawberries (12 %), sugar, maize starch' },
  'oat-1l': {
    ingredients: 'Water, <b>oats</b> (10 %), rapeseed oil, calcium carbonate, salt',
    label: 'Vegan',
  },
  'oat-2l': { ingredients: 'Water, <b>oats</b> (10 %), rapeseed oil, calcium carbonate, salt' },
  'butter-salted': { ingredients: 'Cream (<b>milk</b>), sea salt' },
  'spaghetti-500': pasta,
  'spaghetti-1kg': pasta,
  'penne-500': pasta,
  'chocolate-dark': {
    ingredients: 'Cocoa mass, sugar, cocoa butter, vanilla',
    traces: 'May contain traces of milk and nuts.',
  },
  'cola-6': cola,
  'cola-1500': cola,
  'eggs-12': { ingredients: '<b>Eggs</b>' },
  'eggs-6': { ingredients: '<b>Eggs</b>' },
  'flour-1500': { ingredients: '<b>Wheat</b> flour' },
  'juice-1l': { ingredients: 'Orange juice' },
  'juice-bits-1l': { ingredients: 'Orange juice, orange pulp' },
};
