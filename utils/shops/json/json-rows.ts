import type { Cart, CartRow } from '../../domain/cart/cart';
import { cartRows } from './api-rows';
import { moneyAt, type Unit } from './json-money';
import { type JsonObject, objectOf, objectsOf, textOrNull } from './json-value';

const TOTAL = named('(?:total|grand_?total|cart_?total|total_?price|order_?total|amount_?due|payable)');

/** What a shop's own JSON calls the amounts between lines and total. */
const ROWS: readonly (readonly [CartRow['kind'], RegExp])[] = [
  ['goods', named('(?:sub_?total|goods(?:_?total)?|items?_?total|goods_?price|net_?total)')],
  ['delivery', named('(?:delivery|shipping|freight|postage|versand)(?:_?(?:fee|cost|costs|price|total))?')],
  ['tax', named('(?:total_?)?(?:tax|taxes|vat)(?:_?total)?')],
  ['discount', named('(?:total_?)?(?:discount|discounts|savings)(?:_?total)?')],
];

const FEE =
  /^(?!.*(?:delivery|shipping|freight|postage|versand)_?(?:fee|cost))\w*(?:fee|fees|surcharge|insurance|protection|donation|gratuity|handling|deposit|(?:^|_)tip)(?:_?(?:total|amount|cents|minor))*$/i;

const FEE_LISTS = /^(?:fees|surcharges|extras|additional_?charges|charges|services)$/i;

const SUM_OF_FEES = named('(?:total_?)?fees?(?:_?total)?');

/** The total and what stands beside it in a cart's JSON, also below `totals`; amounts whose unit nothing says are left out. */
export function totalsFromJson(owner: JsonObject, unit: Unit): Pick<Cart, 'total' | 'rows'> {
  const sums = { ...objectOf(owner.totals ?? owner.summary ?? owner.prices), ...owner };
  const rows = ROWS.map(
    ([kind, name]) => [kind, null, moneyAt(kind === 'discount' ? unsigned(sums) : sums, name, unit)] as const,
  );
  return {
    total: moneyAt(sums, TOTAL, unit),
    rows: cartRows([...rows, ...feesIn(sums, unit)]),
  };
}

// A shop may tell its fees one by one and then their sum.
function feesIn(sums: JsonObject, unit: Unit) {
  const entries = Object.entries(sums);
  const listed = entries.flatMap(([key, value]) =>
    FEE_LISTS.test(key) && Array.isArray(value) ? objectsOf(value).map((fee) => feeFrom(fee, unit)) : [],
  );
  const single = entries.filter(
    ([key, value]) => FEE.test(key) && !Array.isArray(value) && !(listed.length > 0 && SUM_OF_FEES.test(key)),
  );
  return [
    ...listed,
    ...single.map(
      ([key, value]) => ['fee', key.replaceAll('_', ' '), moneyAt({ [key]: value }, FEE, unit)] as const,
    ),
  ];
}

// What is taken off may be written with a minus.
function unsigned(sums: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(sums).map(([key, value]) => [
      key,
      typeof value === 'number'
        ? Math.abs(value)
        : typeof value === 'string'
          ? value.replace(/^-/, '')
          : value,
    ]),
  );
}

function feeFrom(fee: JsonObject, unit: Unit) {
  const name = textOrNull(fee.name ?? fee.title ?? fee.label);
  return ['fee', name, moneyAt(fee, named('(?:price|total|value|amount|fee)'), unit)] as const;
}

function named(name: string): RegExp {
  return new RegExp(`^${name}(?:_?(?:cents|minor|amount|fen))*$`, 'i');
}
