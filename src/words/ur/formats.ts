/** Numbers and lists in Urdu, with the digits that Pakistan’s newspapers and schoolbooks print. */
import { formatsOf } from '../formats.ts';

export const formats = formatsOf('ur', (text) => text.replace('، اور ', ' اور '));
