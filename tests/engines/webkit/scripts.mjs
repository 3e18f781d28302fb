/** Running the test runner’s scripts in the realms of a page. WebKit has one world for them and the page: a sandbox is a name only. */
import { argument, handled, plain, sent } from './values.mjs';

/** Where a realm keeps the name of its frame, so that a window is known by it. */
const FRAME = 'name of this frame for the test runner';
const MARK = (context) =>
  `Object.defineProperty(globalThis, ${JSON.stringify(FRAME)}, { value: ${JSON.stringify(context)}, configurable: true })`;

/** The inspector closes on a message of more than 128 kB, in which each letter may take four. */
const MOST = 20_000;
const PARTS = 'parts of a script for the test runner';

const pieces = (text) => text.match(new RegExp(`[^]{1,${MOST}}`, 'g')) ?? [];

/** Runs a script that came in parts: its own values stand in it, and handles are given beside. */
const assembled = (name) => `async function (...handles) {
  const { source, values } = JSON.parse(this[${name}].join(''));
  delete this[${name}];
  const given = values.map((value) => (value.isHandle ? handles.shift() : value.value));
  return await (0, eval)('(' + source + ')').apply(this, given);
}`;

const isHandle = ({ handle, sharedId }) => (handle ?? sharedId) !== undefined;

const fault = ({ description, value }) => ({
  type: 'exception',
  exceptionDetails: {
    text: description ?? String(value),
    columnNumber: 0,
    lineNumber: 0,
    stackTrace: { callFrames: [] },
  },
});

/** The realms of a page: `tell` is told of each that comes and goes. */
export function createRealms(ask, tell) {
  const realms = new Map();
  let parted = 0;

  async function begin(context, contextId, name) {
    end(context);
    const { result } = await ask('Runtime.evaluate', { expression: 'globalThis', contextId });
    await ask('Runtime.evaluate', { expression: MARK(context), contextId });
    realms.set(context, { realm: name, contextId, globalId: result.objectId });
    tell('script.realmCreated', { realm: name, type: 'window', context, origin: '' });
  }

  function end(context) {
    const known = realms.get(context);
    if (!known) return;
    realms.delete(context);
    for (const realm of [known.realm, `${known.realm} utility`]) tell('script.realmDestroyed', { realm });
  }

  /** A window with the name of its frame. */
  async function named(value) {
    if (value.type !== 'window') return value;
    const { result } = await ask('Runtime.callFunctionOn', {
      objectId: value.handle,
      functionDeclaration: `function () { return this[${JSON.stringify(FRAME)}] }`,
      returnByValue: true,
    });
    return { ...value, value: { context: result.value } };
  }

  /** A function with its arguments; one that is too long for a message is put into the page beforehand, in parts. */
  async function fitting(objectId, source, given) {
    const whole = { functionDeclaration: source, arguments: given.map(argument) };
    if (JSON.stringify(whole).length < MOST) return whole;
    const values = given.map((one) => (isHandle(one) ? { isHandle: true } : { value: plain(one) }));
    parted += 1;
    const name = JSON.stringify(`${PARTS} ${parted}`);
    for (const piece of pieces(JSON.stringify({ source, values }))) {
      await ask('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (piece) { (this[${name}] ??= []).push(piece) }`,
        arguments: [{ value: piece }],
      });
    }
    return { functionDeclaration: assembled(name), arguments: given.filter(isHandle).map(argument) };
  }

  async function call(context, sandbox, { source, given, asHandle, isUsers }) {
    const known = realms.get(context);
    if (!known) throw new Error('no such frame');
    const promise = await ask('Runtime.callFunctionOn', {
      objectId: known.globalId,
      emulateUserGesture: isUsers,
      ...(await fitting(known.globalId, source, given)),
    });
    const settled = promise.wasThrown
      ? promise
      : await ask('Runtime.awaitPromise', {
          promiseObjectId: promise.result.objectId,
          returnByValue: !asHandle,
        });
    const realm = sandbox ? `${known.realm} utility` : known.realm;
    if (settled.wasThrown) return { ...fault(settled.result), realm };
    const result = asHandle ? await named(handled(settled.result)) : sent(settled.result);
    return { type: 'success', result, realm };
  }

  const contextOf = ({ context, realm }) =>
    context ?? [...realms].find(([, known]) => realm.startsWith(known.realm))?.[0];
  const asksHandle = ({ resultOwnership, serializationOptions }) =>
    resultOwnership === 'root' || serializationOptions?.maxObjectDepth === 0;

  return {
    begin,
    end,
    contexts: () => [...realms.keys()],
    has: (context) => realms.has(context),
    callFunction: ({ target, functionDeclaration, arguments: given = [], ...rest }) =>
      call(contextOf(target), target.sandbox, {
        source: `async function (...given) { return await (${functionDeclaration}).apply(this, given) }`,
        given,
        asHandle: asksHandle(rest),
        isUsers: rest.userActivation === true,
      }),
    evaluate: ({ target, expression, ...rest }) =>
      call(contextOf(target), target.sandbox, {
        source: `async function () { return await (0, eval)(${JSON.stringify(expression)}) }`,
        given: [],
        asHandle: asksHandle(rest),
        isUsers: rest.userActivation === true,
      }),
    /** The frame’s own element in the frame around it. */
    elementOf: (context, around) =>
      call(around, undefined, {
        source: `async function (name) {
          return [...document.querySelectorAll('iframe')].find((one) => one.contentWindow?.[${JSON.stringify(FRAME)}] === name);
        }`,
        given: [{ type: 'string', value: context }],
        asHandle: true,
        isUsers: false,
      }),
  };
}
