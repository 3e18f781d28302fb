// In the page before all else: says when the last picture of a map was drawn, however the page draws it. A pixel is read back after
// every frame that drew, so that the time is that of the drawing and not that of asking for it.
(() => {
  const contexts = [];
  let drawn = false;
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    const context = getContext.call(this, kind, ...rest);
    if (context && /webgl/.test(kind) && !contexts.includes(context)) {
      contexts.push(context);
      for (const name of ['drawElements', 'drawArrays', 'clear']) {
        const own = context[name];
        context[name] = function (...all) {
          drawn = true;
          return own.apply(this, all);
        };
      }
    }
    return context;
  };
  const pixel = new Uint8Array(4);
  /** Milliseconds from `begun` until the last picture, where none follows it for `quiet` milliseconds; `null` where there was none. */
  window.untilDrawn = (begun, quiet = 1200) =>
    new Promise((resolve) => {
      let [last, seen] = [null, performance.now()];
      const look = () => {
        if (drawn) {
          drawn = false;
          for (const context of contexts)
            context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
          last = performance.now() - begun;
          seen = performance.now();
        }
        // A long task between two looks is no quiet.
        if (performance.now() - seen > quiet && performance.now() - before < 200) resolve(last);
        else {
          before = performance.now();
          requestAnimationFrame(look);
        }
      };
      let before = performance.now();
      drawn = false;
      requestAnimationFrame(look);
    });
  /** Milliseconds from `begun` until the drawing of the light map was last painted, where no change of it follows for `quiet` milliseconds. */
  window.untilRedrawn = (begun, quiet = 1200) =>
    new Promise((resolve) => {
      let [last, seen, before] = [null, performance.now(), performance.now()];
      // The timer runs once the frame is handed on.
      const changes = new MutationObserver(() =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            last = performance.now() - begun;
            seen = performance.now();
          }),
        ),
      );
      changes.observe(document.querySelector('.stage'), { subtree: true, childList: true, attributes: true });
      const look = () => {
        if (performance.now() - seen > quiet && performance.now() - before < 200) {
          changes.disconnect();
          resolve(last);
        } else {
          before = performance.now();
          requestAnimationFrame(look);
        }
      };
      requestAnimationFrame(look);
    });
  /** From the next movement of the pointer until what it tells is painted: a card on the atlas, the highlighted polygon on the bare map. */
  window.untilTold = (isAtlas) =>
    new Promise((resolve) => {
      const name = () => document.querySelector('.card-name')?.textContent;
      const before = name();
      const moved = (event) => {
        const begun = event.timeStamp;
        if (!isAtlas) return resolve(window.untilDrawn(begun, 600));
        const look = () => {
          if (name() !== undefined && name() !== before)
            requestAnimationFrame(() => resolve(performance.now() - begun));
          else if (performance.now() - begun > 20_000) resolve(null);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      addEventListener('mousemove', moved, { capture: true, once: true });
    });
})();
