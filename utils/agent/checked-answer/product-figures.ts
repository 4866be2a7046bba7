import { addMoney, apartMoney, isSameCurrency, type Money } from '../../domain/money/money';
import { isComparableUnitPrice, perBaseUnit, type UnitPrice } from '../../domain/money/unit-price';
import type { Product } from '../../domain/product/product';
import type { Figure } from '../../domain/talk/answer-facts';
import { effectiveUnitPrice } from '../../matching/effective-unit-price';

/** An amount of money as a figure of a product. */
export function moneyFigure(money: Money, productKey: string | null, planId: string | null = null): Figure {
  return { value: { kind: 'money', money }, productKey, planId };
}

/** A share (0.17 is 17 %) as a figure of a product. */
export function shareFigure(share: number, productKey: string): Figure {
  return { value: { kind: 'share', share }, productKey, planId: null };
}

/** All numbers that a product itself says: its prices of every kind, and what it costs per unit. */
export function figuresOf(product: Product): Figure[] {
  const { productKey, price, priceConflict, pendingPrice, listPrice, memberPrice, deposit, unitPrice } =
    product;
  const amounts = [
    price,
    ...priceConflict,
    pendingPrice?.price ?? null,
    pendingPrice?.last ?? null,
    memberPrice,
    listPrice,
    deposit ?? null,
    price && deposit && isSameCurrency(price, deposit) ? addMoney(price, deposit) : null,
  ];
  const perUnit = [effectiveUnitPrice(product), unitPrice];
  return [
    ...amounts.flatMap((money) => (money ? [moneyFigure(money, productKey)] : [])),
    ...perUnit.flatMap((each) => (each ? [unitFigure(each, productKey)] : [])),
    ...[listPrice, memberPrice].flatMap((other) => (price && other ? between(price, other, productKey) : [])),
  ];
}

/** What two products say about each other: how much more one costs, and what share is saved, by price and per unit. */
export function pairFigures(products: readonly Product[]): Figure[] {
  return products.flatMap((one, index) => products.slice(index + 1).flatMap((other) => ofPair(one, other)));
}

function ofPair(a: Product, b: Product): Figure[] {
  const cheaper = (a.price?.minor ?? 0) <= (b.price?.minor ?? 0) ? a : b;
  const byPrice = a.price && b.price ? between(a.price, b.price, cheaper.productKey) : [];
  const [mine, theirs] = [effectiveUnitPrice(a), effectiveUnitPrice(b)];
  if (!mine || !theirs || !isComparableUnitPrice(mine, theirs)) return byPrice;
  const [low, high] = [perBaseUnit(mine), perBaseUnit(theirs)].sort((x, y) => x - y);
  const key = perBaseUnit(mine) <= perBaseUnit(theirs) ? a.productKey : b.productKey;
  return [...byPrice, ...shares(low ?? 0, high ?? 0, key), ...unitDifference(mine, theirs, key)];
}

function between(a: Money, b: Money, productKey: string): Figure[] {
  if (!isSameCurrency(a, b)) return [];
  const [low, high] = [a.minor, b.minor].sort((x, y) => x - y);
  const difference = moneyFigure(apartMoney(a, b), productKey);
  return [difference, ...shares(low ?? 0, high ?? 0, productKey)];
}

// The lower is 17 % cheaper; the higher is 20 % dearer.
function shares(low: number, high: number, productKey: string): Figure[] {
  if (low <= 0 || low === high) return [];
  return [shareFigure(1 - low / high, productKey), shareFigure(high / low - 1, productKey)];
}

function unitDifference(a: UnitPrice, b: UnitPrice, productKey: string): Figure[] {
  if (a.per !== b.per || a.unit !== b.unit) return [];
  return [unitFigure({ ...a, amount: Math.abs(a.amount - b.amount) }, productKey)];
}

function unitFigure(unitPrice: UnitPrice, productKey: string): Figure {
  return { value: { kind: 'unit-price', unitPrice }, productKey, planId: null };
}
