import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isRoot } from './cache.mjs';
import { childEnv, run } from './processes.mjs';
import { say } from './say.mjs';
import { ShopUnavailable } from './unavailable.mjs';

const DEBIAN = '/usr/lib/postgresql';
const CLUSTER_SETTINGS = '/etc/postgresql-common/createcluster.d';

/** PostgreSQL's programs as `{bin, major}`, installed from Debian when missing and allowed; throws `ShopUnavailable`. */
export async function postgresPrograms() {
  const bin = findPrograms() ?? (await installPrograms());
  const version = await run(join(bin, 'postgres'), ['--version']);
  return { bin, major: Number(/\d+/.exec(version)?.[0]) };
}

function findPrograms() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number).filter(Number.isFinite) : [];
  const debian = versions.sort((a, b) => b - a).map((version) => join(DEBIAN, String(version), 'bin'));
  const folders = [...debian, ...(process.env.PATH ?? '').split(delimiter)];
  return (
    folders.find((folder) =>
      ['postgres', 'initdb', 'psql'].every((name) => existsSync(join(folder, name))),
    ) ?? null
  );
}

async function installPrograms() {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) throw missing();
  say('installing PostgreSQL from Debian');
  try {
    await aptInstall();
  } catch (cause) {
    throw new ShopUnavailable(
      'PostgreSQL could not be installed from Debian',
      ['Run: apt-get install postgresql'],
      { cause },
    );
  }
  return findPrograms() ?? Promise.reject(missing());
}

/** Debian makes and starts a server of its own on installing; a setting, taken back afterwards, keeps it from that. */
async function aptInstall() {
  const env = childEnv({ DEBIAN_FRONTEND: 'noninteractive' });
  const install = (name) => run('apt-get', ['install', '-y', '--no-install-recommends', name], { env });
  const setting = join(CLUSTER_SETTINGS, 'cartwright.conf');
  await run('apt-get', ['update'], { env });
  await install('postgresql-common');
  mkdirSync(CLUSTER_SETTINGS, { recursive: true });
  writeFileSync(setting, 'create_main_cluster = false\n');
  await install('postgresql').finally(() => rmSync(setting));
}

function missing() {
  return new ShopUnavailable('PostgreSQL (postgres, initdb, psql) is not installed', [
    'Debian or Ubuntu: sudo apt-get install postgresql',
    'Elsewhere: install PostgreSQL 13 or later and put its programs into PATH.',
    'Then run again: npm run test:shops',
  ]);
}
