import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder that keeps the installed shop between runs: `$CARTWRIGHT_CACHE/evershop`, else `~/.cache/cartwright/evershop`. */
export function cacheFolder() {
  return resolve(process.env.CARTWRIGHT_CACHE ?? join(homedir(), '.cache', 'cartwright'), 'evershop');
}

/**
 * The folder of the shop's database, one a PostgreSQL major version, beside the installed shop.
 * For root it lies in `/var/cache`: the server then runs as user postgres, who cannot enter root's home.
 */
export function databaseFolder(major) {
  if (!isRoot()) return join(cacheFolder(), `postgres-${major}`);
  const mark = createHash('sha256').update(cacheFolder()).digest('hex').slice(0, 8);
  return join('/var/cache/cartwright', `postgres-${major}-${mark}`);
}

/** Whether this run may install Debian packages, and has to leave root before it starts PostgreSQL. */
export function isRoot() {
  return process.getuid?.() === 0;
}
