import { setTimeout as wait } from 'node:timers/promises';

/**
 * Sends one reply as a stream of chunks. `status`, `headers` and `body` send something that is no stream; `delayMs` waits before the
 * headers, `everyMs` between chunks; `hangAfter` and `cutAfter` go silent or hang up after so many chunks; `finish: null` leaves out
 * the reason, `done: false` the end mark.
 */
export async function sendReply(response, reply) {
  if (reply.delayMs) await wait(reply.delayMs);
  if (response.destroyed) return;
  if (reply.status || reply.body !== undefined) return sendPlain(response, reply);
  response.writeHead(200, { 'content-type': 'text/event-stream', ...reply.headers });
  const chunks = reply.chunks ?? chunksOf(reply);
  for (const [index, chunk] of chunks.entries()) {
    if (index === reply.hangAfter) return;
    if (index === reply.cutAfter) return hangUp(response);
    if (response.destroyed) return;
    response.write(
      typeof chunk === 'string' || Buffer.isBuffer(chunk) ? chunk : `data: ${JSON.stringify(chunk)}\n\n`,
    );
    if (reply.everyMs) await wait(reply.everyMs);
  }
  response.end(reply.done === false ? '' : 'data: [DONE]\n\n');
}

// What was written must have left before the line is cut.
async function hangUp(response) {
  await wait(50);
  response.destroy();
}

function sendPlain(response, { status = 200, headers = {}, body = '' }) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function chunksOf({
  text = '',
  thinking = '',
  calls = [],
  finish,
  usage = { prompt_tokens: 100, completion_tokens: 20 },
}) {
  const reason = finish === undefined ? (calls.length > 0 ? 'tool_calls' : 'stop') : finish;
  return [
    chunk({ role: 'assistant', content: null }),
    ...pieces(thinking).map((piece) => chunk({ reasoning_content: piece })),
    ...pieces(text).map((piece) => chunk({ content: piece })),
    ...calls.flatMap(callChunks),
    ...(reason === null ? [] : [chunk({}, reason)]),
    ...(usage ? [{ object: 'chat.completion.chunk', choices: [], usage }] : []),
  ];
}

function callChunks({ name, arguments: input = {}, id }, index) {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const first = {
    index,
    id: id ?? `call_${Math.random().toString(36).slice(2)}`,
    type: 'function',
    function: { name, arguments: '' },
  };
  const rest = pieces(text).map((piece) => ({ index, function: { arguments: piece } }));
  return [first, ...rest].map((call) => chunk({ tool_calls: [call] }));
}

function chunk(delta, finish_reason = null) {
  return { id: 'chatcmpl-1', object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] };
}

function pieces(text) {
  return text.match(/[\s\S]{1,12}/gu) ?? [];
}
