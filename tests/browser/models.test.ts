import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Capabilities } from '../../utils/domain/talk/capabilities';
import type { ConnectionReport, ModelProfile } from '../../utils/domain/talk/model-profile';
import { type PlayedModel, startModel } from '../mallory/serve.mjs';
import { startAble } from '../unit/agent/scripted-server';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send, untilRows } from './harness/database';

/** Ollama takes pages of this machine and no extension. */
const OLLAMA_ORIGINS = /^https?:\/\/(localhost|127\.0\.0\.1)(:|$)/;

let browser: ChromiumWithCartwright;
let options: Page;
const open: PlayedModel[] = [];

beforeAll(async () => {
  // A permission that is given by a click lets rules in from the next start on: here it is given before this one.
  browser = await launchChromium({ permissions: ['declarativeNetRequestWithHostAccess'] });
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  options = await browser.screen('options', { width: 900, height: 1100 });
});

afterEach(async () => {
  for (const { id } of await rowsOf<ModelProfile>(options, 'profiles'))
    await send(options, 'deleteProfile', { id });
  await options.close();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function played(starting: Promise<PlayedModel>): Promise<PlayedModel> {
  const server = await starting;
  open.push(server);
  return server;
}

async function beginWith(preset: string, url: string): Promise<void> {
  await options.getByRole('button', { name: 'Add a model' }).click();
  await options.getByLabel('Server', { exact: true }).selectOption({ label: preset });
  await options.getByLabel('Address', { exact: true }).fill(url);
}

const says = (name: string) => options.getByRole('row', { name: new RegExp(`^${name}`) });

async function startOllama(): Promise<PlayedModel> {
  return played(
    startModel({ origins: OLLAMA_ORIGINS, script: ({ body }) => ({ text: body?.tools ? 'no' : '42' }) }),
  );
}

function rules(): Promise<{ condition: { urlFilter?: string } }[]> {
  return browser.worker.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { declarativeNetRequest?: { getDynamicRules(): Promise<{ condition: object }[]> } };
      }
    ).chrome.declarativeNetRequest?.getDynamicRules(),
  ) as Promise<{ condition: { urlFilter?: string } }[]>;
}

test('a model is set up: picked, priced, tested, saved, and what it can do is shown again later', async () => {
  const able = await played(
    startAble({
      hasTools: true,
      hasForcedTools: true,
      hasJsonObject: true,
      isQuiet: (body) => Boolean(body.chat_template_kwargs),
      facts: { '/v1/models': { data: [{ id: 'Qwen/Qwen3-8B', max_model_len: 8192 }] } },
    }),
  );
  await options.getByRole('button', { name: 'Add a model' }).click();
  await options.getByText('$0.15 per million tokens read').waitFor();
  await options.getByText('seen in November 2026').waitFor();
  await options.getByLabel('Server', { exact: true }).selectOption({ label: 'SGLang' });
  expect(await options.getByLabel('Address', { exact: true }).inputValue()).toBe('http://localhost:30000/v1');
  await options.getByText('nothing to pay per token').waitFor();
  await options.getByLabel('Address', { exact: true }).fill(able.url);
  await options.getByLabel('Small jobs').check();
  await options.getByRole('button', { name: 'Test connection' }).click();
  await options.getByText(/^The connection works/).waitFor({ timeout: 60_000 });
  for (const [name, words] of [
    ['Uses tools', 'yes'],
    ['Keeps to a JSON schema', 'no'],
    ['Sees pictures', 'no'],
    ['Switch against thinking first', 'chat_template_kwargs'],
    ['Context', '8,192 tokens'],
  ] as const)
    expect(await says(name).getByRole('cell').textContent()).toContain(words);
  await options.getByText('was given only 8,192 tokens').waitFor();
  await options.getByText('--context-length 16384').waitFor();
  expect(await accessibilityFaults(options)).toEqual([]);
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  const [profile] = await untilRows<ModelProfile>(options, 'profiles', (rows) => rows.length === 1);
  expect(profile?.roles).toEqual(['chat', 'quick']);
  await options.getByText('Conversation · Small jobs').waitFor();
  expect(await rowsOf<Capabilities>(options, 'capabilities')).toMatchObject([
    { id: `${able.url} Qwen/Qwen3-8B`, hasTools: true, contextTokens: 8192, pending: [] },
  ]);
  const before = able.requests().length;
  await options.reload();
  await options.getByRole('button', { name: 'Change SGLang' }).click();
  await says('Uses tools').waitFor();
  await options.getByText(/^Tested /).waitFor();
  expect(able.requests()).toHaveLength(before);
});

