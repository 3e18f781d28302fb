/** What the build offers of the tiles of very many outlines. */
declare module 'virtual:atlas-tiles' {
  import type { VectorSourceSpecification } from 'maplibre-gl';
  /** Opens them; `null` where there are none, or none can be had. */
  export const open: () => Promise<VectorSourceSpecification | null>;
}
