/**
 * The address of a worker's script, as a browser takes it that runs no script whose address was not vouched for (Trusted Types). The
 * build has MapLibre ask here before it starts one, and so does what keeps the site; the policy of the page knows this name and no other.
 */

const NAME = 'atlas-script';

/** Throws for a script of another origin. A file has none, and neither has what it makes of itself: both call it `null`. */
function own(url: string): string {
  if (new URL(url, location.href).origin !== globalThis.origin)
    throw new Error(`a worker is a script of the page’s own origin: got ${url}`);
  return url;
}

let policy: ReturnType<TrustedTypesFactory['createPolicy']> | undefined;

/** What a worker may be started from. Where a browser knows no Trusted Types it is the address itself. */
export function scriptUrl(url: string): string {
  // Not before it is asked for: the map's worker has this file too, starts none, and may have no policy.
  policy ??= globalThis.trustedTypes?.createPolicy(NAME, { createScriptURL: own });
  // The types of a worker's address know nothing of what stands for a text here.
  return (policy ? policy.createScriptURL(url) : own(url)) as string;
}
