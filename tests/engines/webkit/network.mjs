/** What a page fetches, told as WebDriver BiDi tells it; and requests that are held, answered or refused. */

const headersOf = (headers) =>
  Object.entries(headers ?? {}).map(([name, value]) => ({ name, value: { type: 'string', value } }));
const textOf = ({ value }) =>
  value.type === 'base64' ? Buffer.from(value.value, 'base64').toString() : value.value;
const plainHeaders = (headers) =>
  Object.fromEntries((headers ?? []).map((header) => [header.name, textOf(header)]));

/** A process that has just been gone over into may hold nothing yet. */
const nothing = () => undefined;

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const DESTINATIONS = {
  Document: 'document',
  Script: 'script',
  StyleSheet: 'style',
  Image: 'image',
  Font: 'font',
};

/** What is said of a document whose page goes over into another process. */
const GONE_OVER = 'Load request cancelled';

/** Follows what a page fetches. `frames` gives the names of frames; `navigation` that of the page’s own document, if it is awaited. */
export function followNetwork({ ask, events }, tell, frames, navigation) {
  const requests = new Map();
  const held = new Map();
  const intercepts = new Set();

  const about = (id) => ({
    request: requests.get(id),
    context: requests.get(id).context,
    navigation: requests.get(id).navigation,
    redirectCount: 0,
    timestamp: Date.now(),
  });
  const event = (name, id, more) => tell(`network.${name}`, { ...about(id), isBlocked: false, ...more });
  const begin = (id, blocked) => {
    held.delete(id);
    event('beforeRequestSent', id, blocked ? { isBlocked: true, intercepts: [...intercepts] } : {});
  };

  events.on('Network.requestWillBeSent', ({ requestId, frameId, type, request }) => {
    const context = frames(frameId);
    if (context === null || request.url.startsWith('data:')) return;
    requests.set(requestId, {
      request: requestId,
      context,
      navigation: type === 'Document' ? navigation(frameId) : null,
      url: request.url,
      method: request.method,
      headers: headersOf(request.headers),
      cookies: [],
      headersSize: 0,
      bodySize: 0,
      destination: DESTINATIONS[type] ?? '',
      initiatorType: null,
      timings: { requestTime: Date.now() },
    });
    if (intercepts.size > 0 && request.url.startsWith('http')) held.set(requestId, true);
    else begin(requestId, false);
  });
  events.on('Network.requestIntercepted', ({ requestId }) => {
    if (requests.has(requestId)) begin(requestId, true);
    else ask('Network.interceptContinue', { requestId, stage: 'request' });
  });
  events.on('Network.responseReceived', ({ requestId, response }) => {
    if (!requests.has(requestId)) return;
    if (held.has(requestId)) begin(requestId, false);
    const { status, statusText, url, mimeType } = response;
    const answer = { url, protocol: 'http/1.1', status, statusText, mimeType, headersSize: 0, bodySize: 0 };
    requests.get(requestId).answer = { ...answer, fromCache: false, headers: headersOf(response.headers) };
    event('responseStarted', requestId, { response: requests.get(requestId).answer });
  });
  const finish = (requestId, name, more) => {
    if (!requests.has(requestId)) return;
    if (held.has(requestId)) begin(requestId, false);
    const { answer } = requests.get(requestId);
    event(answer || name === 'fetchError' ? name : 'fetchError', requestId, { response: answer, ...more });
    requests.delete(requestId);
  };
  events.on('Network.loadingFinished', ({ requestId }) =>
    finish(requestId, 'responseCompleted', { errorText: '' }),
  );
  events.on('Network.loadingFailed', ({ requestId, errorText }) => {
    // The document is fetched in another process, into which the page goes over.
    const isElsewhere = errorText === GONE_OVER && requests.get(requestId)?.navigation;
    if (isElsewhere) requests.delete(requestId);
    else finish(requestId, 'fetchError', { errorText });
  });

  const matching = (url) => ({ url, isRegex: true, stage: 'request' });
  const every = matching('.*');
  /** Every one but the document at an address, which was held in the process that the page leaves. */
  const others = (address) => matching(`^(?!${escaped(address.split('#')[0])}(#|$)).*`);
  const hold = async (to, which) => {
    await to('Network.setInterceptionEnabled', { enabled: true });
    await to('Network.addInterception', which);
  };
  return {
    async intercept(id) {
      intercepts.add(id);
      if (intercepts.size === 1) await hold(ask, every);
    },
    /** Has a process that the page goes over into hold what it fetches for the document at an address. */
    async prepare(to, address) {
      if (intercepts.size > 0) await hold(to, others(address));
    },
    /** The page is in that process. */
    async arrive(address) {
      if (intercepts.size === 0) return;
      await ask('Network.removeInterception', others(address)).catch(nothing);
      await ask('Network.addInterception', every);
    },
    async leave(id) {
      if (!intercepts.delete(id) || intercepts.size > 0) return;
      await ask('Network.removeInterception', every).catch(nothing);
      await ask('Network.setInterceptionEnabled', { enabled: false });
    },
    has: (id) => requests.has(id),
    pass: (requestId) => ask('Network.interceptContinue', { requestId, stage: 'request' }),
    refuse: (requestId) => ask('Network.interceptRequestWithError', { requestId, errorType: 'General' }),
    answer(requestId, { statusCode, reasonPhrase, headers, body }) {
      const given = plainHeaders(headers);
      const type = Object.entries(given).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
      return ask('Network.interceptRequestWithResponse', {
        requestId,
        content: body?.value ?? '',
        base64Encoded: true,
        mimeType: type?.split(';')[0] ?? 'text/plain',
        status: statusCode,
        statusText: reasonPhrase ?? '',
        headers: given,
      });
    },
  };
}
