import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCRIPT = '.output/chrome-mv3/content-scripts/shop.js';

/** The size of the built content script that shop pages get, in bytes; the extension is built first where it was not yet. */
export function contentScriptBytes() {
  const path = ROOT + SCRIPT;
  if (!existsSync(path))
    execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  return statSync(path).size;
}
