import type { ListItem } from '../../../utils/domain/list/list';
import type { Product } from '../../../utils/domain/product/product';
import type { Shop } from '../../../utils/domain/shop/shop';
import type { PlanRequest } from '../../../utils/planning/plan-problem';

/** What may be bought for a wish: so many packs of each at least. Written without a look at the planner, so that both can be wrong only apart. */
type Purchase = readonly Packs[];

interface Packs {
  readonly offer: Product;
  readonly taken: number;
}

/** The most wishes met, the lowest total for so many, and the lowest one with another set of shops for the same wishes. */
export interface TriedOut {
  readonly met: number;
  readonly total: number;
  readonly totalsElsewhere: (used: string, wishes: readonly string[]) => number | null;
}

/** Tries every combination of purchases of a small basket. */
export function tryEverything(request: PlanRequest): TriedOut {
  const wishes = request.items.map((item) => purchasesOf(item, request));
  const most = request.budget?.minor ?? Number.POSITIVE_INFINITY;
  let [met, total] = [-1, 0];
  everyChoice(wishes, (choice) => {
    const bill = billed(choice, request);
    const count = choice.filter((each) => each !== null).length;
    if (bill === null || bill.cents > most) return;
    if (count > met || (count === met && bill.cents < total)) [met, total] = [count, bill.cents];
  });
  const totalsElsewhere = (used: string, ids: readonly string[]) => {
    const same = wishes.filter((_, at) => ids.includes(request.items[at]?.id ?? ''));
    let best: number | null = null;
    everyChoice(same, (choice) => {
      if (choice.includes(null)) return;
      const bill = billed(choice, request);
      if (bill === null || bill.cents > most || bill.used === used) return;
      if (best === null || bill.cents < best) best = bill.cents;
    });
    return best;
  };
  return { met, total, totalsElsewhere };
}

function everyChoice(
  wishes: readonly (readonly Purchase[])[],
  see: (choice: readonly (Purchase | null)[]) => void,
  chosen: readonly (Purchase | null)[] = [],
): void {
  const [first, ...rest] = wishes;
  if (!first) see(chosen);
  else for (const purchase of [...first, null]) everyChoice(rest, see, [...chosen, purchase]);
}

function purchasesOf(item: ListItem, { products, shops, taste }: PlanRequest): Purchase[] {
  const members = taste?.groups.find(({ id }) => id === item.groupId)?.members;
  const offers = products.filter(
    (product) =>
      (members?.includes(product.productKey) ?? product.name === item.text) &&
      (item.requiredShop === null || item.requiredShop === product.origin) &&
      (!item.isOnlyOnSale ||
        (product.isPriceSure && (product.listPrice?.minor ?? 0) > (product.price?.minor ?? 0))),
  );
  const packs = item.need
    ? minimalCovers(
        offers.map(({ quantity }) => quantity?.value ?? 1),
        item.need.value,
      )
    : offers.map((_, at) => offers.map((__, other) => (other === at ? item.count : 0)));
  return packs.flatMap((counts) => {
    const lines = counts.flatMap((count, at) => {
      const offer = offers[at];
      return count > 0 && offer ? [{ offer, taken: count }] : [];
    });
    const { maximumPrice } = item;
    if (maximumPrice === null) return [lines];
    // Whoever may pay so much for one takes all packs that make one cheap.
    const cheap = lines.map(({ offer, taken }) => paid(offer, taken, shops));
    const isCheap = cheap.every(
      ({ offer, taken }) => atTill(offer, taken, shops) / taken <= maximumPrice.minor,
    );
    return isCheap ? [cheap] : [];
  });
}

/** All counts that cover the need and of which no pack can be spared. */
function minimalCovers(sizes: readonly number[], need: number): number[][] {
  const most = sizes.map((size) => Math.ceil(need / size - 1e-9));
  const all = most.reduce<number[][]>(
    (counts, limit) => counts.flatMap((each) => Array.from({ length: limit + 1 }, (_, at) => [...each, at])),
    [[]],
  );
  const whole = (counts: readonly number[]) =>
    counts.reduce((sum, count, at) => sum + count * (sizes[at] ?? 0), 0);
  return all.filter(
    (counts) =>
      whole(counts) >= need - 1e-9 &&
      counts.every((count, at) => count === 0 || whole(counts) - (sizes[at] ?? 0) < need - 1e-9),
  );
}

/** So many packs, as many as can be in bundles. */
function inBundles(packs: number, take: number, bundle: number, each: number): number {
  return packs < take ? packs * each : bundle + inBundles(packs - take, take, bundle, each);
}

/** The cheapest number of packs from `count` on. */
function paid(offer: Product, count: number, shops: readonly Shop[]): Packs {
  let [best, least] = [count, Infinity];
  for (let taken = count; taken <= count + 12; taken++) {
    const cents = atTill(offer, taken, shops);
    if (cents < least) [best, least] = [taken, cents];
  }
  return { offer, taken: best };
}

/** What so many packs cost in one cart, for whatever wishes they are. */
function atTill(offer: Product, taken: number, shops: readonly Shop[]): number {
  const isMember = shops.find(({ origin }) => origin === offer.origin)?.isMember ?? false;
  const shelf = offer.price?.minor ?? 0;
  const each = isMember && offer.memberPrice ? Math.min(shelf, offer.memberPrice.minor) : shelf;
  return Math.min(
    each * taken,
    ...(offer.promotions ?? []).map((promotion) => {
      if (promotion.kind === 'bundle') return inBundles(taken, promotion.take, promotion.price.minor, each);
      if (promotion.kind === 'price-break')
        return taken >= promotion.from ? promotion.price.minor * taken : Infinity;
      let sum = 0;
      for (let pack = 0; pack < taken; pack++) {
        const isInFullGroup = pack < taken - (taken % promotion.take);
        sum += !isInFullGroup || pack % promotion.take < promotion.pay ? each : 0;
      }
      return sum;
    }),
  );
}

function billed(choice: readonly (Purchase | null)[], { shops, maxShops }: PlanRequest) {
  const packs = new Map<Product, number>();
  for (const purchase of choice)
    for (const { offer, taken } of purchase ?? []) packs.set(offer, (packs.get(offer) ?? 0) + taken);
  const goods = new Map<string, number>();
  for (const [offer, needed] of packs) {
    const { taken } = paid(offer, needed, shops);
    goods.set(offer.origin, (goods.get(offer.origin) ?? 0) + atTill(offer, taken, shops));
  }
  if (goods.size > (maxShops ?? Infinity)) return null;
  let cents = 0;
  for (const [origin, sum] of goods) {
    const shop = shops.find((each) => each.origin === origin);
    const order = shop ? cheapestOrder(shop, sum) : sum;
    if (order === Infinity) return null;
    cents += order;
  }
  return { cents, used: [...goods.keys()].sort().join() };
}

function cheapestOrder({ terms, coupons }: Shop, goods: number): number {
  const off = (coupons ?? []).map(({ percentOff, amountOff, minimumOrder }) => {
    if (goods < (minimumOrder?.minor ?? 0)) return 0;
    return percentOff === null
      ? Math.min(goods, amountOff?.minor ?? 0)
      : Math.round((goods * percentOff) / 100);
  });
  const orders = [0, ...off].map((discount) => {
    const left = goods - discount;
    if (left < (terms.minimumOrder?.minor ?? 0)) return Infinity;
    return left >= (terms.freeDeliveryFrom?.minor ?? Infinity)
      ? left
      : left + (terms.deliveryFee?.minor ?? 0);
  });
  return Math.min(...orders);
}
