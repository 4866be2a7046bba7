import { parseQuantity } from '../../domain/measure/quantity-text';
import { decimalOf, type Money } from '../../domain/money/money';
import type { UnitPrice } from '../../domain/money/unit-price';
import type { Comparison } from '../../domain/product/comparison';
import { originOf, type Product, type VariantChoice } from '../../domain/product/product';
import { effectiveUnitPrice } from '../../matching/effective-unit-price';
import { cleanLine } from '../mask/untrusted';
import type { Handles } from '../run/handles';
import type { ToolContext } from './tool';

/**
 * One product on one line for the model, under its short name: what code read as data, and the page's own words cleaned.
 * Every word costs tokens, so what the name says is not said again, and what was seen within the hour has no age.
 */
export function describeProduct(product: Product, { handles, now }: ToolContext): string {
  const unitPrice = effectiveUnitPrice(product);
  return [
    `${handles.of('p', product.productKey)}: ${cleanLine(product.name, 120)}`,
    isTold(product.brand, product) ? null : product.brand && cleanLine(product.brand, 60),
    ...product.variant.filter(isChosen).map(choiceWords),
    priceWords(product),
    parseQuantity(product.name)
      ? null
      : product.quantity && `${product.quantity.value} ${product.quantity.unit}`,
    unitPrice && unitPriceWords(unitPrice),
    product.memberPrice && `card ${likePrice(product.memberPrice, product)}`,
    product.deposit && `plus deposit ${likePrice(product.deposit, product)}`,
    product.listPrice && `claims was ${likePrice(product.listPrice, product)}`,
    product.availability,
    product.itemCondition !== 'NewCondition' && product.itemCondition,
    product.isSponsored && 'advertised',
    shopWords(product),
    ageWords(now() - product.seenAt),
  ]
    .filter(Boolean)
    .join(' | ');
}

/** Products on a line each, in the run's own order, so that being first means nothing: not cheapest, not best paid. */
export function describeProducts(products: readonly Product[], context: ToolContext): string[] {
  const shuffled = context.shuffle(products, ({ productKey }) => productKey);
  return shuffled.map((product) => describeProduct(product, context));
}

/** An amount as plain decimal and code, the same in every language: "12.99 EUR". */
export function moneyWords(money: Money): string {
  return `${decimalOf(money)} ${money.currency}`;
}

/** A unit price to at most three digits after the point: "4.33 EUR/kg", "0.129 EUR/100 g". */
function unitPriceWords({ amount, currency, per, unit }: UnitPrice): string {
  return `${Number(amount.toFixed(3))} ${currency}/${per === 1 ? '' : `${per} `}${unit}`;
}

/** Which products are lowest in what, a line each; nothing where prices are not sure or cannot be compared. */
export function lowestWords({ rows }: Comparison, handles: Handles): string[] {
  return rows.flatMap(({ attribute, cells }) => {
    const best = cells.filter(({ isBest }) => isBest).map(({ productKey }) => handles.of('p', productKey));
    return best.length === 0 ? [] : [`lowest ${attribute}: ${best.join(', ')}`];
  });
}

/** The shop's host, which the browser writes in plain letters (punycode), so that a lookalike shows. */
function shopWords(product: Product): string {
  return new URL(originOf(product.productKey)).host.replace(/^www\./, '');
}

function isTold(words: string | null, { name }: Product): boolean {
  return words !== null && name.toLowerCase().includes(words.toLowerCase());
}

// A field that is named for its program ("qty[0]", "rcxFreq") or still at its "- Select -" tells nothing of the goods.
function isChosen({ name, value }: VariantChoice): boolean {
  return !/[[\]_]|\p{Ll}\p{Lu}/u.test(name) && !/^[-–—]+\s*\p{L}/u.test(value);
}

function choiceWords({ name, value }: VariantChoice): string {
  return `${cleanLine(name, 30)} ${cleanLine(value, 40)}`;
}

// Another amount of a line that has its currency in the price already.
function likePrice(money: Money, { price }: Product): string {
  return money.currency === price?.currency ? decimalOf(money) : moneyWords(money);
}

function priceWords(product: Product): string {
  if (!product.price) return 'price not stated';
  const others = product.priceConflict.map(moneyWords).join(' and ');
  if (others) return `price in doubt: the page says ${moneyWords(product.price)} and ${others}`;
  const { pendingPrice } = product;
  if (pendingPrice)
    return `price in doubt: ${moneyWords(pendingPrice.price)} now, ${moneyWords(pendingPrice.last)} when last sure; a second reading must confirm it`;
  const price = `${product.isFromPrice ? 'from ' : ''}${moneyWords(product.price)}`;
  if (product.byModel?.includes('price')) return `${price} (not sure: a model read it)`;
  return `${price}${product.isPriceSure ? '' : ' (not sure)'}`;
}

function ageWords(ms: number): string {
  const hours = Math.max(0, Math.floor(ms / 3_600_000));
  if (hours < 1) return '';
  return hours < 48 ? `seen ${hours} h ago` : `seen ${Math.floor(hours / 24)} days ago`;
}
