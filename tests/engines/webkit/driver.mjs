/**
 * WebKitWebDriver, the driver of WebKitGTK: presses, typing, windows and what is seen in them. One command at a time, as it knows one window
 * at a time.
 */

/** A session of the driver that listens on a port. */
export async function openSession(port) {
  const base = `http://127.0.0.1:${port}/session`;
  const post = async (path, body) => {
    const answer = await fetch(`${base}${path}`, { method: 'POST', body: JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await post('', { capabilities: { alwaysMatch: {} } });
  const own = `/${sessionId}`;
  const read = async (path) => (await (await fetch(`${base}${own}${path}`)).json()).value;
  let order = Promise.resolve();

  /** Does something in a window, after all that was asked before. */
  function inWindow(handle, act) {
    const done = order.then(async () => {
      await post(`${own}/window`, { handle });
      return act();
    });
    order = done.catch(() => undefined);
    return done;
  }

  return {
    firstWindow: () => read('/window'),
    newWindow: async () => (await post(`${own}/window/new`, { type: 'window' })).handle,
    perform: (handle, actions) => inWindow(handle, () => post(`${own}/actions`, { actions })),
    resize: (handle, width, height) =>
      inWindow(handle, () => post(`${own}/window/rect`, { x: 0, y: 0, width, height })),
    picture: (handle) => inWindow(handle, () => read('/screenshot')),
    visit: (handle, url) => inWindow(handle, () => post(`${own}/url`, { url })),
    go: (handle, way) => inWindow(handle, () => post(`${own}/${way}`, {})),
    close: (handle) =>
      inWindow(handle, () =>
        fetch(`${base}${own}/window`, { method: 'DELETE' }).then((answer) => answer.json()),
      ),
  };
}
