/** Lengths under the bar of a scale. */

export const scale = {
  kilometres: (length: number) => `${length} km`,
  metres: (length: number) => `${length} m`,
};
