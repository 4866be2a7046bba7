import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { ModelError } from '../../../utils/agent/model/model-error';
import type { Reply } from '../../mallory/serve.mjs';
import { modelAt, noSignal, QUESTION } from './model-at';
import { playedModels } from './played';

vi.setConfig({ testTimeout: 30_000 });

const { serving } = playedModels();

const long = 'word '.repeat(2000);

describe('stopping', () => {
  test.each<[string, Reply, number]>([
    ['before the headers', { delayMs: 20_000, text: 'late' }, 0],
    ['in the thinking', { thinking: long, everyMs: 10 }, 3],
    ['in the words', { text: long, everyMs: 10 }, 3],
    ['in the arguments of a call', { calls: [{ name: 'f', arguments: { a: long } }], everyMs: 10 }, 3],
    ['while nothing comes', { text: long, hangAfter: 3 }, 2],
  ])(
    '%s: the server sees it within 200 ms, and nothing more is told',
    { retry: 2 },
    async (_, reply, pieces) => {
      const server = await serving(reply);
      const stop = new AbortController();
      let told = 0;
      const end = modelAt(server.url)
        .streamTurn(QUESTION, stop.signal, () => {
          told += 1;
        })
        .catch((reason: unknown) => reason);
      await expect.poll(() => server.requests().length).toBe(1);
      await expect.poll(() => told).toBeGreaterThanOrEqual(pieces);
      const [stopped, heard] = [Date.now(), told];
      stop.abort('stopped');
      expect(await end).toBe('stopped');
      await expect.poll(() => server.requests()[0]?.hungUpAt, { interval: 10 }).not.toBeNull();
      expect((server.requests()[0]?.hungUpAt ?? Number.POSITIVE_INFINITY) - stopped).toBeLessThan(200);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(told).toBe(heard);
    },
  );

  test('in the wait before another try: at once, and there is no other try', { retry: 2 }, async () => {
    const server = await serving({
      status: 429,
      headers: { 'retry-after': '20' },
      body: { error: { message: 'busy' } },
    });
    const stop = new AbortController();
    const end = modelAt(server.url)
      .streamTurn(QUESTION, stop.signal)
      .catch((reason: unknown) => reason);
    await expect.poll(() => server.requests().length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = performance.now();
    stop.abort('stopped');
    expect(await end).toBe('stopped');
    expect(performance.now() - stopped).toBeLessThan(100);
    expect(server.requests()).toHaveLength(1);
  });

  test('before it began: nothing is sent', async () => {
    const server = await serving({ text: 'ok' });
    await expect(modelAt(server.url).streamTurn(QUESTION, AbortSignal.abort('stopped'))).rejects.toBe(
      'stopped',
    );
    expect(server.requests()).toHaveLength(0);
  });
});

/** Answers one request with some bytes of a stream and a reset of the connection. */
async function resetting(bytes: string): Promise<{ server: Server; url: string; asked: () => number }> {
  let asked = 0;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      asked += 1;
      const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n';
      socket.write(`${head}${bytes.length.toString(16)}\r\n${bytes}\r\n`, () =>
        setTimeout(() => socket.resetAndDestroy(), 50),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked: () => asked };
}

test('a connection reset after words is not tried again, and the words were told', async () => {
  const { server, url, asked } = await resetting('data: {"choices":[{"delta":{"content":"Milk is"}}]}\n\n');
  let text = '';
  const error = await modelAt(url)
    .streamTurn(QUESTION, noSignal(), (read) => {
      text = read().text;
    })
    .catch((each: unknown) => each);
  expect((error as ModelError).failure).toMatchObject({
    kind: 'unreachable',
    detail: 'the connection was cut',
  });
  expect(text).toBe('Milk is');
  expect(asked()).toBe(1);
  await new Promise((resolve) => server.close(resolve));
});

describe('a server that sends requests elsewhere', () => {
  test.each([301, 302, 303, 307, 308])('with %i: refused, and not a byte arrives there', async (status) => {
    let connections = 0;
    const sink = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(sink.address() as AddressInfo).port}/v1/chat/completions`;
    const server = await serving({ status, headers: { location }, body: '' });
    const error = await modelAt(server.url)
      .streamTurn(QUESTION, noSignal())
      .catch((each: unknown) => each);
    expect((error as ModelError).failure.kind).toBe('redirect');
    expect(connections).toBe(0);
    expect(server.requests()).toHaveLength(1);
    await new Promise((resolve) => sink.close(resolve));
  });

  test.each([307, 308])('with %i to itself: refused as well', async (status) => {
    const server = await serving({ status, headers: { location: '/v1/other' }, body: '' });
    await expect(modelAt(server.url).streamTurn(QUESTION, noSignal())).rejects.toThrow(/redirect/);
    expect(server.requests()).toHaveLength(1);
  });
});

test.each([401, 402, 403, 429, 500])('a key that a server repeats in a %i is not kept', async (status) => {
  const message = 'Incorrect key secret-canary-key, that is Bearer secret-canary-key';
  const server = await serving({ status, body: { error: { message, code: 'PostpaidBillOverdue' } } });
  const error = await modelAt(server.url)
    .streamTurn(QUESTION, noSignal())
    .catch((each: unknown) => each);
  expect(error).toBeInstanceOf(ModelError);
  expect(JSON.stringify((error as ModelError).failure)).not.toContain('secret-canary-key');
  expect((error as ModelError).message).not.toContain('secret-canary-key');
  expect(server.requests()).toHaveLength(1);
});
