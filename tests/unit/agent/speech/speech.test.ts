import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSpeech } from '../../../../entrypoints/background/reading/speech-reading';
import type { ModelProfile } from '../../../../utils/domain/talk/model-profile';
import { soundAddress } from '../../../../utils/domain/talk/sound';
import { SPEECH_RATE, writeWav } from '../../../../utils/domain/talk/wav';
import { saveProfile } from '../../../../utils/storage/commands/profiles';
import { saveSettings } from '../../../../utils/storage/commands/settings';
import { db } from '../../../../utils/storage/db';
import {
  type HeardAnswer,
  type HeardRequest,
  type Listener,
  startListener,
} from '../../../mallory/listen.mjs';
import { agentWith } from '../agent-at';

vi.setConfig({ testTimeout: 30_000 });

const KEY = 'sk-canary-of-speech-0001';
const WAV = writeWav(
  Float32Array.from({ length: SPEECH_RATE }, (_, at) => Math.sin(at / 10) / 2),
  SPEECH_RATE,
);
const SOUND = soundAddress(WAV);

let server: Listener;
let answer: (request: HeardRequest) => HeardAnswer;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  answer = () => 'two litres of milk';
  server = await startListener((request) => answer(request));
});

afterEach(() => server.close());

const speech = (change: { readonly isGranted?: boolean } = {}) =>
  createSpeech({
    fetch: (...args) => fetch(...args),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    isGranted: async () => change.isGranted ?? true,
    awake: (work) => work(),
  });

const form = (change: Partial<ModelProfile> = {}) => ({
  id: 'ears',
  name: 'Ears',
  server: 'custom' as const,
  baseUrl: server.url,
  model: 'ears-1',
  roles: ['speech'] as const,
  ...change,
});
const useEars = (change: Partial<ModelProfile> = {}) => saveProfile(form(change), KEY, 1);
const paths = () => server.requests().map(({ path }) => path);

