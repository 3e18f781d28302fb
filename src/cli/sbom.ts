/** `npm run sbom`: prints the bill of materials, as the build writes it. */
import { fileURLToPath } from 'node:url';
import { billOf } from './bill.ts';

console.log(JSON.stringify(billOf(fileURLToPath(new URL('../..', import.meta.url))), null, 1));
