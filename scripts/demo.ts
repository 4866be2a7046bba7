import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tests/browser/harness/chromium.ts';
import { startMall } from '../tests/mall/mall.mjs';
import { tour } from './demo/tour.ts';

// npm run demo                 with a screen: the mall, a browser with Cartwright in it, and a guided page
// npm run demo -- --headless   without one: the same shopping done by itself, told and photographed
// npm run demo -- --pictures DIR   where the photographs go (default .output/demo)
const options = process.argv.slice(2);
const hasScreen =
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) ||
  ['darwin', 'win32'].includes(process.platform);
const isHeadless = options.includes('--headless') || !hasScreen;

build();
const mall = await startMall({ port: 0 });
try {
  if (isHeadless) await tour(mall, picturesFolder());
  else await guided();
} finally {
  await mall.close();
}

function build(): void {
  console.log('Building the extension …');
  const built = spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) throw new Error('the extension could not be built: see above');
}

async function guided(): Promise<void> {
  const browser = await launchChromium({ isVisible: true });
  const page = await browser.context.newPage();
  await page.goto(mall.url('mall', '/'));
  console.log(
    `The mall is open at ${mall.url('mall', '/')}. Follow the tour there; close the browser to end the demo.`,
  );
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
}

function picturesFolder(): string {
  const asked = options[options.indexOf('--pictures') + 1];
  const folder = options.includes('--pictures') && asked ? asked : join('.output', 'demo');
  mkdirSync(folder, { recursive: true });
  return folder;
}
