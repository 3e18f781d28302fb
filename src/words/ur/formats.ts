/** Numbers and lists in Urdu, with the digits that newspapers and schoolbooks in it print. */
import { formatsOf } from '../formats.ts';

export const formats = formatsOf('ur', { items: '، ', last: ' اور ' });
