import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';

const PIECES = 12;
const EVERY_MS = 40;

/**
 * A server that streams an answer to every question, and an empty page to ask from. `last()` is the newest question's body and
 * the moment, in ms of the machine's clock, at which the first byte of its answer was written.
 */
export async function startServer() {
  let last = { body: '', at: 0 };
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST') return response.end('<!doctype html><title>A page</title>');
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    last = { body: Buffer.concat(chunks).toString(), at: performance.timeOrigin + performance.now() };
    for (let piece = 0; piece < PIECES; piece++) {
      response.write(event({ choices: [{ delta: { content: `word${piece} ` } }] }));
      await setTimeout(EVERY_MS);
    }
    response.write(event({ choices: [{ delta: {}, finish_reason: 'stop' }] }));
    response.end('data: [DONE]\n\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, url: `${origin}/v1`, last: () => last, close: () => server.close() };
}

function event(data) {
  return `data: ${JSON.stringify(data)}\n\n`;
}
