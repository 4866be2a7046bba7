import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server for pages that one test writes itself, under any `*.localhost` host. */
export interface PageServer {
  readonly url: (host: string, path: string) => string;
  /** Puts a page's body under a path; the language is English. */
  readonly put: (path: string, body: string) => void;
  readonly close: () => Promise<void>;
}

/** Starts such a server on a free port. */
export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, string>();
  const server = createServer(({ url = '/' }, response) => {
    const body = pages.get(new URL(url, 'http://x').pathname);
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
