import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from './harness/chromium';
import { rowsOf } from './harness/database';
import { grantedBuild, MALL_PATTERNS } from './harness/granted-build';

/** A second extension that asks for nothing and has one empty page; its folder and the id that Chromium gives it. */
async function otherExtension(): Promise<{ folder: string; id: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'another-extension-'));
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Other', version: '1' }),
  );
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>Other</title>');
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return { folder, id };
}

test('another extension reaches nobody here, by message or by line (X03)', async () => {
  const [ours, other] = await Promise.all([grantedBuild('chrome', MALL_PATTERNS), otherExtension()]);
  const both = `${ours},${other.folder}`;
  const browser = await launchChromium({
    args: [`--load-extension=${both}`, `--disable-extensions-except=${both}`],
  });
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${other.id}/page.html`);
    const { answer, line } = await page.evaluate(reach, browser.id);
    expect(answer).toContain('Receiving end does not exist');
    expect(line).toContain('Receiving end does not exist');
    expect(await rowsOf(await browser.screen('options'), 'lists')).toEqual([]);
  } finally {
    await browser.close();
    await Promise.all([ours, other.folder].map((path) => rm(path, { recursive: true, force: true })));
  }
});

interface Runtime {
  readonly lastError?: { readonly message: string };
  sendMessage(id: string, message: object): Promise<unknown>;
  connect(
    id: string,
    options: object,
  ): { readonly onDisconnect: { addListener(listener: () => void): void } };
}

/** Tries to reach an extension from another one's page; answers what the browser says. */
async function reach(id: string): Promise<{ answer: string; line: string }> {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
  const message = { name: 'createList', input: { name: 'Forged' } };
  const answer = await runtime.sendMessage(id, message).then(JSON.stringify, String);
  const line = await new Promise<string>((resolve) => {
    const port = runtime.connect(id, { name: 'watch-worker' });
    port.onDisconnect.addListener(() => resolve(String(runtime.lastError?.message)));
  });
  return { answer, line };
}
