/** Scale bars: a round length on the ground and its length in pixels. */
import { metresPerPixel } from './mercator.ts';

export interface ScaleBar {
  readonly pixels: number;
  readonly label: string;
}

const STEPS = [5, 2, 1];

/** The longest bar of 1, 2 or 5 times a power of ten metres that is no longer than `most` pixels. */
export function scaleBar(lat: number, zoom: number, most: number): ScaleBar {
  const perPixel = metresPerPixel(lat, zoom);
  const longest = most * perPixel;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = (STEPS.find((step) => step * power <= longest) ?? 1) * power;
  return { pixels: metres / perPixel, label: metres >= 1000 ? `${metres / 1000} km` : `${metres} m` };
}
