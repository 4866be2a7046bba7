import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { evershopCommand } from './install.mjs';
import { servePictures } from './pictures.mjs';
import { run } from './processes.mjs';
import { say } from './say.mjs';
import { shopEnv } from './serve.mjs';

const NAME = 'evershop';
/** EverShop gives goods and categories their addresses in a process of its own that looks every ten seconds. */
const ADDRESSES_WITHIN_MS = 60_000;
const SOLD_OUT = 'BOWL-003-BLK';

/** Whether this database holds the seeded shop, and the installed shop the pictures that belong to it. */
export async function isSeeded(app, database) {
  const sql = `select shobj_description(oid, 'pg_database') from pg_database where datname = '${NAME}'`;
  return existsSync(marker(app)) && (await database.query(sql)).trim() === 'seeded';
}

/** Replaces whatever there is by an empty database, which EverShop fills with its tables when it starts. */
export async function emptyDatabase(database) {
  await database.query(`drop database if exists ${NAME}`);
  await database.query(`create database ${NAME}`);
}

/** Fills the running shop with EverShop's own demo goods and marks one of them sold out. */
export async function seedShop(app, database) {
  say('filling the shop with goods (once)');
  const pictures = await servePictures(app);
  pointSeedAt(app, pictures.origin);
  try {
    // A product's address contains its category's, so the categories need theirs first.
    await seed(app, database, ['--attributes', '--categories', '--collections', '--pages', '--blog']);
    await untilAddressed(database, 'category');
    await seed(app, database, ['--products']);
    await untilAddressed(database, 'product');
  } finally {
    pictures.close();
  }
  await sellOut(database);
  await database.query(`comment on database ${NAME} is 'seeded'`);
  writeFileSync(marker(app), '');
}

function marker(app) {
  return join(app, 'seeded');
}

function pointSeedAt(app, origin) {
  const folder = join(dirname(evershopCommand(app)), 'seed/data');
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(
      join(folder, name),
      text.replace(/https?:\/\/[^"]*\/seed\/images\//g, `${origin}/seed/images/`),
    );
  }
}

function seed(app, database, what) {
  return run(process.execPath, [evershopCommand(app), 'seed', ...what], { cwd: app, env: shopEnv(database) });
}

async function untilAddressed(database, table) {
  const all = `select count(*) from ${table}`;
  const addressed = `select count(distinct entity_uuid) from url_rewrite where entity_type = '${table}'`;
  const sql = `select (${all}) > 0 and (${all}) = (${addressed})`;
  for (const deadline = Date.now() + ADDRESSES_WITHIN_MS; ; await sleep(500)) {
    if ((await database.query(sql, NAME)).trim() === 't') return;
    if (Date.now() > deadline) throw new Error(`EverShop was seeded, but not every ${table} got an address`);
  }
}

async function sellOut(database) {
  const product = `(select product_id from product where sku = '${SOLD_OUT}')`;
  const sql = `update product_inventory set qty = 0, stock_availability = false where product_inventory_product_id = ${product} returning 1`;
  if ((await database.query(sql, NAME)).trim() !== '1')
    throw new Error(`the seed has no product ${SOLD_OUT}`);
}
