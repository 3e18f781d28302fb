/** What runs in every document before its own scripts: it tells of addresses that change without another document. */

/** Begins what is told in the console to the test runner, and is no message of the page’s. */
export const TOLD = '\u0001address ';

/** The source of the script, with those that the runner adds. */
export function bootScript(added) {
  const tell = `() => tell(${JSON.stringify(TOLD)} + location.href)`;
  return `(() => {
    const tell = console.debug.bind(console);
    const say = ${tell};
    for (const name of ['pushState', 'replaceState']) {
      const own = History.prototype[name];
      History.prototype[name] = function (...given) {
        const done = Reflect.apply(own, this, given);
        say();
        return done;
      };
    }
    addEventListener('popstate', say);
    addEventListener('hashchange', say);
  })();
  ${added.map((declaration) => `(${declaration})();`).join('\n')}`;
}
