import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { grantedBuild, MALL_PATTERNS } from './granted-build.ts';

/** How to start Chromium; everything has a default. */
export interface ChromiumOptions {
  /** Match patterns that are granted from the start. */
  readonly patterns?: readonly string[];
  /** Optional permissions that are granted from the start. */
  readonly permissions?: readonly string[];
  readonly args?: readonly string[];
  readonly isVisible?: boolean;
  /** Playwright turns the back-forward cache off, which people have on. */
  readonly hasBackForwardCache?: boolean;
  readonly viewport?: Size;
  readonly colorScheme?: 'light' | 'dark';
  /** The language of the browser's own words, as in LANGUAGE: "de". */
  readonly language?: string;
  /** A profile folder to keep using; without one, a new profile is made and deleted at the end. */
  readonly profile?: string;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One of our own pages. */
export type ScreenName = 'popup' | 'sidepanel' | 'options';

/** A running Chromium with the extension in it. */
export interface ChromiumWithCartwright {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly id: string;
  /** Opens one of our screens in a tab. */
  readonly screen: (name: ScreenName, size?: Size) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium with the built extension. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumWithCartwright> {
  const folder = await grantedBuild('chrome', options.patterns ?? MALL_PATTERNS, options.permissions);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'cartwright-profile-')));
  const context = await chromium.launchPersistentContext(profile, launchOptions(options, folder));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  if (!options.profile) await closeWelcome(context);
  return {
    context,
    worker,
    id,
    screen: async (name, size) => {
      const page = await context.newPage();
      if (size) await page.setViewportSize(size);
      await page.goto(`chrome-extension://${id}/${name}.html`);
      return page;
    },
    close: async () => {
      await context.close();
      const ours = options.profile ? [folder] : [folder, profile];
      await Promise.all(ours.map((path) => rm(path, { recursive: true, force: true })));
    },
  };
}

// A new profile is welcomed in a tab that comes to the front when it likes. It is closed only once it is drawn: Chromium keeps an empty
// set of texts for all our pages when the one that asked for them is gone before they come.
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('#welcome');
  const opened = context.pages().find(isWelcome);
  const page = opened ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await page.getByRole('heading').first().waitFor();
  await page.close();
}

function launchOptions(options: ChromiumOptions, folder: string) {
  const language = options.language ?? 'en';
  return {
    executablePath: findBrowser('chromium'),
    headless: false,
    ...(options.hasBackForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    viewport: options.viewport ?? { width: 1180, height: 800 },
    colorScheme: options.colorScheme ?? ('light' as const),
    env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` } as Record<string, string>,
    args: [
      ...(options.isVisible ? [] : ['--headless=new']),
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--load-extension=${folder}`,
      `--disable-extensions-except=${folder}`,
      ...(options.args ?? []),
    ],
  };
}
