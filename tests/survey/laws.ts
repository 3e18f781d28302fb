/** The survey beside the data, for those who spoil the data on purpose: what was noted of each town apart from what is drawn. */
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, distance } from '@turf/turf';
import { csvParse } from 'd3-dsv';
import type { Issue } from '../../src/data/issue.ts';
import type { Evidence, Law } from '../../src/laws/law.ts';

const table = (name: string) => csvParse(readFileSync(new URL(`${name}.csv`, import.meta.url), 'utf8'));
const [TOWNS, GAZETTEER] = [table('towns'), table('gazetteer')];

/** Each town twice: its kind, district and census figure as surveyed, and as the data have them. */
const towns: Law = ({ dataset: { units, claims } }) =>
  TOWNS.flatMap((row) => {
    const unit = units.get(row.id ?? '');
    const count = claims.population.find(({ place }) => place === row.id);
    const pairs = [
      ['data/towns.geojson', 'kind', unit?.kind, row.kind],
      ['data/towns.geojson', 'name', unit?.name, row.name],
      ['data/towns.geojson', 'district', unit?.district ?? '', row.district_in_document],
      ['data/population.csv', 'value', String(count?.value), row.population_1998],
      ['data/population.csv', 'basis', count?.basis, row.population_basis],
    ] as const;
    return pairs
      .filter(([, , has, surveyed]) => has !== surveyed)
      .map(([file, column, has, surveyed]) => ({
        file,
        line: null,
        problem: `${column} of ${row.id} other than surveyed`,
        value: String(has),
        expected: String(surveyed),
      }));
  });

/** What the survey gives the size of, or a certain point of, is there. */
const sizes: Law = ({ dataset: { units } }) =>
  TOWNS.flatMap((row) => {
    const size = (units.get(row.id ?? '')?.squareMetres ?? 0) / 1e6;
    const [low, high] = [Number(row.area_km2_low) * 0.95, Number(row.area_km2_high) * 1.05];
    if (size > low && size < high) return [];
    const value = `${size.toFixed(1)} km²`;
    return [
      {
        file: 'data/towns.geojson',
        line: null,
        problem: `unfit area of ${row.id}`,
        value,
        expected: `${low.toFixed(1)} – ${high.toFixed(1)}`,
      },
    ];
  });

const points: Law = ({ dataset: { units } }) =>
  GAZETTEER.filter(({ town }) => !String(town).endsWith('?')).flatMap(({ name, lon, lat, town }) => {
    const unit = units.get(town ?? '');
    const here = unit !== undefined && booleanPointInPolygon([Number(lon), Number(lat)], unit.geometry);
    return here
      ? []
      : [
          {
            file: 'data/towns.geojson',
            line: null,
            problem: `${name} lies outside`,
            value: String(town),
            expected: 'the town it is in',
          },
        ];
  });

/** Places of the data that the gazetteer has, and by which name; they lie as near to it as each says of itself. */
const SURVEYED = [
  ['nishtar-park', 'Nishtar Park'],
  ['us-consulate', 'US Consulate, old site (to Jan 2011), Abdullah Haroon Rd'],
  ['sohrab-goth', 'Al-Asif Square'],
  ['lines-area', 'Lines Area (Jut Line UC)'],
  ['nazimabad', 'Nazimabad, Enquiry Office'],
] as const;

const places: Law = ({ dataset }) =>
  SURVEYED.flatMap(([id, name]) => {
    const place = dataset.places.get(id);
    const row = GAZETTEER.find((one) => one.name === name);
    if (place === undefined || row === undefined)
      return [
        { file: 'data/places.geojson', line: null, problem: 'missing place', value: id, expected: name },
      ];
    const away = distance([...place.label], [Number(row.lon), Number(row.lat)], { units: 'meters' });
    // A label stands in the middle of an outline, and its edge is as exact as it says.
    const near = place.geometry.type === 'Point' ? place.precisionMetres : 2 * place.precisionMetres + 150;
    return away <= near
      ? []
      : [
          {
            file: 'data/places.geojson',
            line: null,
            problem: `${id} lies ${Math.round(away)} m from where it was surveyed`,
            value: place.label.join(', '),
            expected: `at most ${near} m`,
          },
        ];
  });

export const faultsOfSurvey = (evidence: Evidence): readonly Issue[] =>
  [towns, sizes, points, places].flatMap((law) => law(evidence));
