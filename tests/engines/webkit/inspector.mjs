/** WebKit’s own inspector of one page, over its web socket: what runs in the page, what it fetches, and how it looks. */
import { EventEmitter } from 'node:events';
import WebSocket from 'ws';

/**
 * The address of a window’s page, by the number of the window from 1. The browser’s own list of addresses is not always there; between the
 * first window and the second it counts its driver.
 */
const addressOf = (port, number) =>
  `ws://127.0.0.1:${port}/socket/1/${number === 1 ? 1 : number + 1}/WebPage`;

/** Ends what is said of a question that nobody is left to answer. */
export const GONE = 'the page is closed';

/**
 * Connects to a page. Its events are emitted by their names. Where it goes over into another process, that process waits until `prepare` has
 * set up what is asked of every document; what it tells is emitted once the page is there, but for what it fetches.
 */
export async function inspect(port, number, prepare) {
  const socket = new WebSocket(addressOf(port, number), { maxPayload: 0 });
  const events = new EventEmitter();
  const waiting = new Map();
  /** What processes have told that the page is not yet in, and which of them holds a request. */
  const early = new Map();
  const holders = new Map();
  let last = 0;
  let target = null;

  function send(method, params) {
    last += 1;
    socket.send(JSON.stringify({ id: last, method, params }));
  }

  function giveUp(isLost) {
    for (const [id, { reject, method, to }] of waiting) {
      if (!isLost(to)) continue;
      waiting.delete(id);
      reject(new Error(`${method}: ${GONE}`));
    }
  }

  const ask = (method, params, to = holders.get(params?.requestId) ?? target) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject, method, to });
      const message = JSON.stringify({ id: last, method, params });
      send('Target.sendMessageToTarget', { targetId: to, message });
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

  function receiveEarly(from, message) {
    const { id, method, params } = message;
    if (params?.requestId) holders.set(params.requestId, from);
    if (id !== undefined || method.startsWith('Network.')) receive(message);
    else early.get(from).push(message);
  }

  function begin({ targetId, type, isProvisional }) {
    if (type !== 'page') return;
    if (isProvisional) {
      early.set(targetId, []);
      const resume = () => send('Target.resume', { targetId });
      prepare((method, params) => ask(method, params, targetId)).then(resume, resume);
      return;
    }
    target = targetId;
    events.emit('target');
  }

  function goOver({ oldTargetId, newTargetId }) {
    target = newTargetId;
    giveUp((to) => to === oldTargetId);
    const messages = early.get(newTargetId) ?? [];
    early.delete(newTargetId);
    for (const message of messages) receive(message);
  }

  socket.on('message', (data) => {
    const { method, params } = JSON.parse(String(data));
    if (method === 'Target.targetCreated') begin(params.targetInfo);
    if (method === 'Target.targetDestroyed') early.delete(params.targetId);
    if (method === 'Target.didCommitProvisionalTarget') goOver(params);
    if (method !== 'Target.dispatchMessageFromTarget') return;
    const message = JSON.parse(params.message);
    if (params.targetId === target) receive(message);
    else if (early.has(params.targetId)) receiveEarly(params.targetId, message);
  });
  // What goes wrong is followed by its close.
  socket.on('error', () => undefined);
  socket.on('close', () => giveUp(() => true));
  socket.on('open', () => send('Target.setPauseOnStart', { pauseOnStart: true }));
  if (target === null) await new Promise((there) => events.once('target', there));
  return { ask, events, close: () => socket.close() };
}
