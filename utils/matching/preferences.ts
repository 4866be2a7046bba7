import type { Product } from '../domain/product';
import type { Preference } from '../domain/taste';
import { nameWords } from '../domain/words';
import { isOrganic } from './organic';

/** What a product is worth to the person beyond its price, as a share of it. */
export function worthOf(product: Product, preferences: readonly Preference[]): number {
  return matching(product, preferences).reduce((sum, { worth }) => sum + worth, 0);
}

/** The preference that speaks most for the candidate and not for the product; null where none does. */
export function likedMost(
  candidate: Product,
  product: Product,
  preferences: readonly Preference[],
): Preference | null {
  const mine = matching(product, preferences);
  const [best] = matching(candidate, preferences)
    .filter((each) => each.worth > 0 && !mine.includes(each))
    .sort((a, b) => b.worth - a.worth);
  return best ?? null;
}

function matching(product: Product, preferences: readonly Preference[]): readonly Preference[] {
  return preferences.filter((each) => {
    if (each.kind === 'organic') return isOrganic(product);
    if (each.kind === 'shop') return product.origin === each.name;
    return plain(product.brand ?? '') === plain(each.name);
  });
}

function plain(text: string): string {
  return nameWords(text).join(' ');
}
