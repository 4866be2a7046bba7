import type { ListItem } from '../../../utils/domain/list/list';
import { ANY_TASTE, type ProductGroup } from '../../../utils/domain/list/taste';
import type { Money } from '../../../utils/domain/money/money';
import type { PlanRequest } from '../../../utils/planning/plan-problem';
import { type BasketSize, randomBasket } from './random-basket';

/** A random basket with groups of several things, and with every condition of items and shops far more often, so that they meet. */
export function mixedBasket(random: () => number, size: BasketSize): PlanRequest {
  const request = randomBasket(random, size);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const eur = (minor: number): Money => ({ minor, currency: 'EUR' });
  const upTo = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const origins = request.shops.map(({ origin }) => origin);
  const products = request.products.map((product) => ({
    ...product,
    ...(random() < 0.3 ? { deposit: eur(pick([8, 15, 25])) } : {}),
  }));
  const texts = [...new Set(request.items.map(({ text }) => text))];
  const group = (at: number): ProductGroup => {
    const meant = [pick(texts), pick(texts)];
    const members = products.filter(({ name }) => meant.includes(name) && random() < 0.8);
    return {
      ...{ id: `g${at}`, name: `group ${at}`, words: [], brand: null, size: null, sizeTolerance: 0.2 },
      ...{ members: members.map(({ productKey }) => productKey), isOrganic: false, createdAt: 0 },
    };
  };
  const groups = [group(0), group(1)];
  const item = (each: ListItem): ListItem => ({
    ...each,
    ...(random() < 0.4 ? { groupId: pick(groups).id } : {}),
    requiredShop: random() < 0.2 ? pick(origins) : null,
    isOnlyOnSale: random() < 0.2,
    maximumPrice: random() < 0.25 ? eur(upTo(200, 1400)) : null,
  });
  return {
    ...request,
    products,
    items: request.items.map(item),
    budget: random() < 0.4 ? eur(upTo(500, 1200 * size.items)) : null,
    maxShops: random() < 0.4 ? upTo(1, 2) : null,
    taste: { ...ANY_TASTE, groups },
  };
}
