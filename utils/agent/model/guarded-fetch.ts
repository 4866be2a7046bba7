import type { ServerKind } from '../../domain/talk/model-profile';
import { HIDDEN_KEY } from '../mask/secrets-in-text';
import { asStream } from '../stream/whole-answer';
import { readErrorBody } from './error-body';
import { errorFor } from './errors';
import { finalError } from './model-error';
import { withRefusal } from './refusals';
import { retryAfterMs } from './retry';

/** What a request to an endpoint is held to. */
export interface FetchGuard {
  readonly fetch: typeof fetch;
  readonly server: ServerKind;
  readonly baseUrl: string;
  readonly key: string | null;
  /** Called for every piece of the body that comes in, comments included. */
  readonly onBytes: () => void;
}

/** An error is shorter by far; a whole answer that should have been a stream is not. */
const MAX_BODY_CHARS = 1_000_000;

/**
 * A fetch that goes to the endpoint and nowhere else: no redirects, cookies or referrer, no key in the body. An answer that is
 * no stream of a model becomes a `ModelError`.
 */
export function guardedFetch(guard: FetchGuard): typeof fetch {
  return async (input, init) => {
    const url = checkedUrl(input, guard.baseUrl);
    const response = await guard.fetch(url, {
      ...init,
      ...(typeof init?.body === 'string' ? { body: withoutKey(init.body, guard.key) } : {}),
      // `manual` follows nothing, like `error`, but lets us say what happened.
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    const isOther = await checkAnswer(response, guard, url.endsWith('/chat/completions'));
    return isOther ?? watched(response, guard.onBytes);
  };
}

function checkedUrl(input: string | URL | Request, baseUrl: string): string {
  const url = input instanceof Request ? input.url : String(input);
  const { origin, pathname } = new URL(url);
  const base = new URL(baseUrl);
  if (origin === base.origin && pathname.startsWith(base.pathname)) return url;
  throw finalError('redirect', `${origin} is not the endpoint that was set up`);
}

function withoutKey(body: string, key: string | null): string {
  return key ? body.replaceAll(JSON.stringify(key).slice(1, -1), HIDDEN_KEY) : body;
}

// Answers the stream to read instead where the endpoint sent its answer whole.
async function checkAnswer(
  response: Response,
  guard: FetchGuard,
  wantsStream: boolean,
): Promise<Response | null> {
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    throw finalError('redirect', 'the endpoint sends requests elsewhere');
  }
  const type = response.headers.get('content-type') ?? '';
  const isOther = wantsStream ? /json|html/i.test(type) : /html/i.test(type);
  if (response.ok && !isOther) return null;
  const body = await readStart(response);
  const stream = response.ok ? asStream(body) : null;
  if (stream) return new Response(stream, { headers: { 'content-type': 'text/event-stream' } });
  const words = readErrorBody(body, response.ok ? null : response.status);
  if (response.ok && (!words.message || /html/i.test(type) || !/error/i.test(body))) {
    throw finalError('empty', `the endpoint answered ${type || 'without a type'} and not a stream`);
  }
  const wait = retryAfterMs(response.headers.get('retry-after'), Date.now());
  throw withRefusal(errorFor(words, guard.server, guard.key, wait), words);
}

async function readStart(response: Response): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (reader && text.length < MAX_BODY_CHARS) {
    const { done, value } = await reader.read();
    if (done) break;
    text += value;
  }
  await reader?.cancel();
  return text;
}

function watched(response: Response, onBytes: () => void): Response {
  const body = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        onBytes();
        controller.enqueue(chunk);
      },
    }),
  );
  return new Response(body ?? null, { status: response.status, headers: response.headers });
}
