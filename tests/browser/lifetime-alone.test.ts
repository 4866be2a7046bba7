import { expect, test } from 'vitest';
import { type KeptRequest, type Reply, startModel } from '../mallory/serve.mjs';
import { FIREFOX_IDLE_MS, runUndebugged } from './harness/undebugged';

/** Chromium ends a worker that is silent for 30 s, Firefox after the time that the harness sets. */
const IDLE_MS = { chrome: 30_000, firefox: FIREFOX_IDLE_MS } as const;

/** Each turn is longer than the browser's patience: the first silent, the second slow. */
const turnsFor = (idleMs: number): readonly Reply[] => [
  { delayMs: idleMs * 1.2, calls: [{ name: 'search_memory', arguments: { words: 'milk' } }] },
  {
    text: 'One word a second. '.repeat(Math.ceil((idleMs * 1.2) / 1500)),
    everyMs: 1000,
    calls: [{ name: 'show_list' }],
  },
  { text: 'That was all.' },
];

test.each(['chrome', 'firefox'] as const)(
  'in %s an answer that is silent for longer than the browser waits, and then slow, arrives whole, with nothing but itself to keep the worker awake (L02, L03)',
  async (browser) => {
    const turns = turnsFor(IDLE_MS[browser]);
    const model = await startModel({ script: turns });
    const profile = { id: 'played', name: 'Played', server: 'custom', baseUrl: model.url, model: 'played-1' };
    const messages = [
      { name: 'saveProfile', input: { profile, key: null } },
      { name: 'createThread', input: {} },
      { name: 'ask', input: { threadId: '$id', question: 'Tell me slowly' } },
    ];
    const end = await runUndebugged(['http://127.0.0.1/*'], messages, browser);
    const asked = (): readonly KeptRequest[] =>
      model.requests().filter(({ path }) => path.endsWith('/chat/completions'));
    try {
      await expect.poll(() => asked().length, { timeout: 150_000, interval: 500 }).toBe(turns.length);
      const requests = asked();
      expect(requests.slice(0, 2).map(({ hungUpAt }) => hungUpAt)).toEqual([null, null]);
      expect(requests[2]?.body.messages.map(({ role }) => role)).toEqual([
        'system',
        'user',
        'assistant',
        'tool',
        'assistant',
        'tool',
      ]);
      expect((requests[2]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThan(2 * IDLE_MS[browser]);
    } finally {
      await end();
      await model.close();
    }
  },
  240_000,
);
