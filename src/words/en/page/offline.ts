/** The atlas without a network, and a newer version of it. */

export const offline = {
  offline: {
    kept: 'The atlas is kept in this browser: from now on it works without a network too.',
    newer: 'A newer version of the atlas is here. Your view stays as it is.',
    take: 'Load it',
    later: 'Not now',
  },
};
