/** Scale bars: a round length on the ground and its length in pixels. */
import { words } from '../words/words.ts';
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
  const { scale } = words().files;
  const label = metres >= 1000 ? scale.kilometres(metres / 1000) : scale.metres(metres);
  return { pixels: metres / perPixel, label };
}
