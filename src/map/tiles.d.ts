/** What the build offers of the tiles of very many outlines. */
declare module 'virtual:atlas-tiles' {
  import type { VectorSourceSpecification } from 'maplibre-gl';
  /** Opens them; `null` where there are none, or none can be had. `onLost` is called when one cannot be had any more. */
  export const open: (onLost: () => void) => Promise<VectorSourceSpecification | null>;
}
