import { keptFor } from '../../domain/kept-for';
import type { ItemConditions } from '../../domain/list/list';
import { PREFERRED_SHOP_WORTH, type Preference } from '../../domain/list/taste';
import type { Product } from '../../domain/product/product';
import { nameWords } from '../../domain/words/words';
import { isOrganic } from '../features/organic';

/** What a product is worth to the person beyond its price, as a share of it. */
export function worthOf(product: Product, preferences: readonly Preference[]): number {
  return speakingOf(product, preferences).reduce((sum, { worth }) => sum + worth, 0);
}

/** The preference that speaks most for the candidate and not for the product; null where none does. */
export function likedMost(
  candidate: Product,
  product: Product,
  preferences: readonly Preference[],
): Preference | null {
  const mine = speakingOf(product, preferences);
  const [best] = speakingOf(candidate, preferences)
    .filter((each) => each.worth > 0 && !mine.includes(each))
    .sort((a, b) => b.worth - a.worth);
  return best ?? null;
}

/** The preferences that hold for one item: the shop that it should rather come from is liked at least as much as its worth says. */
export function preferencesFor(
  { preferredShop }: Pick<ItemConditions, 'preferredShop'>,
  preferences: readonly Preference[],
): readonly Preference[] {
  if (!preferredShop) return preferences;
  const isOfShop = (each: Preference) => each.kind === 'shop' && each.name === preferredShop;
  const known = preferences.filter(isOfShop).map(({ worth }) => worth);
  const worth = Math.max(PREFERRED_SHOP_WORTH, ...known);
  return [...preferences.filter((each) => !isOfShop(each)), { kind: 'shop', name: preferredShop, worth }];
}

/** The preferences that speak of a product, for or against. */
export function speakingOf(product: Product, preferences: readonly Preference[]): readonly Preference[] {
  return preferences.filter((each) => {
    if (each.kind === 'organic') return isOrganic(product);
    if (each.kind === 'shop') return product.origin === each.name;
    return product.brand !== null && plainBrand(product.brand) === plainBrand(each.name);
  });
}

const MOST_BRANDS = 2000;

// Thousands of products have few brands.
const plainBrand = keptFor(MOST_BRANDS, (brand) => nameWords(brand).join(' '));
