import { createServer } from 'node:http';

/**
 * Starts a server on a free loopback port that takes sound. `answer` says what it answers to each request: a status and a body, or
 * the words that it heard; null never answers. It keeps every request with its headers and the sound that was in it, as bytes.
 */
export async function startListener(answer) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const bytes = await bytesOf(request);
    const kept = {
      path: request.url,
      headers: request.headers,
      ...contentOf(request, bytes),
      hungUpAt: null,
    };
    requests.push(kept);
    response.on('close', () => {
      if (!response.writableFinished) kept.hungUpAt = Date.now();
    });
    send(response, kept, answer(kept));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/v1`,
    requests: () => requests.filter(({ path }) => !path.endsWith('/models')),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function bytesOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function contentOf(request, bytes) {
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return formIn(bytes, type);
  const body = bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : null;
  const letters = body?.messages?.[0]?.content?.find?.(({ type }) => type === 'input_audio')?.input_audio
    .data;
  return { body, sound: letters ? Buffer.from(letters.replace(/^data:[^,]*,/, ''), 'base64') : null };
}

function formIn(bytes, type) {
  const boundary = `--${/boundary=(.+)$/.exec(type)[1]}`;
  const body = {};
  let sound = null;
  // One letter a byte, so that places in the text are places in the bytes.
  for (const part of bytes.toString('latin1').split(boundary).slice(1, -1)) {
    const [head, ...rest] = part.split('\r\n\r\n');
    const content = rest.join('\r\n\r\n').replace(/\r\n$/, '');
    const name = /name="([^"]+)"/.exec(head)[1];
    if (head.includes('filename=')) sound = Buffer.from(content, 'latin1');
    else body[name] = content;
  }
  return { body, sound };
}

function send(response, { path }, answer) {
  if (path.endsWith('/models')) return sendJson(response, 200, { object: 'list', data: [{ id: 'ears-1' }] });
  if (answer === null) return;
  if (typeof answer !== 'string') return sendJson(response, answer.status, answer.body);
  if (path.endsWith('/audio/transcriptions')) return sendJson(response, 200, { text: answer });
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const delta of [{ content: answer.slice(0, 3) }, { content: answer.slice(3) }])
    response.write(`data: ${JSON.stringify({ choices: [{ delta }] })}\n\n`);
  const usage = { prompt_tokens: 77, completion_tokens: 9 };
  response.write(`data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: 'stop' }], usage })}\n\n`);
  response.end('data: [DONE]\n\n');
}

function sendJson(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
