import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** One product as the shop's own database has it; `price` is a decimal such as "15.0000". */
export interface StoredProduct {
  readonly sku: string;
  readonly name: string;
  readonly price: string;
  readonly isInStock: boolean;
  readonly url: string;
}

/** One line of a cart that the shop keeps. */
export interface StoredLine {
  readonly sku: string;
  readonly count: number;
}

/** Where the shop under test is; `npm run test:shops` brings it up. */
export function shopOrigin(): string {
  const origin = process.env.CARTWRIGHT_EVERSHOP_URL;
  if (!origin) throw new Error('no shop is up: run these tests with "npm run test:shops"');
  return origin;
}

/** All products that the shop sells. */
export function storedProducts(): Promise<StoredProduct[]> {
  return query<StoredProduct>(`
    select p.sku, d.name, p.price::text as price, i.qty > 0 and i.stock_availability as "isInStock",
      '${shopOrigin()}' || u.request_path as url
    from product p
    join product_description d on d.product_description_product_id = p.product_id
    join product_inventory i on i.product_inventory_product_id = p.product_id
    join url_rewrite u on u.entity_uuid = p.uuid
    order by p.sku`);
}

/** The lines of all carts that were begun at or after a moment (milliseconds since the epoch), by sku. */
export function storedLines(since: number): Promise<StoredLine[]> {
  return query<StoredLine>(`
    select l.product_sku as sku, l.qty as count from cart_item l join cart c on c.cart_id = l.cart_id
    where c.created_at >= to_timestamp(${since} / 1000.0) order by l.product_sku`);
}

/** How many orders the shop ever got. */
export async function storedOrders(): Promise<number> {
  const [row] = await query<{ orders: number }>('select count(*)::int as orders from "order"');
  return row?.orders ?? Number.NaN;
}

async function query<Row>(sql: string): Promise<Row[]> {
  const asJson = `select coalesce(json_agg(rows), '[]') from (${sql}) rows`;
  const { stdout } = await promisify(execFile)('psql', [
    '-X',
    '-q',
    '-A',
    '-t',
    '-v',
    'ON_ERROR_STOP=1',
    '-c',
    asJson,
  ]);
  return JSON.parse(stdout);
}
