import { request } from 'node:http';

/**
 * A visitor of the mall without a browser: keeps cookies by host, follows no redirect by itself.
 * Names under `.localhost` are not looked up: every request goes to 127.0.0.1 with its own Host header.
 */
export function openBrowse() {
  /** @type {Map<string, Map<string, string>>} */
  const jars = new Map();
  const visit = (method, address, headers = {}, body = '') =>
    send(jars, method, new URL(address), headers, body);
  return {
    get: (address, headers) => visit('GET', address, headers),
    postForm: (address, fields, headers) =>
      visit(
        'POST',
        address,
        { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        String(new URLSearchParams(fields)),
      ),
    sendJson: (address, value, headers, method = 'POST') =>
      visit(method, address, { 'content-type': 'application/json', ...headers }, JSON.stringify(value)),
    send: visit,
  };
}

function send(jars, method, url, headers, body) {
  const jar = jars.get(url.host) ?? new Map();
  jars.set(url.host, jar);
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const options = {
    method,
    host: '127.0.0.1',
    port: url.port,
    path: url.pathname + url.search,
    headers: {
      host: url.host,
      'content-length': Buffer.byteLength(body),
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
  };
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) => {
      keepCookies(jar, response.headers['set-cookie'] ?? []);
      readAnswer(response).then(resolve, reject);
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

function keepCookies(jar, cookies) {
  for (const cookie of cookies) {
    const [pair] = cookie.split(';');
    const at = pair.indexOf('=');
    if (/max-age=0/i.test(cookie)) jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

async function readAnswer(response) {
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const charset = /charset=([\w-]+)/i.exec(response.headers['content-type'] ?? '')?.[1];
  const text = new TextDecoder(charset ?? sniffCharset(bytes)).decode(bytes);
  return {
    status: response.statusCode,
    headers: response.headers,
    text,
    bytes,
    json: () => JSON.parse(text),
  };
}

const sniffCharset = (bytes) =>
  /charset=([\w-]+)/i.exec(bytes.subarray(0, 600).toString('latin1'))?.[1] ?? 'utf-8';
