/** The tally: what a page has made and not let go of, counted in the page itself. It is put before the page's own scripts. */

declare global {
  interface Window {
    /** What is held now, by kind. */
    tally: () => Readonly<Record<string, number>>;
  }
}

/** Runs in the page, so that it can use nothing from outside. */
export function keepTally(): void {
  const KINDS = [
    'Buffer',
    'Framebuffer',
    'Program',
    'Query',
    'Renderbuffer',
    'Sampler',
    'Shader',
    'Texture',
    'TransformFeedback',
    'VertexArray',
  ];
  /** Contexts by what holds none of them: each with the objects that it has. */
  const contexts = new Map<WeakRef<WebGL2RenderingContext>, { count: number }>();
  const known = new WeakMap<WebGL2RenderingContext, { count: number; alive: WeakSet<object> }>();
  const entryOf = (context: WebGL2RenderingContext) => {
    const before = known.get(context);
    if (before) return before;
    const entry = { count: 0, alive: new WeakSet<object>() };
    known.set(context, entry);
    contexts.set(new WeakRef(context), entry);
    // Whatever a context had is gone with it, and not there again when it is restored.
    context.canvas.addEventListener('webglcontextlost', () => {
      entry.count = 0;
      entry.alive = new WeakSet();
    });
    return entry;
  };
  const wrap = (
    holder: object,
    name: string,
    told: (self: unknown, given: unknown[], got: unknown) => void,
  ) => {
    const call: unknown = Reflect.get(holder, name);
    if (typeof call !== 'function') throw new Error(`no such call: ${name}`);
    Object.defineProperty(holder, name, {
      value: function (this: unknown, ...given: unknown[]) {
        const got: unknown = Reflect.apply(call, this, given);
        told(this, given, got);
        return got;
      },
    });
  };
  for (const kind of KINDS) {
    wrap(WebGL2RenderingContext.prototype, `create${kind}`, (self, _, got) => {
      if (!(self instanceof WebGL2RenderingContext) || typeof got !== 'object' || got === null) return;
      const entry = entryOf(self);
      entry.alive.add(got);
      entry.count += 1;
    });
    wrap(WebGL2RenderingContext.prototype, `delete${kind}`, (self, [given]) => {
      if (!(self instanceof WebGL2RenderingContext) || typeof given !== 'object' || given === null) return;
      const entry = entryOf(self);
      if (entry.alive.delete(given)) entry.count -= 1;
    });
  }
  const urls = new Set<unknown>();
  wrap(URL, 'createObjectURL', (_, __, got) => urls.add(got));
  wrap(URL, 'revokeObjectURL', (_, [given]) => urls.delete(given));
  let workers = 0;
  window.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      workers += 1;
    }

    override terminate(): void {
      workers -= 1;
      super.terminate();
    }
  };
  window.tally = () => {
    const standing = [...contexts].filter(([held]) => held.deref()?.isContextLost() === false);
    return {
      contexts: standing.length,
      'WebGL objects': standing.reduce((sum, [, { count }]) => sum + count, 0),
      workers,
      'object addresses': urls.size,
    };
  };
}
