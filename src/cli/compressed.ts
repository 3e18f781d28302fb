/** Compressed: beside every text of a build the same text with brotli and with gzip, for hosts that send what is there. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Fonts in woff and woff2 are compressed as they are. */
const TEXT = /\.(css|html|js|json|svg|txt|webmanifest|xml)$/;

const WAYS: Readonly<Record<string, (text: Uint8Array) => Uint8Array>> = {
  br: (text) =>
    brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text) => gzipSync(text, { level: 9 }),
};

/** Compresses every text in a folder and below. */
export function compressTexts(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    TEXT.test(path),
  )) {
    const text = readFileSync(join(folder, name));
    for (const [ending, compress] of Object.entries(WAYS))
      writeFileSync(join(folder, `${name}.${ending}`), compress(text));
  }
}

/** Compresses what a build has written, when all of it is there. */
export function compressed(): Plugin {
  let written: string | undefined;
  return {
    name: 'compressed',
    apply: 'build',
    enforce: 'post',
    writeBundle({ dir }) {
      written = dir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (written !== undefined) compressTexts(written);
        written = undefined;
      },
    },
  };
}
