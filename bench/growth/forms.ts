/**
 * What outlines weigh and cost to read, as GeoJSON and as TopoJSON: `npx tsx bench/growth/forms.ts [numbers of towns]` prints a table.
 * The two are read in turn, so that whoever else uses the machine burdens both. In bytes of gzip at its best, and in processor time.
 */
import { gzipSync } from 'node:zlib';
import { parseDataset } from '../../src/data/dataset.ts';
import { pack } from '../../src/data/pack.ts';
import { outlinesOf } from '../../src/figure/dissolved.ts';
import { median } from './exponent.ts';
import { filesOf } from './folder.ts';

const SIZES = [178, 600, 1_000, 10_000, 50_000];
/** Tiles are cut of either: tiles.ts has what they weigh. */
const FORMS = ['geojson', 'topojson'] as const;
const TIMES = 3;
const OUTLINES = /^towns/;

const kilobytes = (text: string) => (gzipSync(text, { level: 9 }).length / 1000).toFixed(1);

function readingMs(files: ReturnType<typeof filesOf>): number {
  const { user, system } = process.cpuUsage();
  parseDataset(files);
  const after = process.cpuUsage();
  return (after.user + after.system - user - system) / 1000;
}

function rowsFor(count: number): readonly string[] {
  const all = FORMS.map((form) => ({ form, files: filesOf(count, form), times: [] as number[] }));
  for (let time = 0; time < TIMES; time += 1)
    for (const { files, times } of all) times.push(readingMs(files));
  return all.map(({ form, files, times }) => {
    const { dataset } = parseDataset(files);
    const names = Object.keys(files).filter((name) => OUTLINES.test(name));
    const raw = names.reduce((sum, name) => sum + (files[name]?.length ?? 0), 0) / 1000;
    const outlines = kilobytes(names.map((name) => files[name]).join(''));
    const page = kilobytes(pack(dataset, outlinesOf(dataset)));
    const n = dataset.units.size.toLocaleString('en');
    return `| ${n} | ${form} | ${raw.toFixed(0)} | ${outlines} | ${median(times).toFixed(0)} | ${page} |`;
  });
}

const named = process.argv.slice(2).map(Number);
console.log(
  '| n | outlines | kB as written | kB compressed | to read the folder, ms | data of the page, kB |\n|---|---|---|---|---|---|',
);
for (const count of named.length > 0 ? named : SIZES) console.log(rowsFor(count).join('\n'));