test('a test is stopped by its button, and the server is let go', async () => {
  const slow = await played(
    startModel({
      script: ({ body }) => (body.tools ? { text: 'x'.repeat(3_000), everyMs: 200 } : { text: '42' }),
    }),
  );
  await beginWith('Custom', slow.url);
  await options.getByLabel('Name', { exact: true }).fill('Slow');
  await options.getByLabel('Model', { exact: true }).fill('slow-1');
  await options.getByRole('button', { name: 'Test connection' }).click();
  await options.getByRole('progressbar').waitFor();
  await says('Uses tools').getByText('being asked').waitFor({ timeout: 30_000 });
  await expect.poll(() => slow.requests().some(({ body }) => body?.tools), { timeout: 30_000 }).toBe(true);
  await options.getByRole('button', { name: 'Stop the test' }).click();
  await options.getByRole('button', { name: 'Test connection' }).waitFor({ timeout: 10_000 });
  await expect.poll(() => slow.requests().at(-1)?.hungUpAt ?? null, { timeout: 10_000 }).not.toBeNull();
  expect(await says('Uses tools').getByRole('cell').textContent()).toContain('not known');
});

describe('Ollama turns extensions away', () => {
  test('until one header is taken out for its address alone, and again when the model is removed', async () => {
    const [ollama, other] = [await startOllama(), await startOllama()];
    await beginWith('Ollama', ollama.url);
    const testIt = options.getByRole('button', { name: 'Test connection' });
    await testIt.click();
    await options
      .getByText('Ollama turns away requests from browser extensions.')
      .waitFor({ timeout: 30_000 });
    expect(ollama.requests().at(-1)?.headers.origin).toBe(`chrome-extension://${browser.id}`);
    for (const line of ['launchctl setenv', 'systemctl edit', 'setx'])
      expect(await options.locator('code', { hasText: line }).textContent()).toContain(
        'chrome-extension://*',
      );
    expect(await accessibilityFaults(options)).toEqual([]);

    await options.getByRole('switch', { name: 'Do not tell this server' }).click();
    await expect
      .poll(() =>
        options.getByRole('switch', { name: 'Do not tell this server' }).getAttribute('aria-checked'),
      )
      .toBe('true');
    await testIt.click();
    await options.getByText(/^The connection works/).waitFor({ timeout: 60_000 });
    expect(ollama.requests().at(-1)?.headers.origin).toBeUndefined();
    expect(await rules()).toEqual([]);

    await options.getByRole('button', { name: 'Save', exact: true }).click();
    const [saved] = await untilRows<ModelProfile>(options, 'profiles', (rows) => rows.length === 1);
    await expect
      .poll(async () => (await rules()).map(({ condition }) => condition.urlFilter))
      .toEqual([`|${ollama.origin}/`]);
    expect((await tested(saved, ollama.url)).isOk).toBe(true);
    expect((await tested(saved, other.url)).error?.kind).toBe('ollama-origin');
    expect(other.requests().at(-1)?.headers.origin).toBe(`chrome-extension://${browser.id}`);

    await options.getByRole('button', { name: 'Remove Ollama' }).click();
    await untilRows(options, 'profiles', (rows) => rows.length === 0);
    await expect.poll(rules).toEqual([]);
    expect((await tested(saved, ollama.url)).error?.kind).toBe('ollama-origin');
  });

  test('and a rule that is switched off goes at once', async () => {
    const ollama = await startOllama();
    const profile = { ...form(ollama.url), hidesOrigin: true };
    await send(options, 'saveProfile', { profile, key: null });
    await expect.poll(rules).toHaveLength(1);
    await send(options, 'saveProfile', { profile: { ...profile, hidesOrigin: false }, key: null });
    await expect.poll(rules).toEqual([]);
  });

  const form = (baseUrl: string) =>
    ({ id: 'o1', name: 'Ollama', server: 'ollama', baseUrl, model: 'qwen3:8b', roles: ['chat'] }) as const;

  /** A test by message, of a profile that asks for no rule of its own. */
  function tested(saved: ModelProfile | undefined, baseUrl: string): Promise<ConnectionReport> {
    const profile = { ...form(baseUrl), id: saved?.id ?? 'o1' };
    return send<ConnectionReport>(options, 'testConnection', { profile, key: null });
  }
});

