import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PlayedModel, type Reply, startModel } from '../mallory/serve.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { askCopilot, setUpModel, untilAnswered } from './harness/copilot';
import { send } from './harness/database';

const KEY = 'sk-canary-0123456789abcdefghijkl';

let browser: ChromiumWithCartwright;
let panel: Page;
let model: PlayedModel;
/** What the played model does next. */
let play: () => Reply;

beforeAll(async () => {
  model = await startModel({ script: () => play() });
  browser = await launchChromium();
  const options = await browser.screen('options');
  await setUpModel(options, model.url, KEY);
  await options.close();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
});

afterAll(async () => {
  await browser?.close();
  await model?.close();
});

describe('the key', () => {
  test('travels in the authorization header and nowhere else (X06)', async () => {
    play = () => ({ status: 401, body: { error: { message: `Incorrect API key provided: ${KEY}` } } });
    const answer = await askCopilot(panel, `Is ${KEY} my key?`);
    await answer.getByText("The model's server did not accept the key.").waitFor({ timeout: 30_000 });
    expect(model.requests().length).toBeGreaterThan(0);
    for (const { headers, text, path } of model.requests()) {
      const { authorization, ...others } = headers;
      expect(authorization).toBe(`Bearer ${KEY}`);
      expect(JSON.stringify(others) + text + path).not.toContain(KEY);
    }
    const [run] = (await untilAnswered(panel, 1)).slice(-1);
    expect(run?.error?.detail).not.toContain(KEY);
  });

  test('is neither in the extension’s storage areas nor readable in its database', async () => {
    const areas = await panel.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: Record<string, { get(all: null): Promise<object> }> } }
      ).chrome;
      return Promise.all(['local', 'session', 'sync'].map((name) => storage[name]?.get(null)));
    });
    expect(JSON.stringify(areas)).not.toContain(KEY);
    const secrets = await panel.evaluate(readSecrets);
    expect(secrets).toHaveLength(1);
    expect(secrets.join('')).not.toContain(KEY);
  });

  test('is not in an export (X06)', async () => {
    const options = await browser.screen('options');
    const saving = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Save as a file' }).click();
    const text = await streamed(await (await saving).createReadStream());
    expect(JSON.parse(text)).toMatchObject({
      format: 'cartwright',
      tables: { profiles: [{ hasKey: false }] },
    });
    expect(text).not.toContain(KEY);
    await options.close();
  });
});

test('requests do not tell which client sent them', () => {
  for (const { headers } of model.requests())
    expect(Object.keys(headers).filter((name) => /stainless|cookie|referer/i.test(name))).toEqual([]);
});

test.each([301, 302, 307, 308])('a server that answers %i sends the question nowhere', async (status) => {
  const elsewhere = await startModel();
  const location = `${elsewhere.origin.replace('127.0.0.1', 'localhost')}/v1/chat/completions`;
  play = () => ({ status, headers: { location } });
  const answer = await askCopilot(panel, `Where to, ${status}?`);
  await answer
    .getByText('The server tried to send the question to another address.')
    .waitFor({ timeout: 30_000 });
  expect(elsewhere.requests()).toEqual([]);
  await elsewhere.close();
});

test('another address never gets the key that was kept for the first', async () => {
  const other = await startModel();
  const profile = { id: 'moved', name: 'Moved', server: 'custom', model: 'played-1' };
  await send(panel, 'saveProfile', { profile: { ...profile, baseUrl: model.url }, key: KEY });
  await send(panel, 'saveProfile', { profile: { ...profile, baseUrl: other.url }, key: null });
  await send(panel, 'saveSettings', { activeProfileId: profile.id });
  const answer = await askCopilot(panel, 'And you?');
  await answer.getByRole('paragraph').filter({ hasText: /^ok$/ }).waitFor({ timeout: 30_000 });
  expect(other.requests().map(({ headers }) => headers.authorization)).toEqual([undefined]);
  await other.close();
});

async function streamed(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The stored secrets as the disk has them, byte for byte. Runs in a screen. */
function readSecrets(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cartwright');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('secrets').objectStore('secrets').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.map(({ cipher }) => new TextDecoder('latin1').decode(cipher)));
      };
    };
  });
}
