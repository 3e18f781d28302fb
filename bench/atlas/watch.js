/**
 * The watch: in the atlas' page before all else, it tells when a picture is presented, without the atlas knowing of it. A pixel of WebGL
 * can be read in the task that drew it only, so every callback of an animation frame is followed by a look.
 */
(() => {
  const nextFrame = window.requestAnimationFrame.bind(window);
  const contexts = [];
  let drawn = false;

  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    const context = getContext.call(this, kind, ...rest);
    if (!context || !/^webgl/.test(kind) || contexts.includes(context)) return context;
    contexts.push(context);
    const { drawElements } = context;
    context.drawElements = function (...all) {
      drawn = true;
      return drawElements.apply(this, all);
    };
    return context;
  };

  window.requestAnimationFrame = (callback) =>
    nextFrame((time) => {
      callback(time);
      look();
    });

  // The marker: a word whose presented time the browser tells, as in the pages of the peers.
  const waiting = new Map();
  let count = 0;
  let host = null;
  new PerformanceObserver((list) => {
    for (const { identifier, presentationTime, renderTime } of list.getEntries()) {
      const own = waiting.get(identifier);
      waiting.delete(identifier);
      own?.word.remove();
      own?.resolve(presentationTime || renderTime);
    }
  }).observe({ type: 'element', buffered: true });
  function hostOfMarks() {
    if (host?.isConnected) return host;
    host = document.createElement('div');
    host.style.cssText =
      'position:fixed;z-index:9999;left:8px;top:2px;width:40px;height:14px;font:11px sans-serif;pointer-events:none;contain:strict';
    document.body.append(host);
    return host;
  }
  function mark() {
    count += 1;
    const id = `w${count}`;
    const word = document.createElement('div');
    word.style.position = 'absolute';
    word.setAttribute('elementtiming', id);
    word.textContent = `f${count}`;
    hostOfMarks().append(word);
    return new Promise((resolve) => waiting.set(id, { word, resolve }));
  }

  // What is waited for: it is looked for after every callback that drew, and once in every frame.
  const wanted = new Set();
  function look() {
    if (remembering && drawn) takePicture();
    for (const want of wanted) {
      if (!want.shows()) continue;
      wanted.delete(want);
      want.resolve(mark());
    }
    drawn = false;
  }
  function eachFrame() {
    look();
    if (wanted.size > 0) nextFrame(eachFrame);
  }
  /** The presented time of the first frame that shows it. */
  function until(shows) {
    return new Promise((resolve) => {
      wanted.add({ shows, resolve });
      if (wanted.size === 1) nextFrame(eachFrame);
    });
  }

  const isSeen = (element) => Boolean(element && element.getClientRects().length > 0);
  const oneSeen = (selector) => [...document.querySelectorAll(selector)].find(isSeen);
  /** Faces are asked for by the layout, so that comes first. */
  const facesAreThere = () => document.body.offsetHeight > 0 && document.fonts.status === 'loaded';
  const TOWNS = 18;
  const pictureIsThere = () =>
    document.readyState !== 'loading' &&
    [...document.querySelectorAll('.stage svg path')].filter(isSeen).length >= TOWNS &&
    isSeen(oneSeen('.stage svg text')) &&
    isSeen(oneSeen('.key svg')) &&
    facesAreThere();
  const mapIsLive = () => document.querySelector('.mappane[data-state="live"]') !== null;

  const [first, ready] = [until(pictureIsThere), until(mapIsLive)];

  // The picture of a state, to know it again by.
  const overlays = () =>
    [...document.querySelectorAll('.stage svg.overlay')].map((svg) => svg.innerHTML).join('');
  let picture = null;
  let remembering = false;
  function read(context, x, y, width, height) {
    const pixels = new Uint8Array(width * height * 4);
    const bound = context.getParameter(context.FRAMEBUFFER_BINDING);
    if (bound) context.bindFramebuffer(context.FRAMEBUFFER, null);
    context.readPixels(x, y, width, height, context.RGBA, context.UNSIGNED_BYTE, pixels);
    if (bound) context.bindFramebuffer(context.FRAMEBUFFER, bound);
    return pixels;
  }
  const canvasNow = () => contexts.find(({ canvas }) => isSeen(canvas));
  function takePicture() {
    const context = canvasNow();
    if (context) picture = read(context, 0, 0, context.drawingBufferWidth, context.drawingBufferHeight);
  }

  const states = new Map();
  const APART = 30;
  /** Whether two pixels have different colours, each given by its picture and where it begins in it. */
  const differ = (a, i, b, j) =>
    [0, 1, 2].reduce((sum, part) => sum + Math.abs(a[i + part] - b[j + part]), 0) > APART;
  const PROBES = 24;

  /** Pixels by which the picture of one state is told from that of another, with their colours in it; none where they are alike. */
  function probesBetween(before, after) {
    const width = canvasNow()?.drawingBufferWidth ?? 1;
    const around = [-8, 8, -8 * width, 8 * width];
    const apart = [];
    for (let at = 0; at < after.length; at += 4) {
      if (!differ(before, at, after, at)) continue;
      // Within a surface: an edge may be drawn a little otherwise the next time.
      if (!around.some((step) => after[at + step] !== undefined && differ(after, at, after, at + step)))
        apart.push(at);
    }
    const every = Math.max(1, Math.floor(apart.length / PROBES));
    return apart
      .filter((_, index) => index % every === 0)
      .slice(0, PROBES)
      .map((at) => ({
        x: (at / 4) % width,
        y: Math.floor(at / 4 / width),
        color: [...after.subarray(at, at + 3)],
      }));
  }

  function canvasShows(probes) {
    if (!drawn) return false;
    const context = canvasNow();
    return probes.every(({ x, y, color }) => !differ(read(context, x, y, 1, 1), 0, color, 0));
  }

  let begun = null;
  const inputs = { press: ['click'], point: ['pointermove', 'mousemove'] };
  /** The time of the next input of a kind. */
  function untilInput(kind) {
    begun = null;
    for (const name of inputs[kind])
      addEventListener(
        name,
        (event) => {
          if (event.isTrusted) begun ??= event.timeStamp;
        },
        { capture: true, once: true },
      );
  }

  let answer = null;
  window.watch = {
    first: () => first,
    ready: () => ready,
    /** Begins to keep the picture that is drawn last. */
    remember() {
      remembering = true;
      picture = null;
    },
    /** Keeps what is seen under a name. */
    keep(name) {
      states.set(name, { picture, drawing: overlays() });
      remembering = false;
    },
    /** By what one state is told from another: pixels of the canvas or, where it stays as it is, the drawing over it. */
    telling(from, to) {
      const [before, after] = [states.get(from), states.get(to)];
      const probes = before.picture && after.picture ? probesBetween(before.picture, after.picture) : [];
      if (probes.length > 0) return { kind: 'canvas', probes };
      return before.drawing === after.drawing
        ? { kind: 'nothing' }
        : { kind: 'drawing', drawing: after.drawing };
    },
    /** Waits for the picture that follows the next press. */
    expect(telling) {
      untilInput('press');
      const shows =
        telling.kind === 'canvas' ? () => canvasShows(telling.probes) : () => overlays() === telling.drawing;
      answer = until(() => begun !== null && shows());
    },
    /** Waits for the card of a place that the next movement points at. */
    expectCard(name) {
      untilInput('point');
      answer = until(() => begun !== null && document.querySelector('.card-name')?.textContent === name);
    },
    /** So many frames later. */
    async frames(number) {
      for (let frame = 0; frame < number; frame += 1) await new Promise((resolve) => nextFrame(resolve));
    },
    /** Milliseconds from the input to the presented picture. */
    answer: async () => (await answer) - begun,
  };
})();
