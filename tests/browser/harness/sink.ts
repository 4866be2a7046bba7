import { createServer, type Socket } from 'node:net';

/**
 * Hosts that Chromium itself asks for its own updates and sign-in, with or without an extension; everything else that
 * arrives was asked for by a page or by us.
 */
const CHROMIUMS_OWN = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'mtalk.google.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
]);

/** A server that stands for every host of the outside world and remembers which ones were asked for. */
export interface Sink {
  /** What makes Chromium send everything here that is not for this machine. */
  readonly args: readonly string[];
  /** Hosts asked for, over http or https, without Chromium's own; "?" where a connection did not say. */
  readonly hosts: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a sink on a free port. */
export async function startSink(): Promise<Sink> {
  const asked: string[] = [];
  const server = createServer(
    (socket) => void hostOf(socket).then((host) => host !== null && asked.push(host)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1`,
    ],
    hosts: () => asked.filter((host) => !CHROMIUMS_OWN.has(host)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The host that a connection is for; null when it was opened ahead of time and nothing was ever said. */
function hostOf(socket: Socket): Promise<string | null> {
  return new Promise((resolve) => {
    let heard = '';
    const settle = (host: string | null) => {
      resolve(host);
      socket.destroy();
    };
    socket.setEncoding('latin1');
    socket.setTimeout(10_000, () => settle(heard === '' ? null : '?'));
    socket.on('error', () => settle(heard === '' ? null : '?'));
    socket.on('close', () => settle(heard === '' ? null : '?'));
    socket.on('data', (words: string) => {
      heard += words;
      const host = httpHost(heard) ?? tlsHost(heard);
      if (host) settle(host);
    });
  });
}

function httpHost(text: string): string | null {
  return /\r\nhost: ([^\r:]+)/i.exec(text)?.[1] ?? null;
}

// The server name stands in clear in a TLS hello: type 0, two lengths, kind 0, the name's length, the name.
function tlsHost(hello: string): string | null {
  const found = /\0\0.{4}\0(\0.)((?:[a-z0-9-]+\.)+[a-z0-9-]+)/s.exec(hello);
  return found?.[2]?.slice(0, found[1]?.charCodeAt(1)) ?? null;
}
