import { OpenAI } from 'openai';
import { capabilitiesId, unknownCapabilities } from '../../domain/talk/capabilities';
import type { ModelProfile } from '../../domain/talk/model-profile';
import { type Asking, settleTurn, shownProgress } from '../run/settle-turn';
import { type Accumulator, accumulate, type StreamChunk } from '../stream/accumulator';
import type { Model, Progress, Turn } from './chat';
import { checkEndpoint } from './endpoint';
import { readErrorBody } from './error-body';
import { errorFor } from './errors';
import { guardedFetch } from './guarded-fetch';
import { type CapabilityMemory, shortMemory, withLessons } from './learner';
import { finalError, modelErrorIn } from './model-error';
import { bodyFor } from './request-body';
import { withRetries } from './retry';
import { serverOf } from './server-of';
import { SILENT_HEADERS } from './silent-headers';
import { DEFAULT_LIMITS, type Limits, startWatchdog, type Watchdog } from './watchdog';

/** What a model is reached with. The key is used here and nowhere else. */
export interface ModelAccess {
  readonly profile: Pick<ModelProfile, 'name' | 'server' | 'baseUrl' | 'model'>;
  readonly key: string | null;
  readonly fetch: typeof fetch;
  /** 0 to 1, for the spread of waits. */
  readonly random: () => number;
  readonly limits?: Limits;
  /** What is known of the model, and where refusals are remembered; without it they are forgotten with the model. */
  readonly capabilities?: CapabilityMemory;
}

/** More than this many characters in one turn, thinking included, is a model that does not stop. */
const MAX_TURN_LENGTH = 200_000;
/** No limit that a request sets bounds the thinking of all models. */
const MAX_THINKING_LENGTH = 60_000;

/** The model behind a profile. This file is the only one that sends anything out. Throws `ModelError` on a bad address. */
export function createModel({ profile: chosen, ...rest }: ModelAccess): Model {
  const endpoint = checkEndpoint(chosen.baseUrl);
  if (!endpoint.isOk) throw finalError('unreachable', `${chosen.baseUrl} (${endpoint.reason})`);
  const profile = { ...chosen, server: serverOf(chosen) };
  const access = { ...rest, profile };
  const id = capabilitiesId(profile.baseUrl, profile.model);
  const memory = access.capabilities ?? shortMemory(unknownCapabilities(id));
  return {
    label: `${profile.name} · ${profile.model}`,
    streamTurn: (request, signal, onProgress = () => {}) =>
      withLessons(
        memory,
        (known) => bodyFor(profile, request, known),
        (body, known) => streamTurn(access, { asked: profile, request, body, known }, signal, onProgress),
      ),
    listModels: (signal) => listModels(access, signal),
  };
}

async function streamTurn(
  access: ModelAccess,
  asking: Asking,
  signal: AbortSignal,
  onProgress: (read: () => Progress) => void,
): Promise<Turn> {
  let hasBegun = false;
  const attempt = () =>
    watchedBy(access, signal, async (client, watchdog) => {
      try {
        return await readTurn(client, access, asking, watchdog, onProgress);
      } finally {
        hasBegun ||= watchdog.hasBytes();
      }
    });
  return withRetries(attempt, () => hasBegun, signal, access.random);
}

async function readTurn(
  client: OpenAI,
  access: ModelAccess,
  asking: Asking,
  watchdog: Watchdog,
  onProgress: (read: () => Progress) => void,
): Promise<Turn> {
  const read = accumulate();
  const body = asking.body as unknown as OpenAI.ChatCompletionCreateParamsStreaming;
  const stream = await client.chat.completions.create(body, { signal: watchdog.signal });
  for await (const chunk of stream as AsyncIterable<unknown>) {
    read.add(checked(chunk, access));
    checkLength(read);
    onProgress(() => shownProgress(read.progress(), asking));
  }
  // An aborted stream ends without an error.
  watchdog.signal.throwIfAborted();
  if (read.pieces() === 0) throw finalError('empty', 'the endpoint sent no words of a chat');
  return checkedTurn(settleTurn(read, asking), access);
}

