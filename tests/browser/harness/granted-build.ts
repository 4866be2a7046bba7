import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The project's root folder. */
export const ROOT = new URL('../../../', import.meta.url).pathname;

/** The patterns that the tests' and the demo's shops need. */
export const MALL_PATTERNS: readonly string[] = ['http://*.localhost/*', 'http://127.0.0.1/*'];

/**
 * A copy of the production build whose manifest grants the given match patterns and optional permissions, because nobody can click a permission
 * prompt in a headless browser; nothing else differs from what a user installs. Answers the folder to load.
 */
export async function grantedBuild(
  browser: 'chrome' | 'firefox',
  patterns: readonly string[],
  permissions: readonly string[] = [],
): Promise<string> {
  const built = join(ROOT, '.output', `${browser}-mv3`);
  if (!existsSync(join(built, 'manifest.json')))
    throw new Error(`there is no build in ${built}: run "npm run build" and "npm run build:firefox" first`);
  const folder = await mkdtemp(join(tmpdir(), `cartwright-${browser}-`));
  await cp(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const granted = {
    host_permissions: [...patterns],
    permissions: [...manifest.permissions, ...permissions],
  };
  await writeFile(path, JSON.stringify({ ...manifest, ...granted }));
  return folder;
}
