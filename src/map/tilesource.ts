/**
 * The tiles of very many outlines, read out of one archive by ranges of its bytes. A server that answers with the whole is taken at its
 * word: what it has sent is kept, and all further ranges come out of that. Where a tile cannot be had, the map is told to do without.
 */
import { addProtocol, type VectorSourceSpecification } from 'maplibre-gl';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

const PROTOCOL = 'atlas-tiles';
const ADDRESS = new RegExp(`^${PROTOCOL}://(\\d+)/(\\d+)/(\\d+)$`);
const [WHOLE, PART] = [200, 206];

/** The bytes of a file of a server, range by range. */
export function rangesOf(url: string): Source {
  let whole: Promise<ArrayBuffer> | null = null;
  const asked = async (offset: number, length: number, signal?: AbortSignal): Promise<ArrayBuffer> => {
    if (whole) return (await whole).slice(offset, offset + length);
    const headers = { range: `bytes=${offset}-${offset + length - 1}` };
    const response = await fetch(url, { headers, ...(signal ? { signal } : {}) });
    if (response.status === PART) return response.arrayBuffer();
    if (response.status !== WHOLE) throw new Error(`${url} was answered with ${response.status}`);
    const sent = response.arrayBuffer();
    const kept = await sent;
    whole ??= sent;
    return kept.slice(offset, offset + length);
  };
  return {
    getKey: () => url,
    getBytes: async (offset, length, signal): Promise<RangeResponse> => ({
      data: await asked(offset, length, signal),
    }),
  };
}

/** Opens an archive; `null` where it cannot be had, so that the outlines are drawn as they are. `onLost`: from now on it cannot be had. */
export async function openTiles(url: string, onLost: () => void): Promise<VectorSourceSpecification | null> {
  const archive = new PMTiles(rangesOf(url));
  const header = await archive.getHeader().catch(() => null);
  if (header === null) return null;
  addProtocol(PROTOCOL, async ({ url: tile }, { signal }) => {
    const [, z, x, y] = ADDRESS.exec(tile) ?? [];
    try {
      const found = await archive.getZxy(Number(z), Number(x), Number(y), signal);
      // Where there is nothing there is no tile.
      return { data: found?.data ?? new ArrayBuffer(0) };
    } catch (error) {
      // A tile that is no longer wanted is not lost.
      if (!signal.aborted) onLost();
      throw error;
    }
  });
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = header;
  return {
    type: 'vector',
    tiles: [`${PROTOCOL}://{z}/{x}/{y}`],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [minLon, minLat, maxLon, maxLat],
  };
}
