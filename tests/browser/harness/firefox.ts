import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ScreenName, Size } from './chromium.ts';
import { findBrowser } from './find-browser.ts';
import { grantedBuild, MALL_PATTERNS } from './granted-build.ts';

/** A fixed inner id, so that the addresses of our own screens are known. */
const UUID = 'c0ffee00-5afe-4b1d-8000-ca27321917e5';

/** A running Firefox with the extension in it. */
export interface FirefoxWithCartwright {
  readonly browser: Browser;
  /** Opens one of our screens in a tab. */
  readonly screen: (name: ScreenName, size?: Size) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Starts Firefox with the built extension in a new profile, driven by WebDriver BiDi. */
export async function launchFirefox(
  patterns: readonly string[] = MALL_PATTERNS,
): Promise<FirefoxWithCartwright> {
  const folder = await grantedBuild('firefox', patterns);
  const profile = await mkdtemp(join(tmpdir(), 'cartwright-profile-'));
  const browser = await puppeteer.launch(launchOptions(profile));
  await browser.installExtension(folder);
  return {
    browser,
    screen: async (name, size) => {
      const page = await browser.newPage();
      if (size) await page.setViewport(size);
      await openOwnPage(page, `moz-extension://${UUID}/${name}.html`);
      return page;
    },
    close: async () => {
      await browser.close();
      await Promise.all([folder, profile].map((path) => rm(path, { recursive: true, force: true })));
    },
  };
}

function launchOptions(profile: string) {
  return {
    browser: 'firefox' as const,
    executablePath: findBrowser('firefox-esr'),
    headless: true,
    // Firefox 153 lets a driver into an extension's own pages only with this.
    args: ['--remote-allow-system-access'],
    userDataDir: profile,
    defaultViewport: { width: 1180, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'cartwright@cartwright.invalid': UUID }),
      'extensions.originControls.grantByDefault': true,
    },
  };
}

/** Firefox loads an extension's page but never tells the driver so: ask the page itself until it is there. */
async function openOwnPage(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 1 }).catch(() => undefined);
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const place = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    if (place === `complete ${url}`) return;
  }
  throw new Error(`${url} did not open`);
}
