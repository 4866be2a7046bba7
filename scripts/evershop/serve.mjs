import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.mjs';
import { evershopCommand } from './install.mjs';
import { childEnv, launch } from './processes.mjs';

const READY_WITHIN_MS = 180_000;
const PRELOAD = fileURLToPath(new URL('preload.cjs', import.meta.url));

/** The environment in which EverShop's own commands find their database and stay on loopback. */
export function shopEnv(database, extra = {}) {
  return childEnv({
    NODE_ENV: 'production',
    NODE_OPTIONS: `--require "${PRELOAD}"`,
    DB_HOST: '127.0.0.1',
    DB_PORT: String(database.port),
    DB_NAME: 'evershop',
    DB_USER: database.user,
    DB_PASSWORD: database.password,
    DB_SSLMODE: 'disable',
    ...extra,
  });
}

/** Serves the shop on a free loopback port and resolves to its origin, such as `http://127.0.0.1:40001`, once it answers. */
export async function serveShop(app, database) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const log = join(app, 'server.log');
  const env = shopEnv(database, { PORT: String(port), EVERSHOP_HOME_URL: origin });
  const server = launch([process.execPath, evershopCommand(app), 'start'], { cwd: app, env, log });
  await untilAnswering(origin, server, log);
  return origin;
}

async function untilAnswering(origin, server, log) {
  for (const deadline = Date.now() + READY_WITHIN_MS; !(await isAnswering(origin)); await sleep(250)) {
    if (server.isOver || Date.now() > deadline) throw new Error(`EverShop did not start, see ${log}`);
  }
}

/** A refused connection or an error page is the answer "not yet" while the shop starts. */
async function isAnswering(origin) {
  return fetch(origin, { signal: AbortSignal.timeout(30_000) }).then(
    (response) => response.arrayBuffer().then(() => response.ok),
    () => false,
  );
}
