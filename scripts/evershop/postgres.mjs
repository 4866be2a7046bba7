import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseFolder, isRoot } from './cache.mjs';
import { freePort } from './free-port.mjs';
import { childEnv, launch, leashed, run } from './processes.mjs';

const READY_WITHIN_MS = 60_000;
const SERVER = 'postgres';

/**
 * Starts a private PostgreSQL server on a free loopback port with `postgresPrograms`, its cluster made when there is none.
 * Answers `{port, user, password, psqlEnv(name), query(sql, name)}`: `psqlEnv` is what psql needs to reach the database
 * `name`, `query` resolves to what psql prints, unaligned.
 */
export async function startDatabase({ bin, major }) {
  const folder = databaseFolder(major);
  await createCluster(bin, folder);
  const port = await freePort();
  const database = describe(bin, port, readFileSync(join(folder, 'password'), 'utf8'));
  const server = launchServer(bin, folder, port);
  await untilReady(database, server, join(folder, 'server.log'));
  return database;
}

function describe(bin, port, password) {
  const psqlEnv = (name) => ({
    PATH: bin + delimiter + childEnv().PATH,
    PGHOST: '127.0.0.1',
    PGPORT: String(port),
    PGUSER: SERVER,
    PGPASSWORD: password,
    PGDATABASE: name,
  });
  const options = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-c'];
  const query = (sql, name = 'postgres') =>
    run(join(bin, 'psql'), [...options, sql], { env: childEnv(psqlEnv(name)) });
  return { port, user: SERVER, password, psqlEnv, query };
}

/** Makes the cluster aside and moves it into place, so that one that was cut short is never used. */
async function createCluster(bin, folder) {
  const data = join(folder, 'data');
  if (existsSync(data)) return;
  const password = join(folder, 'password');
  const unfinished = join(folder, 'unfinished');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(password, randomBytes(18).toString('hex'), { mode: 0o600 });
  if (isRoot()) await giveToServer(folder, password);
  const options = ['-D', unfinished, '-U', SERVER, '--pwfile', password, '-A', 'scram-sha-256'];
  const command = [join(bin, 'initdb'), ...options, '-E', 'UTF8', '--locale=C', '--no-sync'];
  const [program, ...args] = asServer(command);
  await run(program, args, { cwd: folder });
  renameSync(unfinished, data);
}

async function giveToServer(...paths) {
  const uid = Number(await run('id', ['-u', SERVER]));
  const gid = Number(await run('id', ['-g', SERVER]));
  for (const path of paths) chownSync(path, uid, gid);
}

/** PostgreSQL refuses to run as root, so root hands the command to user postgres. */
function asServer(command) {
  return leashed('INT', command, isRoot() ? ['--reuid', SERVER, '--regid', SERVER, '--init-groups'] : []);
}

function launchServer(bin, folder, port) {
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port, fsync: 'off' };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = asServer([join(bin, 'postgres'), '-D', join(folder, 'data'), ...options]);
  const log = join(folder, 'server.log');
  return launch(command, { cwd: folder, env: childEnv(), log, signal: 'SIGINT', wholeGroup: false });
}

async function untilReady(database, server, log) {
  for (const deadline = Date.now() + READY_WITHIN_MS; ; await sleep(200)) {
    try {
      return await database.query('select 1');
    } catch (cause) {
      if (server.isOver || Date.now() > deadline)
        throw new Error(`PostgreSQL did not start, see ${log}`, { cause });
    }
  }
}
