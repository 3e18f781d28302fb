/** The snapshot: the plate of the current view as a file. Loaded only when a reader asks for it. */
import { renderToString } from 'preact-render-to-string';
import type { Figure } from '../figure/figure.ts';
import type { Extent } from '../geo/mercator.ts';
import { embeddedFonts } from './fonts.ts';
import { Plate } from './plate.tsx';
import { toPng } from './png.ts';

/** The page is set at this size and drawn at twice as many pixels. */
const SIZE = { width: 1400, height: 990, times: 2 } as const;

export interface SnapshotRequest {
  readonly figure: Figure;
  readonly extent: Extent | null;
  readonly date: string;
  readonly link: string;
}

/** A PNG of 2800 × 1980 pixels. */
export async function snapshot({ figure, extent, date, link }: SnapshotRequest): Promise<Blob> {
  const { width, height, times } = SIZE;
  const page = { width, height, extent, date, link, fontStyle: await embeddedFonts() };
  const svg = renderToString(<Plate figure={figure} page={page} />);
  const sized = svg.replace(
    `width="${width}" height="${height}"`,
    `width="${width * times}" height="${height * times}"`,
  );
  return toPng(sized, width * times, height * times);
}
