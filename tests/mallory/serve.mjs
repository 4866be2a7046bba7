import { createServer } from 'node:http';
import { answerAsFuzz } from './fuzz.mjs';
import { answerAsMallory } from './obey.mjs';
import { sendReply } from './reply.mjs';

/**
 * Starts an OpenAI-compatible server on a free loopback port whose model is played: `script` gives prepared replies (an array,
 * whose last one repeats, or a function of the request), `mallory` obeys whatever the page text orders, `fuzz` calls tools at random.
 * It keeps every request with all headers and its whole body. `facts` are JSON answers by path; with `origins`, other origins
 * are turned away as Ollama does it: 403 and not a word.
 */
export async function startModel({
  mode = 'script',
  script = [{ text: 'ok' }],
  seed = 1,
  port = 0,
  facts = {},
  origins = null,
} = {}) {
  const requests = [];
  const modes = { script: answersFrom(script), mallory: answerAsMallory, fuzz: answerAsFuzz(seed) };
  const server = createServer(async (request, response) => {
    const kept = await keep(request, response);
    requests.push(kept);
    if (origins && kept.headers.origin && !origins.test(kept.headers.origin))
      return response.writeHead(403).end();
    if (Object.hasOwn(facts, kept.path)) return sendFacts(response, facts[kept.path]);
    if (kept.path.endsWith('/models')) return sendModels(response);
    if (!isQuestion(kept)) return response.writeHead(404).end();
    await sendReply(response, await modes[mode](kept, requests.filter(isQuestion).length - 1));
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    url: `${origin}/v1`,
    origin,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function keep(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const kept = {
    method: request.method,
    path: request.url,
    headers: request.headers,
    text,
    body: parsed(text),
    at: Date.now(),
    /** When the client hung up before the answer was over; null while it has not. */
    hungUpAt: null,
  };
  response.on('close', () => {
    if (!response.writableFinished) kept.hungUpAt = Date.now();
  });
  return kept;
}

function answersFrom(script) {
  if (typeof script === 'function') return script;
  return (_, index) => script[Math.min(index, script.length - 1)];
}

function isQuestion({ path }) {
  return path.endsWith('/chat/completions');
}

function sendFacts(response, fact) {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(fact));
}

function sendModels(response) {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({ object: 'list', data: [{ id: 'mallory-1', object: 'model', owned_by: 'nobody' }] }),
  );
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
