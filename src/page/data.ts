/** The data of the page: the files of `data/`, read as the build saw them. */
import { parseDataset } from '../data/dataset.ts';

const raw = import.meta.glob<string>(['../../data/*.csv', '../../data/*.json', '../../data/*.geojson'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = Object.fromEntries(
  Object.entries(raw).map(([path, text]) => [path.replace('../../data/', ''), text]),
);

export const { dataset, issues } = parseDataset(files);
