import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** A recorded exchange with a real server. */
export interface Recording {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Reads a recording of tests/fixtures/wire by its name. */
export function recording(name: string): Recording {
  const text = readFileSync(new URL(`../../fixtures/wire/${name}.txt`, import.meta.url), 'utf8');
  const mark = /^### (?:response|OPTIONS).*$/m.exec(text);
  const response = text.slice(mark ? mark.index + mark[0].length : 0).replace(/^\r?\n/, '');
  const [head = '', ...rest] = response.split(/\r?\n\r?\n/);
  const [first = '', ...lines] = head.split(/\r?\n/);
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(first)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) return { status: 503, headers: {}, body: response };
  const headers = Object.fromEntries(
    lines
      .map((line) => line.split(/:\s*/, 2) as [string, string])
      .filter(([name]) => /^content-type$/i.test(name)),
  );
  return { status, headers, body: rest.join('\n\n') };
}

/** The names of all recordings. */
export function recordings(): readonly string[] {
  return readdirSync(new URL('../../fixtures/wire', import.meta.url)).map((file) => file.replace('.txt', ''));
}

/** A server on this machine that answers everything with a recording. */
export interface RecordedServer {
  readonly url: string;
  /** How often it was asked. */
  readonly asked: () => number;
  readonly close: () => Promise<void>;
}

/** Plays a recording through a real socket, in pieces of `size` bytes as a network may cut it. */
export async function playRecording(name: string, size: number): Promise<RecordedServer> {
  const { status, headers, body } = recording(name);
  const bytes = Buffer.from(body);
  let asked = 0;
  const server = createServer(async (request, response) => {
    asked += 1;
    request.resume();
    response.socket?.setNoDelay(true);
    response.writeHead(status, headers);
    for (let at = 0; at < bytes.length; at += size) {
      response.write(bytes.subarray(at, at + size));
      if (at % 4096 < size) await setImmediate();
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: () => asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The request of a recording and the tokens that the server counted for it; null where there are none. */
export function requestIn(name: string): {
  readonly body: { readonly messages: unknown; readonly tools?: unknown };
  readonly promptTokens: number;
} | null {
  const text = readFileSync(new URL(`../../fixtures/wire/${name}.txt`, import.meta.url), 'utf8');
  const request = /### request POST \S+completions\n([\s\S]*?)\n### response/.exec(text)?.[1] ?? '';
  const promptTokens = Number(/"prompt_tokens":(\d+)/.exec(text)?.[1] ?? 0);
  const body = request && promptTokens > 0 ? JSON.parse(request) : null;
  return body?.messages ? { body, promptTokens } : null;
}
