/** Offline, as the build has it: the list of all that the service worker keeps, and what the browser is told of the atlas as an app. */
import { VitePWA } from 'vite-plugin-pwa';
import { calledIn } from './read-data.ts';

export const offline = (root: string) => {
  const { name, description } = calledIn(root);
  return VitePWA({
    // The page registers it itself, once the map stands.
    injectRegister: false,
    registerType: 'prompt',
    filename: 'sw.js',
    manifest: {
      name,
      short_name: name,
      description,
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#fbf8f1',
      theme_color: '#fbf8f1',
      icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    },
    workbox: {
      // Of each face the page and the SVG have the newer form, a PDF the older one.
      globPatterns: ['**/*.{html,js,css,svg,woff,woff2,webmanifest,pmtiles}'],
      // Whatever its address asks for besides, it is one page; a file beside it is itself.
      navigateFallback: 'index.html',
      navigateFallbackAllowlist: [/\/(\?.*)?$/],
      // The data of very many places are kept like those of a few.
      maximumFileSizeToCacheInBytes: 1e9,
      // A script that did not come is asked for anew with a number behind its address; the others stand there unless they are named.
      ignoreURLParametersMatching: [/^utm_/, /^fbclid$/, /^\d+$/],
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
};
