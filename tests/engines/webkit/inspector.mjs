/** WebKit’s own inspector of one page, over its web socket: what runs in the page, what it fetches, and how it looks. */
import { EventEmitter } from 'node:events';
import WebSocket from 'ws';

/**
 * The address of a window’s page, by the number of the window from 1. The browser’s own list of addresses is not always there; it counts
 * two things for each window.
 */
const addressOf = (port, number) => `ws://127.0.0.1:${port}/socket/1/${2 * number - 1}/WebPage`;

/** Ends what is said of a question that nobody is left to answer. */
export const GONE = 'the page is closed';

/** Connects to a page. Its events are emitted by their names; `target` is emitted when the page has gone over into another process. */
export async function inspect(port, number) {
  const socket = new WebSocket(addressOf(port, number), { maxPayload: 0 });
  const events = new EventEmitter();
  const waiting = new Map();
  let last = 0;
  let target = null;

  function giveUp() {
    for (const { reject, method } of waiting.values()) reject(new Error(`${method}: ${GONE}`));
    waiting.clear();
  }

  const ask = (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject, method });
      const message = JSON.stringify({ id: last, method, params });
      last += 1;
      const envelope = { targetId: target, message };
      socket.send(JSON.stringify({ id: last, method: 'Target.sendMessageToTarget', params: envelope }));
    });

  function receive(message) {
    const { id, method, params, result, error } = message;
    const asked = waiting.get(id);
    if (asked) {
      waiting.delete(id);
      if (error) asked.reject(new Error(`${asked.method}: ${error.message}`));
      else asked.resolve(result);
    } else if (method) events.emit(method, params);
  }

  socket.on('message', (data) => {
    const { method, params } = JSON.parse(String(data));
    if (
      method === 'Target.targetCreated' &&
      params.targetInfo.type === 'page' &&
      !params.targetInfo.isProvisional
    ) {
      target = params.targetInfo.targetId;
      events.emit('target');
    }
    if (method === 'Target.didCommitProvisionalTarget') {
      target = params.newTargetId;
      giveUp();
      events.emit('target');
    }
    if (method === 'Target.dispatchMessageFromTarget' && params.targetId === target)
      receive(JSON.parse(params.message));
  });
  // What goes wrong is followed by its close.
  socket.on('error', () => undefined);
  socket.on('close', giveUp);
  if (target === null) await new Promise((there) => events.once('target', there));
  return { ask, events, close: () => socket.close() };
}
