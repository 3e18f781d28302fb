import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../src/page/filename.ts';

const named = (fill: string, overlays: readonly string[] = [], chosen: readonly string[] = []) =>
  fileNameOf({ fill: { id: fill }, overlays: overlays.map((id) => ({ id })), chosen }, 'karachi');

describe('fileNameOf(figure, city)', () => {
  it('is the atlas, the map with its day, what lies on it and the places', () => {
    expect(named('vaccination-rate@2012-02-21')).toBe('karachi-vaccination-rate-2012-02-21');
    expect(named('control', ['no-go'], ['lyari'])).toBe('karachi-control_no-go_lyari');
  });

  it('calls the maps of a table by its name, without the letters that tell it from others', () => {
    expect(named('own-wells-of-town-1x2y3z4-c2-fill@2011', ['own-wells-of-town-1x2y3z4-c12-circles'])).toBe(
      'karachi-wells-of-town-2011_wells-of-town-circles',
    );
  });

  it('has 60 letters at most with the longest ending, and no part that is cut but the first', () => {
    expect(named('control', ['no-go', 'events'], ['gulshan-e-iqbal', 'north-nazimabad', 'lyari'])).toBe(
      'karachi-control_no-go_events_gulshan-e-iqbal_lyari',
    );
    const id = fc.stringMatching(/^[a-z0-9-]{1,80}$/);
    fc.assert(
      fc.property(id, fc.array(id), fc.array(id), (fill, overlays, chosen) => {
        expect(`${named(fill, overlays, chosen)}.geojson`.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
