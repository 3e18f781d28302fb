/** Numbers and lists in English: no comma before the last of a list. */
import { formatsOf } from '../formats.ts';

export const formats = formatsOf('en', { items: ', ', last: ' and ' });
