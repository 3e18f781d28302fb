/** A window for components that ask for one while they are drawn in Node: what it answers to media queries, and nothing else. */

const silent = () => undefined;

/** Gives the globals a window that matches some queries, for as long as something is made. */
export function inWindow<Made>(matches: (query: string) => boolean, make: () => Made): Made {
  const before = { matchMedia: globalThis.matchMedia, navigator: globalThis.navigator };
  const matchMedia = (media: string) => ({
    media,
    matches: matches(media),
    addEventListener: silent,
    removeEventListener: silent,
  });
  const define = (values: object) => {
    for (const [name, value] of Object.entries(values))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  define({ matchMedia, navigator: { languages: ['en'] } });
  try {
    return make();
  } finally {
    define(before);
  }
}
