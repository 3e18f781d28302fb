/**
 * Headers: what the atlas may do in a browser, and how long its files are kept. The policy that the build writes into the page, the
 * headers of the preview and the blocks of `docs/hosting.md` all come from here.
 */

type Directives = readonly (readonly [name: string, ...values: string[]])[];

const OWN = "'self'";
const NONE = "'none'";

/** What holds wherever a page of the atlas stands. */
const VOUCHED: Directives = [
  ['base-uri', NONE],
  ['form-action', NONE],
  ['require-trusted-types-for', "'script'"],
  // The one place that vouches for a script's address: `src/map/scripturl.ts`.
  ['trusted-types', 'atlas-script'],
];

/** What holds for the page of the site. No picture, face or file comes from elsewhere: exports are looked at as `blob:`, the first faces stand in the page. */
const LASTING: Directives = [
  ['connect-src', OWN],
  ['font-src', OWN, 'data:'],
  ['frame-src', OWN],
  ['img-src', OWN, 'blob:'],
  ['manifest-src', OWN],
  ['worker-src', OWN],
  ...VOUCHED,
];

/** What holds for the atlas as one file: all of it stands in the page, its worker is made of that, and nothing is asked of anybody. */
const OF_FILE: Directives = [
  ['connect-src', 'data:', 'blob:'],
  ['font-src', 'data:'],
  // Of a server's, as the builder of code for other pages shows it; on a disk it is nobody.
  ['frame-src', OWN],
  ['img-src', 'data:', 'blob:'],
  ['worker-src', 'blob:'],
  ...VOUCHED,
];

const written = (directives: Directives) => directives.map((parts) => parts.join(' ')).join('; ');

/** The policy that stands in the page, whose own scripts and styles are named by what they hash to. */
export const pagePolicy = (scripts: readonly string[], styles: readonly string[]) =>
  written([
    ['default-src', NONE],
    ['script-src', OWN, ...scripts],
    ['style-src', OWN, ...styles],
    ...LASTING,
  ]);

/** The policy of the atlas as one file, by the same hashes. */
export const filePolicy: typeof pagePolicy = (scripts, styles) =>
  written([['default-src', NONE], ['script-src', ...scripts], ['style-src', ...styles], ...OF_FILE]);

/**
 * The policy that a page is served with: as the one in it, but for scripts and styles, whose hashes are others with every build; a browser
 * holds to both. Only a header can say who may embed: everybody.
 */
export const SERVED_PAGE = written([
  ['frame-ancestors', '*'],
  ['media-src', NONE],
  ['object-src', NONE],
  ['script-src-attr', NONE],
  ['style-src-attr', NONE],
  ...LASTING,
]);

/** The policy of every other file. The map's worker has no other one: that of a page does not reach it. */
export const SERVED_FILE = written([
  ['default-src', NONE],
  ['connect-src', OWN],
  ['script-src', OWN],
  ['base-uri', NONE],
  ['form-action', NONE],
  ['frame-ancestors', NONE],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', NONE],
]);

/** What a browser could lend a page and the atlas never asks for. */
const DENIED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** On every answer. */
export const ALWAYS: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': ['clipboard-write=(self)', ...DENIED.map((name) => `${name}=()`)].join(', '),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

export const CACHE = {
  /** Named by what they hold: another build has other names. */
  hashed: 'public, max-age=31536000, immutable',
  /** Kept, but asked for again each time. */
  other: 'no-cache',
} as const;

/** All that is served with a path, which begins with a slash and has no query. */
export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  ...ALWAYS,
  'Content-Security-Policy': /(\/|\.html)$/.test(path) ? SERVED_PAGE : SERVED_FILE,
  'Cache-Control': /\/assets\/[^/]+$/.test(path) ? CACHE.hashed : CACHE.other,
});
