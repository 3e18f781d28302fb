/** Where things are: the project, the benchmark and what it builds. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const HERE = fileURLToPath(new URL('.', import.meta.url));
/** One folder a page: the peers and the atlas. */
export const DIST = join(HERE, 'dist');
export const DATA = join(HERE, 'data');