function checkLength(read: Accumulator): void {
  if (read.length() > MAX_TURN_LENGTH)
    throw finalError('ceiling', `the answer grew over ${MAX_TURN_LENGTH} characters`);
  if (read.thinkingLength() > MAX_THINKING_LENGTH)
    throw finalError('ceiling', `the model thought for more than ${MAX_THINKING_LENGTH} characters`);
}

/** A chunk of a stream, or a throw of the error that the server put in its place. */
export function checked(chunk: unknown, { profile, key }: ModelAccess): StreamChunk {
  if (typeof chunk !== 'object' || chunk === null)
    throw finalError('server', 'the stream holds something that is no chunk');
  const isError = 'object' in chunk && chunk.object === 'error';
  if (isError) throw errorFor(readErrorBody(JSON.stringify(chunk), null), profile.server, key);
  return chunk as StreamChunk;
}

function checkedTurn(turn: Turn, { profile, key }: ModelAccess): Turn {
  const words = { status: null, code: turn.finish ?? '', param: '', message: '' };
  if (turn.finish === 'content_filter') throw errorFor(words, profile.server, key);
  if (turn.finish === 'error') throw finalError('server', 'the provider broke off');
  const isBlank = turn.text.trim() === '' && turn.calls.length === 0;
  if (isBlank && turn.finish !== null && turn.finish !== 'length')
    throw finalError('empty', blankWords(turn));
  return turn;
}

function blankWords({ thinking }: Turn): string {
  if (thinking !== '') return 'the model sent thinking and no answer';
  return 'the model sent no words: perhaps the prompt is longer than the context that it was loaded with';
}

async function listModels(access: ModelAccess, signal: AbortSignal): Promise<readonly string[]> {
  return watchedBy(access, signal, async (client, watchdog) => {
    const page = await client.models.list({ signal: watchdog.signal });
    return (page.data ?? [])
      .map(({ id }) => id)
      .filter((id) => typeof id === 'string')
      .slice(0, 500);
  });
}

/** Lends the one client that sends, for as long as `work` takes; limits and errors are ours. Throws `ModelError`, or the signal's reason. */
export async function watchedBy<T>(
  access: ModelAccess,
  signal: AbortSignal,
  work: (client: OpenAI, watchdog: Watchdog) => Promise<T>,
): Promise<T> {
  const watchdog = startWatchdog(access.limits ?? DEFAULT_LIMITS, signal);
  try {
    return await work(clientFor(access, watchdog.touch), watchdog);
  } catch (error) {
    signal.throwIfAborted();
    throw errorOf(error, access, watchdog);
  } finally {
    watchdog.stop();
  }
}

function clientFor({ profile, key, fetch }: ModelAccess, onBytes: () => void): OpenAI {
  return new OpenAI({
    apiKey: key || 'none',
    baseURL: profile.baseUrl.replace(/\/+$/, ''),
    maxRetries: 0,
    timeout: 600_000,
    logLevel: 'off',
    organization: null,
    project: null,
    // The key never meets a page: this runs in the extension's background only.
    dangerouslyAllowBrowser: true,
    defaultHeaders: { ...SILENT_HEADERS, ...(key ? {} : { Authorization: null }) },
    fetch: guardedFetch({ fetch, server: profile.server, baseUrl: profile.baseUrl, key, onBytes }),
  });
}

function errorOf(error: unknown, { profile, key }: ModelAccess, watchdog: Watchdog): Error {
  const expired = watchdog.expired();
  if (expired) return finalError('stalled', `no answer in time (${expired})`, error);
  const known = modelErrorIn(error);
  if (known) return known;
  const body = bodyIn(error);
  if (body) return errorFor(readErrorBody(JSON.stringify(body), null), profile.server, key);
  if (error instanceof SyntaxError) return finalError('server', 'the stream holds broken JSON', error);
  return finalError('unreachable', watchdog.hasBytes() ? 'the connection was cut' : 'no connection', error);
}

function bodyIn(error: unknown): object | null {
  const body = error instanceof OpenAI.APIError ? (error as { error: unknown }).error : null;
  return typeof body === 'object' && body !== null ? body : null;
}
