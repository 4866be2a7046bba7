import { request } from 'node:http';

interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
  readonly cookies: readonly string[];
}

/** How a visitor asks, and the cookies that they were given. */
export type Visitor = ((url: string, init?: RequestInit) => Promise<Response>) & {
  readonly cookies: ReadonlyMap<string, string>;
};

/** A visitor's browser as far as a shop sees it: cookies are kept, redirects are followed or not, `*.localhost` is this machine. */
export function openVisitor(): Visitor {
  const cookies = new Map<string, string>();
  const ask = async (url: string, init: RequestInit = {}) => {
    let address = new URL(url);
    let options: RequestInit = init;
    for (let hops = 0; ; hops += 1) {
      const sent = await send(address, options, cookies);
      const location = sent.headers.get('location');
      if (sent.status < 300 || sent.status > 399 || !location || hops > 5 || init.redirect === 'manual')
        return answer(sent, address, hops);
      address = new URL(location, address);
      options = { method: 'GET' };
    }
  };
  return Object.assign(ask, { cookies });
}

async function send(url: URL, init: RequestInit, cookies: Map<string, string>): Promise<Sent> {
  const prepared = new Request('http://127.0.0.1', {
    method: init.method ?? 'GET',
    headers: init.headers ?? {},
    body: init.body ?? null,
  });
  const body = Buffer.from(await prepared.arrayBuffer());
  const headers = {
    ...Object.fromEntries(prepared.headers),
    host: url.host,
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  };
  const sent = await exchange(url, prepared.method, headers, body);
  for (const cookie of sent.cookies) {
    const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
    cookies.set(name, value);
  }
  return sent;
}

function exchange(url: URL, method: string, headers: Record<string, string>, body: Buffer): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method, headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const plain = Object.entries(response.headers).filter(([name]) => name !== 'set-cookie');
          const answered = new Headers(plain.map(([name, value]) => [name, String(value)]));
          resolve({
            status: response.statusCode ?? 0,
            headers: answered,
            body: Buffer.concat(chunks),
            cookies: response.headers['set-cookie'] ?? [],
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

function answer(sent: Sent, url: URL, hops: number): Response {
  const isEmpty = [204, 304].includes(sent.status);
  const response = new Response(isEmpty ? null : new Uint8Array(sent.body), {
    status: sent.status,
    headers: sent.headers,
  });
  Object.defineProperty(response, 'url', { value: url.href });
  Object.defineProperty(response, 'redirected', { value: hops > 0 });
  return response;
}
