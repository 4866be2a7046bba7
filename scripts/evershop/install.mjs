import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailed, childEnv, run } from './processes.mjs';
import { say } from './say.mjs';
import { ShopUnavailable } from './unavailable.mjs';

// EverShop 2.2.1 imports concat-stream without declaring it.
const PACKAGES = ['@evershop/evershop@2.2.1', 'concat-stream@2.0.0'];
const STAMP = `${PACKAGES.join(' ')} node ${process.versions.node.split('.')[0]}`;
/** The module format matters: EverShop's build breaks in a package that is not `module`. */
const PACKAGE = { name: 'evershop-under-test', version: '0.0.0', private: true, type: 'module' };
const SHOP = { shop: { language: 'en', timezone: 'UTC', currency: 'USD', weightUnit: 'kg' } };
/** npm's codes for a registry that cannot be reached or does not have the package. */
const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EHOSTUNREACH|ENETUNREACH|E40[1347]|E5\d\d|ETARGET|UNABLE_TO_\w+|SELF_SIGNED\w*)\b/;

/** EverShop's command line file inside an installed shop. */
export function evershopCommand(app) {
  return join(app, 'node_modules/@evershop/evershop/dist/bin/evershop.js');
}

/** Installs EverShop from npm into the folder `app` and builds it, once a version; throws `ShopUnavailable` without a registry. */
export async function installShop(app) {
  const stamp = join(app, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === STAMP) return;
  say(`installing and building EverShop in ${app} (once; some minutes, 600 MB)`);
  rmSync(app, { recursive: true, force: true });
  for (const folder of ['config', 'media', 'public']) mkdirSync(join(app, folder), { recursive: true });
  writeFileSync(join(app, 'package.json'), JSON.stringify(PACKAGE));
  writeFileSync(join(app, 'config/default.json'), JSON.stringify(SHOP));
  await installPackages(app);
  await build(app);
  writeFileSync(stamp, STAMP);
}

async function installPackages(app) {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const options = [
    '--prefix',
    app,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--fetch-retry-maxtimeout=10000',
  ];
  try {
    await run(npm[0], [...npm.slice(1), 'install', ...PACKAGES, ...options], { cwd: app });
  } catch (cause) {
    if (!(cause instanceof CommandFailed && UNREACHABLE.test(cause.output))) throw cause;
    const todo = ['Connect to the npm registry (see `npm ping`), then run again: npm run test:shops'];
    throw new ShopUnavailable('EverShop could not be fetched from the npm registry', todo, { cause });
  }
}

async function build(app) {
  const env = childEnv({ NODE_ENV: 'production' });
  const printed = await run(process.execPath, [evershopCommand(app), 'build'], { cwd: app, env });
  // A failed build may still end with 0; this file is written at its end.
  if (existsSync(join(app, '.evershop/build/frontStore/homepage/server/query.graphql'))) return;
  throw new CommandFailed('evershop build', 'no result', printed);
}
