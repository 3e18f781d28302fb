/** Reading tiles out of an archive on a server: by ranges where it answers them, and from the whole where it does not. */
import type { AddProtocolAction } from 'maplibre-gl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { archiveOf } from '../../src/cli/tiles/archive.ts';
import { openTiles, rangesOf } from '../../src/map/tilesource.ts';

const protocols = vi.hoisted(() => new Map<string, AddProtocolAction>());
vi.mock('maplibre-gl', () => ({
  addProtocol: (name: string, action: AddProtocolAction) => protocols.set(name, action),
}));

const URL_OF = 'https://atlas.example/assets/towns.pmtiles';
const EXTENT = [66.5, 24.75, 67.6, 25.65] as const;
const ARCHIVE = archiveOf([{ z: 8, x: 175, y: 109, bytes: new TextEncoder().encode('a tile') }], {
  extent: EXTENT,
  metadata: {},
});

type Answer = (from: number, to: number) => Response;
const inRanges: Answer = (from, to) => new Response(ARCHIVE.slice(from, to + 1), { status: 206 });
const whole: Answer = () => new Response(ARCHIVE.slice());

/** A server, and the ranges that it was asked for. */
function served(answer: Answer): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (_: string, { headers }: { readonly headers: { readonly range: string } }) => {
    asked.push(headers.range);
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range) ?? [];
    return answer(Number(from), Number(to));
  });
  return asked;
}

const nothing = () => undefined;

afterEach(() => vi.unstubAllGlobals());

const textOf = async (source: ReturnType<typeof rangesOf>, offset: number, length: number) =>
  new TextDecoder().decode((await source.getBytes(offset, length)).data);

describe('rangesOf(url)', () => {
  it('asks for what is wanted and no more', async () => {
    const asked = served(inRanges);
    const source = rangesOf(URL_OF);
    expect(await textOf(source, 0, 7)).toBe('PMTiles');
    expect(await textOf(source, 2, 5)).toBe('Tiles');
    expect(asked).toEqual(['bytes=0-6', 'bytes=2-6']);
  });

  it('asks a server once that sends the whole each time', async () => {
    const asked = served(whole);
    const source = rangesOf(URL_OF);
    expect(await textOf(source, 0, 7)).toBe('PMTiles');
    expect(await textOf(source, 2, 5)).toBe('Tiles');
    expect(asked).toEqual(['bytes=0-6']);
  });

  it.each([404, 416, 503])('throws where a server answers %i', async (status) => {
    served(() => new Response(null, { status }));
    await expect(rangesOf(URL_OF).getBytes(0, 7)).rejects.toThrow(`${URL_OF} was answered with ${status}`);
  });
});

describe('openTiles(url)', () => {
  it.each([
    ['ranges', inRanges],
    ['the whole', whole],
  ])('tells the map where tiles are of a server that answers with %s', async (_, answer) => {
    served(answer);
    expect(await openTiles(URL_OF, nothing)).toEqual({
      type: 'vector',
      tiles: ['atlas-tiles://{z}/{x}/{y}'],
      minzoom: 8,
      maxzoom: 8,
      bounds: [...EXTENT],
    });
  });

  it.each([
    ['is not there', () => new Response(null, { status: 404 })],
    ['is something else', () => new Response('<!doctype html><title>Not found</title>')],
  ])('has none where the archive %s', async (_, answer) => {
    served(answer);
    expect(await openTiles(URL_OF, nothing)).toBeNull();
  });

  const tile = async (url: string, control = new AbortController()) => {
    const { data } = (await protocols.get('atlas-tiles')?.({ url }, control)) ?? {};
    return new TextDecoder().decode(data as ArrayBuffer);
  };

  it('gives the map a tile, and nothing where there is none', async () => {
    served(inRanges);
    await openTiles(URL_OF, nothing);
    expect(await tile('atlas-tiles://8/175/109')).toBe('a tile');
    expect(await tile('atlas-tiles://8/0/0')).toBe('');
  });

  it('says that tiles are lost where one cannot be had, and not where it is no longer wanted', async () => {
    served(inRanges);
    const onLost = vi.fn();
    await openTiles(URL_OF, onLost);
    served(() => new Response(null, { status: 503 }));
    const unwanted = new AbortController();
    unwanted.abort();
    await expect(tile('atlas-tiles://8/175/109', unwanted)).rejects.toThrow();
    expect(onLost).not.toHaveBeenCalled();
    await expect(tile('atlas-tiles://8/175/109')).rejects.toThrow('was answered with 503');
    expect(onLost).toHaveBeenCalledOnce();
  });
});
