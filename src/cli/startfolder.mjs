/** Where `npm start` builds: a folder for each folder of data, so that two atlases stand side by side, and none in `dist/`, which is published. */
import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';

/** Within the project: `dist-start/ellmouth-1a2b3c4d`. */
export function startFolder(data) {
  const whole = resolve(data);
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 8);
  return `dist-start/${basename(whole).replace(/[^\w.-]+/g, '-')}-${hash}`;
}