test('a page of a shop keeps its origin towards the same server', async () => {
  const ollama = await startOllama();
  const profile = {
    id: 'o2',
    name: 'O',
    server: 'ollama',
    baseUrl: ollama.url,
    model: 'm',
    hidesOrigin: true,
  };
  await send(options, 'saveProfile', { profile, key: null });
  await expect.poll(rules).toHaveLength(1);
  const shop = await played(startModel({ facts: { '/page': {} } }));
  const page = await browser.context.newPage();
  await page.goto(`${shop.origin}/page`);
  await page.evaluate(
    (url) => fetch(url, { method: 'POST', mode: 'no-cors' }).catch(() => undefined),
    `${ollama.url}/chat/completions`,
  );
  expect(ollama.requests().at(-1)?.headers.origin).toBe(shop.origin);
  await page.close();
});

test('a model that is not on this computer yet is named with the line that fetches it', async () => {
  const bare = await played(
    startModel({
      script: () => ({
        status: 404,
        body: { error: { message: "model 'qwen3:8b' not found", type: 'not_found_error' } },
      }),
    }),
  );
  await beginWith('Ollama', bare.url);
  await options.getByRole('button', { name: 'Test connection' }).click();
  await options.getByText('ollama pull qwen3:8b').waitFor({ timeout: 30_000 });
});

test('the permission for the header rule is given by a click, and that the rule comes with the next start is said', async () => {
  const fresh = await launchChromium();
  const screen = await fresh.screen('options', { width: 900, height: 1100 });
  const ollama = await startOllama();
  await screen.getByRole('button', { name: 'Add a model' }).click();
  await screen.getByLabel('Server', { exact: true }).selectOption({ label: 'Ollama' });
  await screen.getByLabel('Address', { exact: true }).fill(ollama.url);
  const isGiven = () =>
    fresh.worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: { permissions: { contains(asked: object): Promise<boolean> } } }
      ).chrome.permissions.contains({ permissions: ['declarativeNetRequestWithHostAccess'] }),
    );
  expect(await isGiven()).toBe(false);
  await screen.getByRole('switch', { name: 'Do not tell this server' }).click();
  await expect.poll(isGiven).toBe(true);
  await screen.getByRole('button', { name: 'Test connection' }).click();
  await screen
    .getByText('The browser lets this rule in when it is next started.')
    .waitFor({ timeout: 30_000 });
  await fresh.close();
});

test("the browser's own model is spoken of as it is here: known, and not to be had", async () => {
  const part = options.locator('.part', { hasText: "The browser's own model" });
  await part.getByText('cannot run it on this computer').waitFor();
  expect(await part.getByRole('button').count()).toBe(0);
  expect(await part.getByRole('switch').count()).toBe(0);
});
