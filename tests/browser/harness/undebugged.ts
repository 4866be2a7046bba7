import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { grantedBuild } from './granted-build.ts';

/**
 * Starts Chromium with the extension and without any debugger, which would keep the background worker alive. Instead of a
 * driver, the page that the extension opens after its installation sends the given messages one after the other; `$id` in an
 * input stands for the id that the message before answered. Answers how to end it.
 */
export async function runUndebugged(
  patterns: readonly string[],
  messages: readonly { readonly name: string; readonly input: object }[],
): Promise<() => Promise<void>> {
  const folder = await grantedBuild('chrome', patterns);
  const profile = await mkdtemp(join(tmpdir(), 'cartwright-profile-'));
  await appendFile(join(folder, 'options.html'), '<script src="/driver.js"></script>');
  await writeFile(join(folder, 'driver.js'), `(${drive})(${JSON.stringify(messages)})`);
  const child = spawn(
    findBrowser('chromium'),
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      `--user-data-dir=${profile}`,
      `--load-extension=${folder}`,
      `--disable-extensions-except=${folder}`,
    ],
    { stdio: 'ignore' },
  );
  return async () => {
    await ended(child);
    await Promise.all(
      [folder, profile].map((path) => rm(path, { recursive: true, force: true, maxRetries: 5 })),
    );
  };
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
async function drive(messages: readonly { readonly name: string; readonly input: object }[]): Promise<void> {
  const { runtime } = (
    globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ value?: { id?: string } }> } };
    }
  ).chrome;
  let id: string | undefined;
  for (const { name, input } of messages) {
    const filled = Object.fromEntries(
      Object.entries(input).map(([key, value]) => [key, value === '$id' ? id : value]),
    );
    id = (await runtime.sendMessage({ name, input: filled })).value?.id ?? id;
  }
}
