/** `npm run plates`: one plate as a file. It ends with 0 where it is made, 1 where it could not be, 2 where it was not understood. */
import { makePlate } from './makeplate.ts';

const { code, out, err } = await makePlate(process.argv.slice(2), process.env.PLATES_FROM ?? process.cwd());
if (err !== '') console.error(err);
if (out !== '') console.log(out);
process.exitCode = code;
