/** Lengths under the bar of a scale. */
import type { Words } from '../../words.ts';

export const scale: Words['files']['scale'] = {
  kilometres: (length) => `${length} کلومیٹر`,
  metres: (length) => `${length} میٹر`,
};
