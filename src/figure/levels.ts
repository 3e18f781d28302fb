/** Levels: the same claims joined to towns or to districts. A district is a set of towns, and nothing is claimed of it but their sums. */
import type { Dataset, District, Level, Unit } from '../data/dataset.ts';
import { listed } from './phrases.ts';

/** The place id of a district: `north` alone may be a town. */
export const districtPlace = (id: string) => `district-${id}`;

/** Where a district is labelled: at the label of its town that lies nearest to the middle of them all. */
function labelOf(towns: readonly Unit[]): Unit['label'] {
  const mean = (axis: 0 | 1) => towns.reduce((sum, town) => sum + town.label[axis], 0) / towns.length;
  const [x, y] = [mean(0), mean(1)];
  const far = ({ label }: Unit) => Math.hypot(label[0] - x, label[1] - y);
  return towns.toSorted((a, b) => far(a) - far(b))[0]?.label ?? [x, y];
}

/** The outline of a district: its towns without the borders between them. */
export type Outline = Pick<Unit, 'geometry' | 'small'>;

function unitOf(dataset: Dataset, district: District, outline: Outline): Unit {
  const towns = district.towns.flatMap((id) => dataset.units.get(id) ?? []);
  return {
    id: districtPlace(district.id),
    kind: 'district',
    name: district.name,
    otherName: district.otherName,
    district: district.id,
    squareMetres: towns.reduce((sum, town) => sum + town.squareMetres, 0),
    ...outline,
    label: labelOf(towns),
  };
}

/** The dataset with districts for units in the place of towns. Every claim stays what it is. */
function byDistrict(dataset: Dataset, outlines: ReadonlyMap<string, Outline>): Dataset {
  const districts = [...dataset.districts.values()].filter(({ id }) => outlines.has(id));
  const units = districts.flatMap((district) => {
    const outline = outlines.get(district.id);
    return outline ? [unitOf(dataset, district, outline)] : [];
  });
  const cantonments = [...dataset.units.values()].filter(({ kind }) => kind === 'cantonment');
  return {
    ...dataset,
    level: 'district',
    units: new Map([...units, ...cantonments].map((unit) => [unit.id, unit])),
    towns: units,
    members: new Map([
      ...districts.map(({ id, towns }): [string, ReadonlySet<string>] => [districtPlace(id), new Set(towns)]),
      ...cantonments.map(({ id }): [string, ReadonlySet<string>] => [id, new Set()]),
    ]),
  };
}

/** The dataset at each level. */
export type Levels = Readonly<Record<Level, Dataset>>;

/** Both levels, given the outline of each district that has towns. */
export const levelsWith = (dataset: Dataset, outlines: ReadonlyMap<string, Outline>): Levels => ({
  town: dataset,
  district: byDistrict(dataset, outlines),
});

/** `Millbrook, Quayside and Saltmarsh`: the towns of a district, in words. */
export function townsInWords(dataset: Dataset, district: District): string {
  return listed(district.towns.map((id) => dataset.units.get(id)?.name ?? id));
}
