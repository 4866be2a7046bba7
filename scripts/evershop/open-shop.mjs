import { join } from 'node:path';
import { cacheFolder } from './cache.mjs';
import { installShop } from './install.mjs';
import { lockCache } from './lock.mjs';
import { startDatabase } from './postgres.mjs';
import { postgresPrograms } from './postgres-programs.mjs';
import { say } from './say.mjs';
import { emptyDatabase, isSeeded, seedShop } from './seed.mjs';
import { serveShop } from './serve.mjs';

/**
 * Brings up a real EverShop, installing and seeding it when it is not in the cache.
 * Answers `{origin, database}`; throws `ShopUnavailable`. End it with `stopAll` of processes.mjs, also after an error.
 */
export async function openShop() {
  const cache = cacheFolder();
  const app = join(cache, 'shop');
  await lockCache(cache);
  const programs = await postgresPrograms();
  await installShop(app);
  const database = await startDatabase(programs);
  const wasSeeded = await isSeeded(app, database);
  if (!wasSeeded) await emptyDatabase(database);
  const origin = await serveShop(app, database);
  if (!wasSeeded) await seedShop(app, database);
  say(`open at ${origin}`);
  return { origin, database };
}
