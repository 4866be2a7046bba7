import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server for pages that one test writes itself, under any `*.localhost` host. */
export interface PageServer {
  readonly url: (host: string, path: string) => string;
  /** Puts a page's body under a path; the language is English. */
  readonly put: (path: string, body: string) => void;
  readonly close: () => Promise<void>;
}

const RED_DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const BLACK_DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Starts such a server on a free port. Every picture is one dot: a red one where its name says banner, else a black one. */
export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, string>();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://x');
    const body = pages.get(pathname);
    if (body === undefined && pathname.endsWith('.png')) {
      response.writeHead(200, { 'content-type': 'image/png' });
      return response.end(Buffer.from(pathname.includes('banner') ? RED_DOT : BLACK_DOT, 'base64'));
    }
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en-US"><title>Shop</title><body>${body ?? 'Nothing here'}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (host, path) => `http://${host}.localhost:${port}${path}`,
    put: (path, body) => void pages.set(path, body),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
