/** Whether `atlas.json` fits its tables: the real data with one thing amiss, and the very sentence that says so. */
import { describe, expect, it } from 'vitest';
import { faultsOfFit } from '../../src/cli/fits.ts';
import { type Dataset, parseDataset } from '../../src/data/dataset.ts';
import { formatIssue } from '../../src/data/issue.ts';
import { DATASET, FILES } from '../atlas.ts';

const { told } = parseDataset(FILES);
const sentencesOf = (dataset: Dataset, spoken = told) => faultsOfFit(dataset, spoken).map(formatIssue);

const withClaims = (claims: Partial<Dataset['claims']>): Dataset => ({
  ...DATASET,
  claims: { ...DATASET.claims, ...claims },
});
const withAtlas = (atlas: Partial<Dataset['atlas']>): Dataset => ({
  ...DATASET,
  atlas: { ...DATASET.atlas, ...atlas },
});

describe('faultsOfFit(dataset, told)', () => {
  it('has nothing to tell of the real data', () => {
    expect(sentencesOf(DATASET)).toEqual([]);
  });

  it('tells of each section of texts that the data need and a language lacks', () => {
    const { counts: _, beyond: __, themes: ___, ...rest } = told.texts.ur as Record<string, object>;
    const { density: ____, ...themes } = ___ as Record<string, object>;
    expect(sentencesOf(DATASET, { ...told, texts: { ...told.texts, ur: { ...rest, themes } } })).toEqual([
      'data/atlas.json missing texts.ur.themes.density: the map density (expected texts for whatever the data have)',
      'data/atlas.json missing texts.ur.counts: vaccination.csv (expected texts for whatever the data have)',
      'data/atlas.json missing texts.ur.beyond: what lies in no town (expected texts for whatever the data have)',
    ]);
  });

  it('tells of a question about what is not there', () => {
    const asked = { fill: 'weather', show: ['rain'], day: '2012-02-22' };
    expect(sentencesOf(withAtlas({ questions: { wet: asked } }))).toEqual([
      'data/atlas.json unfit questions.wet.fill: weather (expected vaccination-rate | vaccination-share | control | density)',
      'data/atlas.json unfit questions.wet.show: rain (expected vaccinated | vaccination-change | no-go | places | events)',
      'data/atlas.json unfit questions.wet.day: 2012-02-22 (expected 2012-02-20 | 2012-02-21)',
    ]);
  });

  it('tells of a colour that is none, of nobody, and of one that is missing', () => {
    expect(sentencesOf(withAtlas({ colors: { ...DATASET.atlas.colors, mqm: 6, nobody: 1 } }))).toEqual([
      'data/atlas.json unfit colors.mqm: 6 (expected a number from 0 to 5)',
      'data/atlas.json unfit colors: nobody (expected the id of an actor in actors.csv)',
    ]);
    const { mqm: _, ...others } = DATASET.atlas.colors;
    expect(sentencesOf(withAtlas({ colors: others }))).toEqual([
      'data/atlas.json unfit colors: theme control has no colour for actor mqm: give it one (expected a colour for every actor that is drawn)',
    ]);
  });

  it('tells of counts on another number of days than two', () => {
    const [one] = DATASET.claims.vaccination;
    const alone = withClaims({ vaccination: one ? [one] : [] });
    expect(sentencesOf({ ...alone, atlas: { ...DATASET.atlas, questions: {} } })).toEqual([
      'data/atlas.json unfit days of vaccination.csv: 2012-02-20 (expected two days, the one beside the other, or no such table)',
    ]);
  });

  it('tells that no map fills the towns', () => {
    const bare = withClaims({ vaccination: [], control: [], population: [] });
    expect(sentencesOf({ ...bare, atlas: { ...DATASET.atlas, questions: {} } })).toEqual([
      'data/atlas.json no map that fills the towns: no claims (expected claims in control.csv, population.csv or vaccination.csv)',
    ]);
  });
});
