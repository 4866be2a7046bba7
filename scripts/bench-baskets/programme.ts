import type { BasketProblem } from '../../utils/planning/basket-problem';
import { modesOf } from '../../utils/planning/shop-modes';

/** One variable of a mixed integer programme: what it costs and what it counts in each row. */
export interface Column {
  readonly name: string;
  readonly cost: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly isBinary: boolean;
}

/** A mixed integer programme: rows with their bounds, to be met at the lowest cost. */
export interface Programme {
  readonly columns: readonly Column[];
  readonly rows: Readonly<Record<string, { readonly min?: number; readonly max?: number }>>;
}

/** The same problem for solvers of others: a switch a candidate, a switch and the goods a mode; every wish met. A coupon's share is not rounded here. */
export function programmeOf({ wishes, shops, maxShops }: BasketProblem): Programme {
  const rows: Record<string, { min?: number; max?: number }> = {};
  const columns: Column[] = [];
  wishes.forEach((wish, w) => {
    rows[`w${w}`] = { min: 1, max: 1 };
    wish.forEach((candidate, c) => {
      const counts: Record<string, number> = { [`w${w}`]: 1 };
      for (const { origin, cost } of candidate.lines) {
        const s = shops.findIndex((shop) => shop.origin === origin);
        counts[`g${s}`] = (counts[`g${s}`] ?? 0) + cost;
        counts[`u${w}_${s}`] = 1;
        rows[`u${w}_${s}`] = { max: 0 };
      }
      columns.push({ name: `x${w}_${c}`, cost: 0, rows: counts, isBinary: true });
    });
  });
  shops.forEach((shop, s) => {
    const most = wishes.reduce(
      (sum, wish) =>
        sum +
        Math.max(
          0,
          ...wish.map(({ lines }) =>
            lines.filter(({ origin }) => origin === shop.origin).reduce((goods, { cost }) => goods + cost, 0),
          ),
        ),
      0,
    );
    rows[`g${s}`] = { min: 0, max: 0 };
    rows[`m${s}`] = { max: 1 };
    modesOf(shop)
      .slice(1)
      .forEach(({ least, factor, fixed }, m) => {
        rows[`l${s}_${m}`] = { min: 0 };
        rows[`h${s}_${m}`] = { max: 0 };
        const links = Object.fromEntries(
          wishes
            .map((_, w) => `u${w}_${s}`)
            .filter((row) => row in rows)
            .map((row) => [row, -1]),
        );
        const count = maxShops === null ? {} : { shops: 1 };
        columns.push({
          name: `y${s}_${m}`,
          cost: fixed,
          isBinary: true,
          rows: { ...links, ...count, [`m${s}`]: 1, [`l${s}_${m}`]: -least, [`h${s}_${m}`]: -most },
        });
        columns.push({
          name: `z${s}_${m}`,
          cost: factor,
          isBinary: false,
          rows: { [`g${s}`]: -1, [`l${s}_${m}`]: 1, [`h${s}_${m}`]: 1 },
        });
      });
  });
  if (maxShops !== null) rows.shops = { max: maxShops };
  return { columns, rows };
}

/** The programme as the LP text that HiGHS reads. */
export function lpText({ columns, rows }: Programme): string {
  const term = (value: number, name: string) => `${value < 0 ? '-' : '+'} ${Math.abs(value)} ${name}`;
  const terms = new Map(Object.keys(rows).map((row) => [row, [] as string[]]));
  for (const { name, rows: counts } of columns)
    for (const [row, value] of Object.entries(counts))
      if (value !== 0) terms.get(row)?.push(term(value, name));
  const limits = Object.entries(rows).flatMap(([row, { min, max }]) => {
    const text = terms.get(row)?.join(' ');
    if (!text) return [];
    if (min !== undefined && min === max) return [`${row}: ${text} = ${min}`];
    return [
      ...(min === undefined ? [] : [`${row}a: ${text} >= ${min}`]),
      ...(max === undefined ? [] : [`${row}b: ${text} <= ${max}`]),
    ];
  });
  const binaries = columns.filter(({ isBinary }) => isBinary).map(({ name }) => name);
  return `Minimize\n obj: ${columns
    .filter(({ cost }) => cost !== 0)
    .map(({ cost, name }) => term(cost, name))
    .join(' ')}\nSubject To\n${limits.join('\n')}\nBinary\n ${binaries.join('\n ')}\nEnd\n`;
}
