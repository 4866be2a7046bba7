import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type HeardAnswer, type HeardRequest, type Listener, startListener } from '../mallory/listen.mjs';
import { accessibilityFaults } from './harness/accessibility';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, send } from './harness/database';
import { makeList } from './harness/shopper';

let browser: ChromiumWithCartwright;
let panel: Page;
let ears: Listener;
let answer: (request: HeardRequest) => HeardAnswer;

beforeAll(async () => {
  ears = await startListener((request) => answer(request));
  // The microphone beeps once a second.
  browser = await launchChromium({
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    patterns: ['http://127.0.0.1/*'],
  });
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  await makeList(panel, 'Week', []);
  const profile = { id: 'ears', name: 'Ears', server: 'custom', baseUrl: ears.url, model: 'ears-1' };
  await send(panel, 'saveProfile', { profile: { ...profile, roles: ['speech'] }, key: 'sk-canary-0001' });
});

afterAll(async () => {
  await browser?.close();
  await ears?.close();
});

beforeEach(async () => {
  answer = () => '2 kg potatoes';
  await panel.reload();
  await panel.getByRole('tab', { name: 'Lists' }).click();
});

const host = () => new URL(ears.url).host;
const field = () => panel.getByLabel('Add an item');

/** Says something for so long; the microphone of the test beeps meanwhile. */
async function speak(ms: number): Promise<void> {
  await panel.getByRole('button', { name: 'Say what to add' }).click();
  await panel.getByText(`What you say goes as sound to ears-1 at ${host()}`).waitFor();
  await panel.getByRole('button', { name: 'Record', exact: true }).click();
  await panel.getByText(`Recording for ${host()}`).waitFor();
  await panel.waitForTimeout(ms);
  await panel.getByRole('button', { name: 'Stop listening' }).click();
}

test('what is said goes to the model that the person chose, and its words wait in the field', async () => {
  await panel.getByRole('button', { name: 'Say what to add' }).click();
  await panel.getByText(`goes as sound to ears-1 at ${host()}`).waitFor();
  expect(await accessibilityFaults(panel)).toEqual([]);
  expect(ears.requests()).toEqual([]);
  await panel.getByRole('button', { name: 'Not now' }).click();
  await speak(1500);
  await expect.poll(() => field().inputValue(), { timeout: 20_000 }).toBe('2 kg potatoes');
  expect(await rowsOf(panel, 'items')).toEqual([]);
  const [request, ...others] = ears.requests();
  expect(others).toEqual([]);
  expect(request?.path).toBe('/v1/audio/transcriptions');
  expect(request?.body).toEqual({ model: 'ears-1', response_format: 'json' });
  const sound = request?.sound ?? Buffer.alloc(0);
  expect([sound.toString('latin1', 0, 4), sound.toString('latin1', 8, 12)]).toEqual(['RIFF', 'WAVE']);
  expect(sound.readUInt32LE(24)).toBe(16_000);
  expect(sound.readUInt32LE(40)).toBe(sound.length - 44);
  const seconds = (sound.length - 44) / 32_000;
  expect(seconds).toBeGreaterThan(1);
  expect(seconds).toBeLessThan(10);
  const loudest = Math.max(
    ...Array.from({ length: (sound.length - 44) / 2 }, (_, at) => Math.abs(sound.readInt16LE(44 + 2 * at))),
  );
  expect(loudest).toBeGreaterThan(1000);
  const [sent] = (await rowsOf<{ runId: string; body: string }>(panel, 'sentRequests')).filter(
    ({ runId }) => runId === 'speech',
  );
  expect(sent?.body).toContain(`${sound.length} bytes, SHA-256`);
});

test('the same host is asked about once', async () => {
  await speak(600);
  await expect.poll(() => field().inputValue(), { timeout: 20_000 }).toBe('2 kg potatoes');
  answer = () => 'six eggs';
  await panel.getByRole('button', { name: 'Say what to add' }).click();
  await panel.getByText(`Recording for ${host()}`).waitFor();
  expect(await accessibilityFaults(panel)).toEqual([]);
  await panel.waitForTimeout(600);
  await panel.getByRole('button', { name: 'Stop listening' }).click();
  await expect.poll(() => field().inputValue(), { timeout: 20_000 }).toBe('six eggs');
});

test('a wrong key is told with what to do, and the field stays as it was', async () => {
  answer = () => ({ status: 401, body: { error: { message: 'Incorrect API key provided' } } });
  await field().fill('milk');
  await speak(600);
  await panel.getByText('the sound is not kept').waitFor({ timeout: 20_000 });
  expect(await accessibilityFaults(panel)).toEqual([]);
  expect(await field().inputValue()).toBe('milk');
});

test('one need not wait for the words: the line is closed', async () => {
  answer = () => null;
  const before = ears.requests().length;
  await speak(600);
  await expect.poll(() => ears.requests().length, { timeout: 20_000 }).toBe(before + 1);
  await panel.getByRole('button', { name: 'Do not wait for the words' }).click();
  await expect.poll(() => ears.requests()[before]?.hungUpAt ?? null).not.toBeNull();
  await panel.getByRole('button', { name: 'Say what to add' }).waitFor();
});

test('in the chat the words wait behind what was typed, and are not asked by themselves', async () => {
  answer = () => 'under 3 euros';
  await panel.getByRole('tab', { name: 'Chat' }).click();
  const question = panel.getByLabel('Your question');
  await question.fill('milk');
  await panel.getByRole('button', { name: 'Ask by voice' }).click();
  await panel.getByText(`What you say goes as sound to ears-1 at ${host()}`).waitFor();
  await panel.getByRole('button', { name: 'Record', exact: true }).click();
  await panel.getByText(`Recording for ${host()}`).waitFor();
  expect(await accessibilityFaults(panel)).toEqual([]);
  await panel.waitForTimeout(600);
  await panel.getByRole('button', { name: 'Stop listening' }).click();
  await expect.poll(() => question.inputValue(), { timeout: 20_000 }).toBe('milk under 3 euros');
  expect(await rowsOf(panel, 'runs')).toEqual([]);
});

test('a test of the connection says that it takes sound', async () => {
  answer = () => '';
  const options = await browser.screen('options', { width: 1000, height: 900 });
  await options.getByRole('button', { name: 'Change Ears' }).click();
  await options.getByRole('button', { name: 'Test connection' }).click();
  await options.getByText(/^The connection works/).waitFor({ timeout: 30_000 });
  const row = options.getByRole('row', { name: 'Writes down speech' });
  expect(await row.getByRole('cell').textContent()).toContain('yes');
  await options.close();
});
