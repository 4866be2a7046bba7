/** What a server said about a failure, freed of the shape in which it said it. */
export interface ServerWords {
  /** The HTTP status, or the number that stands for it in a stream; null when there is none. */
  readonly status: number | null;
  /** Code and type as one text, because servers put the same words in either. */
  readonly code: string;
  /** The part of the request that it is about, where the server names it. */
  readonly param: string;
  readonly message: string;
}

/**
 * Reads an error body: `{"error":{…}}`, flat `{"code","message"}`, `{"object":"error"}`, `{"detail":…}`, one wrapped as
 * `data: {…}`, and OpenRouter's, which carries the provider's own body as text in `metadata.raw`. Anything else is its own message.
 */
export function readErrorBody(body: string, status: number | null): ServerWords {
  const parsed = parseObject(body.replace(/^\s*data:\s*/, ''));
  if (!parsed) return { status, code: '', param: '', message: body.trim() };
  const error = isObject(parsed.error) ? parsed.error : parsed;
  const plain = typeof parsed.error === 'string' ? parsed.error : '';
  const { raw, provider_name: provider } = isObject(error.metadata) ? error.metadata : {};
  const inner = typeof raw === 'string' ? readErrorBody(raw, null) : null;
  return {
    status: status ?? numberIn(error.code),
    code: [error.code, error.type, inner?.code].filter((part) => typeof part === 'string').join(' '),
    param: [error.param, inner?.param].filter((part) => typeof part === 'string').join(' '),
    message: [textOf(error.message) || plain || detailOf(parsed.detail), inner?.message, textOf(provider)]
      .filter(Boolean)
      .join(' · '),
  };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberIn(code: unknown): number | null {
  const number = Number(code);
  return code !== null && Number.isInteger(number) && number >= 400 && number < 600 ? number : null;
}

function textOf(message: unknown): string {
  if (typeof message === 'string') return message;
  return message === undefined || message === null ? '' : JSON.stringify(message);
}

// A check of fields lists what is wrong, each with all that was sent: only where and what of it.
function detailOf(detail: unknown): string {
  if (!Array.isArray(detail)) return textOf(detail);
  return detail
    .filter(isObject)
    .map(({ loc, msg }) => `${Array.isArray(loc) ? loc.join('.') : ''}: ${textOf(msg)}`)
    .join(' · ');
}
