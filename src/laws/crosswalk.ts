/** The crosswalk: each name once by reference, its kind fits its place, and an official name leads to its own town. */
import type { Issue } from '../data/issue.ts';
import { type Evidence, type Law, rowsOf } from './law.ts';

const slugOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** The town that a name leads to by its own words: `Millbrook Town` to `millbrook`. */
function ownTown({ dataset }: Evidence, name: string): string | null {
  const slug = slugOf(name.replace(/ Town$/, ''));
  return dataset.units.has(slug) ? slug : null;
}

function kindOf({ dataset }: Evidence, place: string): string {
  if (place === dataset.city) return 'city';
  // One id may be both a town and a district: either kind fits it.
  return dataset.units.has(place) || dataset.places.has(place) ? 'place' : 'district';
}

function faultsOf(
  evidence: Evidence,
  cells: Readonly<Record<string, string>>,
): readonly Omit<Issue, 'file' | 'line'>[] {
  const { as_written = '', place = '', kind = 'place' } = cells;
  const expected = kindOf(evidence, place);
  const isDistrict = evidence.dataset.districts.has(place);
  const unfit = kind !== expected && !(kind === 'district' && isDistrict);
  const own = ownTown(evidence, as_written);
  const named = /^District /.test(as_written) && slugOf(as_written) !== `district-${place}`;
  return [
    ...(unfit
      ? [
          {
            problem: 'unfit kind',
            value: `${kind || '(empty)'} for ${place}`,
            expected: isDistrict ? `${expected} | district` : expected,
          },
        ]
      : []),
    ...((kind === 'place' && own !== null && own !== place) || named
      ? [
          {
            problem: 'name carried over to another place',
            value: `${as_written} to ${place}`,
            expected: own ?? 'its own district',
          },
        ]
      : []),
    ...(kind === 'district' && !/district/i.test(as_written)
      ? [
          {
            problem: 'unfit kind',
            value: `district for ${as_written}`,
            expected: 'place, or a name that says district',
          },
        ]
      : []),
  ];
}

export const crossings: Law = (evidence) => {
  const seen = new Map<string, number>();
  return rowsOf(evidence, 'crosswalk.csv').flatMap(({ line, cells }) => {
    const key = `${cells.as_written} in ${cells.reference || 'no reference'}`;
    const first = seen.get(key);
    seen.set(key, first ?? line);
    const again =
      first === undefined
        ? []
        : [{ problem: 'name given twice', value: key, expected: `one row; the first is on line ${first}` }];
    return [...faultsOf(evidence, cells), ...again].map((fault) => ({
      file: 'data/crosswalk.csv',
      line,
      ...fault,
    }));
  });
};

/** The anchor of a count of a town names that town, as the crosswalk has it. */
export const namedInAnchor: Law = (evidence) => {
  const names = rowsOf(evidence, 'crosswalk.csv')
    .filter(({ cells }) => (cells.kind ?? 'place') === 'place')
    .map(({ cells: { as_written = '', place = '', reference = '' } }) => ({ as_written, place, reference }));
  return evidence.dataset.claims.vaccination.flatMap((claim) => {
    const [name] = names
      .filter(
        ({ as_written, reference }) => reference === claim.reference && claim.anchor.includes(as_written),
      )
      .toSorted((a, b) => b.as_written.length - a.as_written.length);
    if (name === undefined || name.place === claim.place) return [];
    return [
      {
        file: 'data/vaccination.csv',
        line: claim.line,
        problem: `place that is not the one of “${claim.anchor}”`,
        value: claim.place,
        expected: name.place,
      },
    ];
  });
};
