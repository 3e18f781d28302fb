/**
 * What the test runner starts in an engine's place: it looks for a line that names an address, and speaks WebDriver BiDi there. One
 * listener serves one runner, and goes with it.
 */
import { WebSocketServer } from 'ws';

/** Opens an address for the runner and tells it; `serve` is called with the runner's connection. */
export async function announce(serve) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((listening) => server.once('listening', listening));
  server.once('connection', serve);
  process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`);
}
