/** Annotations of one's own: each a pin at its point with its words, read at its town, and counted once. */
import { describe, expect, it } from 'vitest';
import { annotations, type Note } from '../../src/figure/annotations.ts';
import { DATASET, readingIn, SECOND_DAY } from '../atlas.ts';
import { claim, claims } from './findings.ts';

const note = (place: string, title: string, change: Partial<Note> = {}): Note => ({
  place,
  position: [67.03, 24.88],
  title,
  detail: `${title}, deep`,
  sentence: `${title} is deep.`,
  claims,
  precisionMetres: 250,
  ...change,
});
const NOTES = [
  note('nishtar-park', 'The well'),
  note('jamshed', 'The spring', { claims: [], precisionMetres: 0 }),
  note('lyari', 'The shaft', { position: [67, 24.9] }),
];

const THEME = annotations({
  id: 'wells',
  words: () => ({
    menu: 'Wells',
    title: 'Wells of the city',
    saidBy: 'made for this test',
    sentence: 'Each pin is a well.',
    one: 'well',
    none: 'no well here',
    counted: (count) => `${count} wells`,
  }),
  color: (ink) => ink.accent,
  notes: () => NOTES,
  left: ({ city }) => `none of ${city} as a whole`,
});
const draw = (scheme: 'light' | 'dark' = 'light') => THEME.draw(DATASET, { day: SECOND_DAY, scheme });
const part = draw();

describe('annotations(description)', () => {
  it('is a pin for each note, at its point, with its words, in the colour of the theme, opening its first claim', () => {
    const fill = '#8c2f1b';
    expect(part.callouts).toEqual(
      NOTES.map(({ place, position, title, detail, precisionMetres, claims: own }) => ({
        place,
        position,
        title,
        detail,
        fill,
        claim: own[0]?.id ?? null,
        precisionMetres,
      })),
    );
    expect(part.callouts.map((callout) => callout.claim)).toEqual([claim.id, null, claim.id]);
    expect(draw('dark').callouts[0]?.fill).not.toBe(fill);
  });

  it('is read at the town that it is in, with all that is noted there and no number', () => {
    expect(readingIn(part, 'jamshed')).toEqual({
      place: 'jamshed',
      name: 'Jamshed',
      kind: 'value',
      value: 'The well; The spring',
      unit: '',
      rank: null,
      partial: null,
      sentence: 'The well is deep. The spring is deep.',
      number: null,
      caption: '',
      entry: 'callout',
      citations: [expect.objectContaining({ claim: claim.id })],
      claims: [claim.id],
    });
    expect(readingIn(part, 'lyari').value).toBe('The shaft');
    expect([...part.readings.keys()]).toEqual([...DATASET.units.keys()]);
    const valued = [...part.readings.values()].filter(({ kind }) => kind === 'value');
    expect(valued.map(({ place }) => place).toSorted()).toEqual(['jamshed', 'lyari']);
  });

  it('has one line in its key, with how many pins there are, and says what is not on the map', () => {
    expect(part.legend).toEqual({
      title: 'Wells',
      sentence: 'Each pin is a well.',
      scale: null,
      entries: [{ id: 'callout', label: 'well', count: 3, swatch: { kind: 'pin', fill: '#8c2f1b' } }],
      absences: [],
      method: '3 wells on the map; none of karachi as a whole',
    });
    expect(part.summary).toBe('The well; The spring; The shaft.');
  });

  it('lies over the map on every day, with the words of its description', () => {
    expect(part).toMatchObject({
      id: 'wells',
      theme: 'wells',
      slot: 'overlay',
      menu: 'Wells',
      when: '',
      numbers: null,
      title: 'Wells of the city',
      saidBy: 'made for this test',
      areas: [],
      circles: [],
      notes: [],
    });
    expect(part.citations).toHaveLength(1);
    expect(THEME).toMatchObject({
      id: 'wells',
      menu: 'Wells',
      slot: 'overlay',
      dayed: false,
      byDistrict: false,
    });
  });
});
