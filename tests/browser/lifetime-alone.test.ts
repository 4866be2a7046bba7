import { expect, test } from 'vitest';
import { type Reply, startModel } from '../mallory/serve.mjs';
import { runUndebugged } from './harness/undebugged';

/** Both browsers end a worker that is silent for 30 s; each turn is longer than that. */
const TURNS: readonly Reply[] = [
  { delayMs: 35_000, calls: [{ name: 'search_memory', arguments: { words: 'milk' } }] },
  { text: 'One word a second. '.repeat(24), everyMs: 1000, calls: [{ name: 'show_list' }] },
  { text: 'That was all.' },
];

test('an answer that is silent for half a minute and then slow arrives whole, with nothing but itself to keep the worker awake', async () => {
  const model = await startModel({ script: TURNS });
  const profile = { id: 'played', name: 'Played', server: 'custom', baseUrl: model.url, model: 'played-1' };
  const end = await runUndebugged(
    ['http://127.0.0.1/*'],
    [
      { name: 'saveProfile', input: { profile, key: null } },
      { name: 'createThread', input: {} },
      { name: 'ask', input: { threadId: '$id', question: 'Tell me slowly' } },
    ],
  );
  try {
    await expect.poll(() => model.requests().length, { timeout: 150_000, interval: 500 }).toBe(TURNS.length);
    const requests = model.requests();
    expect(requests.slice(0, 2).map(({ hungUpAt }) => hungUpAt)).toEqual([null, null]);
    expect(requests[2]?.body.messages.map(({ role }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'tool',
      'assistant',
      'tool',
    ]);
    expect((requests[2]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThan(65_000);
  } finally {
    await end();
    await model.close();
  }
}, 240_000);
