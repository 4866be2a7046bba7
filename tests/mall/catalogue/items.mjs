import { bazaar } from './bazaar.mjs';
import { coffeeAndKitchen } from './coffee-and-kitchen.mjs';
import { gear } from './gear.mjs';
import { grocery } from './grocery.mjs';
import { household } from './household.mjs';

/** Every thing that some shop sells, by key; a shop's assortment names these keys. */
export const items = { ...grocery, ...household, ...coffeeAndKitchen, ...gear, ...bazaar };
