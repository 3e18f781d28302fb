/** The server: the built pages as a static host gives them, compressed as well as gzip can, with an account of what was sent. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DATA, DIST } from './folders.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Compressed already. */
const DENSE: readonly string[] = ['.woff2', '.woff', '.png'];

export interface Sent {
  readonly path: string;
  /** Of the body, as it went over the wire. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Site {
  readonly origin: string;
  /** All that was sent since the last time that this was asked. */
  readonly takeSent: () => readonly Sent[];
  readonly close: () => void;
}

interface Body {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

function bodyOf(file: string): Body {
  const kind = extname(file);
  const content = readFileSync(file);
  const dense = DENSE.includes(kind);
  const headers = {
    'content-type': TYPES[kind] ?? 'application/octet-stream',
    // As a static host has it: what the page and the worker both need is sent once.
    'cache-control': /\.(js|css|woff2?)$/.test(file) ? 'max-age=31536000, immutable' : 'no-store',
    // Clocks are exact to five millionths of a second only in a page that is isolated from all others.
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  if (dense) return { bytes: content, headers };
  return { bytes: gzipSync(content, { level: 9 }), headers: { ...headers, 'content-encoding': 'gzip' } };
}

const fileOf = (path: string) =>
  path.startsWith('/data/')
    ? join(DATA, path.slice(6))
    : join(DIST, path.endsWith('/') ? `${path}index.html` : path);

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(Number(process.env.BENCH_PORT ?? 0), '127.0.0.1', () => {
      // A server that listens to a port has an address of that form.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

export async function serveSite(): Promise<Site> {
  const bodies = new Map<string, Body>();
  let sent: Sent[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://local');
    const file = fileOf(pathname);
    if (!bodies.has(file) && existsSync(file)) bodies.set(file, bodyOf(file));
    const body = bodies.get(file);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    sent.push({ path: pathname, bytes: body.bytes.length, at: Date.now() });
    response.writeHead(200, { ...body.headers, 'content-length': body.bytes.length }).end(body.bytes);
  });
  const port = await listening(server);
  const takeSent = () => {
    const taken = sent;
    sent = [];
    return taken;
  };
  return { origin: `http://127.0.0.1:${port}`, takeSent, close: () => server.close() };
}