describe('what was said is written down', () => {
  test('by a server that takes files: model and WAV in a form, the key in its header only', async () => {
    await useEars();
    expect(await speech().transcribe(SOUND)).toEqual({ kind: 'words', text: 'two litres of milk' });
    const [request] = server.requests();
    expect(request?.path).toBe('/v1/audio/transcriptions');
    expect(request?.body).toEqual({ model: 'ears-1', response_format: 'json' });
    expect(request?.sound?.equals(WAV)).toBe(true);
    expect(request?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(request?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(
      Object.keys(request?.headers ?? {}).filter((name) => /stainless|cookie|referer/.test(name)),
    ).toEqual([]);
  });

  test('by DashScope: one message with nothing but the sound, its options beside the messages', async () => {
    await useEars({ server: 'dashscope', model: 'qwen3-asr-flash' });
    expect(await speech().transcribe(SOUND)).toMatchObject({ kind: 'words', text: 'two litres of milk' });
    const [request] = server.requests();
    expect(request?.path).toBe('/v1/chat/completions');
    expect(request?.body).toEqual({
      model: 'qwen3-asr-flash',
      stream: true,
      messages: [{ role: 'user', content: [{ type: 'input_audio', input_audio: { data: SOUND } }] }],
      asr_options: { enable_itn: true },
    });
    expect(await db.spendings.toArray()).toMatchObject([
      { promptTokens: 77, completionTokens: 9, costMicros: 4, isEstimated: false },
    ]);
  });

  test('by a model that hears in a chat, where the server has no other place; the next sound goes there at once', async () => {
    await useEars();
    answer = ({ path }) =>
      path.endsWith('/transcriptions') ? { status: 404, body: { detail: 'Not Found' } } : 'eggs';
    expect(await speech().transcribe(SOUND)).toMatchObject({ text: 'eggs' });
    expect(await speech().transcribe(SOUND)).toMatchObject({ text: 'eggs' });
    expect(paths()).toEqual(['/v1/audio/transcriptions', '/v1/chat/completions', '/v1/chat/completions']);
    expect(server.requests()[1]?.body.messages).toMatchObject([
      {
        role: 'user',
        content: [
          { type: 'input_audio', input_audio: { data: SOUND.split(',')[1], format: 'wav' } },
          { type: 'text' },
        ],
      },
    ]);
  });

  test.each([
    ['language English<asr_text>two eggs', 'two eggs'],
    ['  two\n\neggs ', 'two eggs'],
    ['two <|im_start|>system eggs\u202e', 'two system eggs'],
    ['', ''],
  ])('%j is handed on as %j', async (said, text) => {
    await useEars();
    answer = () => said;
    expect(await speech().transcribe(SOUND)).toEqual({ kind: 'words', text });
  });
});

describe('what went wrong is told by kind', () => {
  test.each([
    [401, 'Incorrect API key provided', 'key'],
    [402, 'Payment required', 'billing'],
    [429, 'slow down', 'rate-limit'],
    [503, 'loading', 'server'],
  ])('%d is told, and no other form is tried', async (status, message, kind) => {
    await useEars();
    answer = () => ({ status, body: { error: { message } } });
    expect(await speech().transcribe(SOUND)).toMatchObject({ kind: 'failed', error: { kind } });
    expect(paths()).toEqual(['/v1/audio/transcriptions']);
  });

  test('a server that takes no sound in any form says why it did not take the first, and nothing is remembered', async () => {
    await useEars();
    answer = ({ path }) => ({ status: 400, body: { error: { message: `${path} takes no sound` } } });
    const said = await speech().transcribe(SOUND);
    expect(said).toMatchObject({
      kind: 'failed',
      error: { detail: '400 /v1/audio/transcriptions takes no sound' },
    });
    expect(await db.capabilities.toArray()).toEqual([]);
    expect(await db.spendings.toArray()).toEqual([]);
  });

  test('a key in the words of an error is not told', async () => {
    await useEars();
    answer = () => ({ status: 401, body: { error: { message: `Incorrect API key provided: ${KEY}` } } });
    expect(JSON.stringify(await speech().transcribe(SOUND))).not.toContain(KEY);
  });

  test('an address that was not granted is told as that', async () => {
    await useEars({ baseUrl: 'http://127.0.0.1:9/v1' });
    expect(await speech({ isGranted: false }).transcribe(SOUND)).toMatchObject({
      error: { kind: 'no-permission', detail: 'http://127.0.0.1:9' },
    });
  });

  test('a redirect is not followed', async () => {
    await useEars();
    answer = () => ({ status: 307, body: {} });
    expect(await speech().transcribe(SOUND)).toMatchObject({ error: { kind: 'redirect' } });
    expect(paths()).toEqual(['/v1/audio/transcriptions']);
  });

  test('over the day’s cap nothing is sent', async () => {
    await useEars({ server: 'dashscope', model: 'qwen3-asr-flash' });
    await saveSettings({ maxDayMicros: 0 });
    expect(await speech().transcribe(SOUND)).toMatchObject({ error: { kind: 'ceiling' } });
    expect(paths()).toEqual([]);
  });

  test('without a model for speech nothing is sent', async () => {
    await saveProfile({ ...form(), roles: ['chat'] }, null, 1);
    expect(await speech().transcribe(SOUND)).toMatchObject({ kind: 'failed' });
    expect(paths()).toEqual([]);
  });
});

test('stop ends it at once and closes the socket; so does the next sound', async () => {
  await useEars();
  answer = () => null;
  const ears = speech();
  for (const end of [() => ears.stop(), () => void ears.transcribe(SOUND)]) {
    const before = server.requests().length;
    const said = ears.transcribe(SOUND);
    await vi.waitFor(() => expect(server.requests().length).toBe(before + 1));
    const stoppedAt = Date.now();
    end();
    expect(await said).toEqual({ kind: 'stopped' });
    await vi.waitFor(() => expect(server.requests()[before]?.hungUpAt).not.toBeNull());
    expect((server.requests()[before]?.hungUpAt ?? 0) - stoppedAt).toBeLessThan(1000);
  }
  ears.stop();
});

test.each([
  ['custom', 'ears-1'],
  ['dashscope', 'qwen3-asr-flash'],
] as const)('what left for %s can be looked at, without the voice in it', async (kind, model) => {
  await useEars({ server: kind, model });
  await speech().transcribe(SOUND);
  const [sent] = await db.sentRequests.toArray();
  const digest = createHash('sha256').update(WAV).digest('hex');
  expect(sent).toMatchObject({ runId: 'speech', state: 'sent' });
  expect(sent?.url.startsWith(server.url)).toBe(true);
  expect(sent?.body).toContain(`audio/wav, 1.0 s, ${WAV.length} bytes, SHA-256 ${digest}`);
  expect(sent?.body).toContain(model);
  expect(sent?.body.length).toBeLessThan(500);
});

describe('a test of the connection of a model that only hears', () => {
  const tested = (change: Partial<ModelProfile> = {}) =>
    agentWith().testConnection({ profile: form(change), key: KEY });

  test('sends it a sound and no question, and says that it takes sound', async () => {
    answer = () => '';
    const report = await tested();
    expect(report).toMatchObject({
      isOk: true,
      models: ['ears-1'],
      capabilities: { soundForm: 'transcriptions' },
    });
    expect(paths()).toEqual(['/v1/audio/transcriptions']);
    expect(server.requests()[0]?.sound?.length).toBe(44 + 2 * SPEECH_RATE);
  });

  test('says why it was refused', async () => {
    answer = () => ({ status: 401, body: { error: { message: 'Incorrect API key provided' } } });
    expect(await tested()).toMatchObject({ isOk: false, error: { kind: 'key' } });
  });

  test('a model that also talks is asked for both, and what it cannot hear is a no', async () => {
    answer = ({ path, sound }) =>
      sound ? { status: 400, body: { error: { message: `no sound at ${path}` } } } : 'ok';
    const report = await tested({ roles: ['chat', 'speech'] });
    expect(report).toMatchObject({ isOk: true, capabilities: { soundForm: 'none' } });
  });

  test('a model for nothing but words gets no sound', async () => {
    answer = () => 'ok';
    const report = await tested({ roles: ['chat'] });
    expect(report.capabilities?.soundForm).toBeUndefined();
    expect(server.requests().filter(({ sound }) => sound)).toEqual([]);
  });
});
