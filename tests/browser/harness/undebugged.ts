import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { grantedBuild, ROOT } from './granted-build.ts';

/** A message of our contract; `$id` in its input stands for the id that the message before answered. */
export interface DrivenMessage {
  readonly name: string;
  readonly input: object;
}

/**
 * Starts a browser with the extension and without any debugger, which would keep the background worker alive. Instead of a
 * driver, the page that the extension opens after its installation sends the given messages one after the other. Answers how to
 * end it.
 */
export async function runUndebugged(
  patterns: readonly string[],
  messages: readonly DrivenMessage[],
  browser: 'chrome' | 'firefox' = 'chrome',
): Promise<() => Promise<void>> {
  const folder = await grantedBuild(browser, patterns);
  const profile = await mkdtemp(join(tmpdir(), 'cartwright-profile-'));
  await appendFile(join(folder, 'options.html'), '<script src="/driver.js"></script>');
  await writeFile(join(folder, 'driver.js'), `(${drive})(${JSON.stringify(messages)})`);
  const child = browser === 'chrome' ? startChromium(folder, profile) : await startFirefox(folder, profile);
  return async () => {
    await ended(child);
    await Promise.all(
      [folder, profile].map((path) => rm(path, { recursive: true, force: true, maxRetries: 5 })),
    );
  };
}

function startChromium(folder: string, profile: string): ChildProcess {
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    `--user-data-dir=${profile}`,
    `--load-extension=${folder}`,
    `--disable-extensions-except=${folder}`,
  ];
  return spawn(findBrowser('chromium'), args, { stdio: 'ignore' });
}

/** Firefox takes an extension from a profile only under the name that its manifest gives it. */
const FIREFOX_ID = 'cartwright@cartwright.invalid';

/** Firefox ends a silent background page after this many milliseconds; 30 s where nobody sets it. */
export const FIREFOX_IDLE_MS = 8000;

const FIREFOX_PREFS: Readonly<Record<string, string | number | boolean>> = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 15,
  'extensions.originControls.grantByDefault': true,
  'extensions.background.idle.timeout': FIREFOX_IDLE_MS,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'app.update.enabled': false,
};

// Without a driver an extension is installed by lying in the profile when Firefox starts.
async function startFirefox(folder: string, profile: string): Promise<ChildProcess> {
  const extensions = join(profile, 'extensions');
  await mkdir(extensions);
  const builder = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const places = [`--source-dir=${folder}`, `--artifacts-dir=${extensions}`, '--filename=cartwright.xpi'];
  execFileSync(process.execPath, [builder, 'build', ...places], { stdio: 'ignore' });
  await rename(join(extensions, 'cartwright.xpi'), join(extensions, `${FIREFOX_ID}.xpi`));
  const prefs = Object.entries(FIREFOX_PREFS).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), prefs.join(''));
  const args = ['--headless', '--no-remote', '--profile', profile, 'about:blank'];
  return spawn(findBrowser('firefox-esr'), args, { stdio: 'ignore', env: { ...process.env, HOME: profile } });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    return undefined;
  });
}

/** Runs in the extension's page. */
async function drive(messages: readonly DrivenMessage[]): Promise<void> {
  const scope = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime: { sendMessage(message: object): Promise<{ value?: { id?: string } }> } } | undefined
  >;
  const { runtime } = scope.browser ?? scope.chrome ?? {};
  let id: string | undefined;
  for (const { name, input } of messages) {
    const filled = Object.fromEntries(
      Object.entries(input).map(([key, value]) => [key, value === '$id' ? id : value]),
    );
    id = (await runtime?.sendMessage({ name, input: filled }))?.value?.id ?? id;
  }
}
