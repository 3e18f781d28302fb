/**
 * Arriving: how the site has what is loaded late fetched, in place of what the build would do by itself: first the style sheets of a
 * part, then its script. What has not come is asked for anew at the next asking.
 */

/** The style sheets that are there or on their way, by address. */
const sheets = new Map<string, Promise<unknown>>();
/** The scripts that have not come. */
const missed = new Set<string>();
let askings = 0;

function sheetAt(href: string): Promise<unknown> {
  const there = sheets.get(href);
  if (there) return there;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', crossOrigin: '', href });
  const arriving = new Promise((come, fail) => {
    link.onload = come;
    link.onerror = () => {
      link.remove();
      sheets.delete(href);
      fail(new Error(href));
    };
  });
  sheets.set(href, arriving);
  document.head.append(link);
  return arriving;
}

/** How a call of `import` stands in a built script: its address, and after it what is taken from the module, and from that. */
const CALL = /import\(.(.+?\.js).\)((?:\.then\([\w$]+=>[\w$]+\.[\w$]+\))*)/;
const TAKEN = /\.([\w$]+)\)/g;

/**
 * Loads a part. `load` imports its script, `parts` are the style sheets, with scripts that are there already, as addresses beside `base`.
 *
 * Firefox keeps for as long as the page stands that a script did not come, and would not ask for it again. So from the second asking on
 * a script is asked for by an address that was not asked for yet.
 */
export async function arrive(
  load: () => Promise<unknown>,
  parts: readonly string[],
  base: string,
): Promise<unknown> {
  await Promise.all(
    parts.filter((name) => name.endsWith('.css')).map((name) => sheetAt(new URL(name, base).href)),
  );
  return load().catch(async (error: unknown) => {
    const [, name, takes = ''] = CALL.exec(String(load)) ?? [];
    if (name === undefined) throw error;
    const { href } = new URL(name, base);
    if (!missed.has(href)) {
      missed.add(href);
      throw error;
    }
    askings += 1;
    let got = await import(/* @vite-ignore */ `${href}?${askings}`);
    for (const [, taken = ''] of takes.matchAll(TAKEN)) got = got[taken];
    return got;
  });
}
