// Builds the extension and runs it against a real EverShop: npm run test:shops [-- vitest options]
import { fileURLToPath } from 'node:url';
import { openShop } from './evershop/open-shop.mjs';
import { childEnv, run, runInView } from './evershop/processes.mjs';
import { runAndStop } from './evershop/run-and-stop.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

await runAndStop(async () => {
  await run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { cwd: ROOT });
  const { origin, database } = await openShop();
  // The tests ask the shop's own database what is true.
  const env = childEnv({ CARTWRIGHT_EVERSHOP_URL: origin, ...database.psqlEnv('evershop') });
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'shops', ...process.argv.slice(2)];
  return runInView(process.execPath, vitest, { cwd: ROOT, env });
});
