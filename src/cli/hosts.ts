/** Hosts: the headers of the atlas in the words of three kinds of host, as `docs/hosting.md` has them to be copied. */
import { ALWAYS, CACHE, SERVED_FILE, SERVED_PAGE } from './headers.ts';

type Lines = readonly string[];

const POLICY = 'Content-Security-Policy';

/** Files that stay what they are called while what they hold changes. */
const UNHASHED = ['/', '/index.html', '/sw.js'];

const always = (line: (name: string, value: string) => string): Lines =>
  Object.entries(ALWAYS).map(([name, value]) => line(name, value));

/** `_headers`, of Netlify, Cloudflare Pages and others. No rule says what another has said: hosts join the two. */
function headersFile(): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  return [
    ...rule('/*', ALWAYS),
    ...UNHASHED.flatMap((path) =>
      rule(path, {
        [POLICY]: path.endsWith('.js') ? SERVED_FILE : SERVED_PAGE,
        'Cache-Control': CACHE.other,
      }),
    ),
    ...rule('/assets/*', { [POLICY]: SERVED_FILE, 'Cache-Control': CACHE.hashed }),
  ].join('\n');
}

/** A server of nginx. */
function nginx(): string {
  return [
    '# The two maps stand outside of every server, as all files of conf.d do.',
    'map $uri $atlas_policy {',
    `  default "${SERVED_FILE}";`,
    `  "~(/|\\.html)$" "${SERVED_PAGE}";`,
    '}',
    'map $uri $atlas_cache {',
    `  default "${CACHE.other}";`,
    `  "~/assets/[^/]+$" "${CACHE.hashed}";`,
    '}',
    '',
    'server {',
    '  listen 80;',
    '  server_name atlas.example.org;',
    '  root /srv/atlas;',
    '  charset utf-8;',
    '  charset_types text/css text/javascript application/javascript application/json;',
    '',
    `  add_header ${POLICY} $atlas_policy always;`,
    '  add_header Cache-Control $atlas_cache;',
    ...always((name, value) => `  add_header ${name} "${value}" always;`),
    '',
    '  # The build has compressed every text. Without the module for brotli, leave its line out.',
    '  brotli_static on;',
    '  gzip_static on;',
    '  gzip_vary on;',
    '',
    '  location / {',
    '    try_files $uri $uri/ =404;',
    '  }',
    '}',
  ].join('\n');
}

/** A rule by which Apache sends a file as the build has compressed it, to a browser that takes it so. */
const compressed = (encoding: string, ending: string): Lines => [
  `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
  `  RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
  `  RewriteRule ^(.+)$ $1.${ending} [L]`,
];

/** `.htaccess`, of Apache and what is like it. */
function apache(): string {
  return [
    'AddDefaultCharset utf-8',
    'AddType text/javascript .js',
    '',
    '<IfModule mod_headers.c>',
    ...always((name, value) => `  Header always set ${name} "${value}"`),
    `  Header always set ${POLICY} "${SERVED_FILE}"`,
    `  Header set Cache-Control "${CACHE.other}"`,
    '  <FilesMatch "\\.html(\\.br|\\.gz)?$">',
    `    Header always set ${POLICY} "${SERVED_PAGE}"`,
    '  </FilesMatch>',
    '  <If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">',
    `    Header set Cache-Control "${CACHE.hashed}"`,
    '  </If>',
    '  Header append Vary Accept-Encoding',
    '</IfModule>',
    '',
    '# The build has compressed every text.',
    '<IfModule mod_rewrite.c>',
    '  AddEncoding br .br',
    '  AddEncoding gzip .gz',
    '  RemoveType .gz',
    '  RemoveLanguage .br',
    '  SetEnvIf Request_URI "\\.(br|gz)$" no-gzip no-brotli',
    '  RewriteEngine On',
    ...compressed('br', 'br'),
    ...compressed('gzip', 'gz'),
    '</IfModule>',
  ].join('\n');
}

/** What is copied for each kind of host, by the language of its block in the page. */
export const HOSTS: Readonly<Record<'headers' | 'nginx' | 'apache', string>> = {
  headers: headersFile(),
  nginx: nginx(),
  apache: apache(),
};
