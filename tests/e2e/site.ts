/** A site of the journeys’ own: the build as it stands or with some files exchanged, and a plug to pull. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const DIST = 'dist';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface Site {
  readonly origin: string;
  /** From now on the file at a path is this text. */
  readonly exchange: (path: string, text: string) => void;
  readonly close: () => Promise<void>;
}

export const builtText = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** Serves a build, every file of it whole. */
export async function siteOf(folder = DIST): Promise<Site> {
  const others = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? 'index.html' : pathname.slice(1);
    const file = join(folder, path);
    const content = others.get(path) ?? (existsSync(file) ? readFileSync(file) : null);
    if (content === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  // Listening, it has the address of a network.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}/`,
    exchange: (path, text) => others.set(path, text),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
