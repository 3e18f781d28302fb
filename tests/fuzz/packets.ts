/** Tables on their way, by chance: files and links of real ones with something changed, and the law of what is taken from a stranger. */
import { deflateRawSync } from 'node:zlib';
import { withTables } from '../../src/own/claims.ts';
import { asKeptDraft, draftKept, type KeptDraft, keptDraftOf } from '../../src/own/keptdraft.ts';
import { measuresOf } from '../../src/own/measures.ts';
import { asTable, isFault, type OwnTable } from '../../src/own/owntable.ts';
import { fileOf, unpackedFrom, unpackedText } from '../../src/own/packed.ts';
import { draftOfTable } from '../../src/own/redraft.ts';
import { tableOf as tableOfDraft } from '../../src/own/tableof.ts';
import { ownThemesOf } from '../../src/own/themes.ts';
import { trialValues } from '../../src/own/trial.ts';
import { wantsOf } from '../../src/own/wanting.ts';
import { quoted } from '../../src/words/quoted.ts';
import { further } from '../../src/words/words.ts';
import { DATASET, LEVELS } from '../atlas.ts';
import { tableOf, VACCINATION } from '../own/owntables.ts';
import { GAZETTEER } from '../own/tables.ts';
import type { Dice } from './dice.ts';
import { hostileText, mutated, mutatedBytes } from './hostile.ts';
import { holds, sentence } from './laws.ts';

/** Every kind of map, by town and by district. */
const REAL: readonly [OwnTable, ...OwnTable[]] = [
  tableOf(),
  VACCINATION,
  tableOf({
    id: 'own-supply',
    level: 'district',
    columns: [
      { id: 'a', name: 'Wells', kind: 'number', unit: 'wells' },
      { id: 'b', name: 'Houses', kind: 'number', unit: 'houses' },
      { id: 'c', name: 'Supply', kind: 'category', unit: '' },
    ],
    rows: [...DATASET.districts.keys()].map((id, index) => ({
      line: index + 2,
      place: `district-${id}`,
      when: '2011',
      cells: [index * 7, index + 1, ['pipe', 'tanker', ''][index % 3] ?? ''],
    })),
    maps: [
      { id: 'a', kind: 'symbols', column: 'a', title: 'Wells' },
      {
        id: 'b',
        kind: 'choropleth',
        column: 'a',
        title: 'Wells per house',
        what: 'wells per house',
        per: { kind: 'column', column: 'b', each: 1 },
        classes: { method: 'own', count: 3, breaks: [1, 2] },
      },
      {
        id: 'd',
        kind: 'choropleth',
        column: 'a',
        title: 'Wells per km²',
        what: 'wells per km²',
        per: { kind: 'area' },
        classes: { method: 'quantile', count: 5, breaks: [] },
      },
      { id: 'c', kind: 'categories', column: 'c', title: 'Supply' },
    ],
  }),
];

/** A value that a file may have where another was expected. */
function stray(dice: Dice): unknown {
  return dice.pick<unknown>([
    hostileText(dice),
    dice.below(1000),
    -dice.roll(),
    1e308,
    -1e308,
    Number.MIN_VALUE,
    null,
    true,
    [],
    {},
    { absent: 'not-stated' },
    { absent: hostileText(dice) },
    [hostileText(dice), dice.below(9)],
  ]);
}

/** What an object holds, with one thing in it, however deep, put in the place of another or taken out. */
function strayed(dice: Dice, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || dice.once(12)) return stray(dice);
  const keys = Object.keys(value);
  const key = keys[dice.below(keys.length)];
  if (key === undefined) return stray(dice);
  const entries = Object.entries(value).flatMap(([name, one]): readonly (readonly [string, unknown])[] => {
    if (name !== key) return [[name, one]];
    return dice.once(15) ? [] : [[dice.once(40) ? hostileText(dice) : name, strayed(dice, one)]];
  });
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/** The text of a file as an atlas saves it, with a letter, a value or several changed. */
export function packetBy(dice: Dice): string {
  const view = dice.once(3) ? hostileText(dice) : 'fill=density';
  const real = dice.pick(REAL);
  const draft = dice.once(4) ? null : keptDraftOf(draftOfTable(real, GAZETTEER));
  const text = fileOf(dice.once(30) ? 'lahore' : 'karachi', { view, table: real, draft }, ['Somebody']);
  if (dice.once(6)) return mutated(dice, text);
  const { table, ...rest }: Record<string, unknown> = JSON.parse(text);
  let changed = table;
  for (let count = dice.below(4); count > 0; count -= 1) changed = strayed(dice, changed);
  let said = rest.draft;
  for (let count = dice.below(3); count > 0; count -= 1) said = strayed(dice, said);
  const file = { ...rest, table: changed, draft: said };
  return JSON.stringify(dice.once(10) ? strayed(dice, file) : file) ?? '';
}

/** What stands in a link in the place of a table. */
export function linkBy(dice: Dice): string {
  const packed = new Uint8Array(deflateRawSync(packetBy(dice)));
  if (dice.once(3)) return Buffer.from(mutatedBytes(dice, packed)).toString('base64url');
  const letters = Buffer.from(packed).toString('base64url');
  return dice.once(4) ? mutated(dice, letters) : letters;
}

/** All maps of a table that was taken are drawn, on each day and by town and district: every unit has a reading, and no number is none. */
function drawn(table: OwnTable): void {
  const levels = withTables(LEVELS, [table]);
  for (const theme of ownThemesOf([table], levels.town))
    for (const day of theme.days ?? [])
      for (const dataset of theme.byDistrict ? [levels.town, levels.district] : [levels.town]) {
        const { readings, title } = theme.draw(dataset, { day, scheme: 'light' });
        holds(readings.size === dataset.units.size, 'a reading of each unit', readings.size);
        holds(title !== '', 'a title', title);
        for (const { number, value } of readings.values())
          holds(
            number === null || (Number.isFinite(number) && !value.includes('NaN')),
            'numbers that are some',
            value,
          );
      }
}

/** A draft that was taken is asked about, tried and drawn, or something is wanting; and what is kept of it is the same. */
function asked(kept: KeptDraft): void {
  const draft = draftKept(kept, GAZETTEER);
  const wants = wantsOf(draft, GAZETTEER);
  for (const measure of measuresOf(draft.columns)) trialValues(draft, measure, GAZETTEER, LEVELS);
  const again = asKeptDraft(JSON.parse(JSON.stringify(keptDraftOf(draft))));
  holds(again !== null, 'kept and taken again', again);
  const table = tableOfDraft(draft, GAZETTEER);
  if (wants.length > 0) return;
  holds(!isFault(table), 'a table where nothing is wanting', table);
  if (!isFault(table)) drawn(table);
}

/** A file is a table that can be drawn and saved again, or is refused in a sentence. */
export function lawOfPacket(text: string): string {
  const found = unpackedFrom(text, DATASET);
  const { refused } = further().own.sheet;
  switch (found.kind) {
    case 'none':
      sentence(refused.broken('x.atlas.json'));
      return 'no table';
    case 'other':
      sentence(refused.other('x.atlas.json', quoted(found.atlas, 40)));
      return 'of another atlas';
    case 'fault':
      sentence(refused.fault('x.atlas.json', quoted(found.fault.at, 40), quoted(found.fault.expected, 80)));
      return 'a table with a fault';
    case 'packet': {
      const { table, view, draft } = found.packet;
      const again = asTable(JSON.parse(JSON.stringify(table)));
      holds(JSON.stringify(again) === JSON.stringify(table), 'read back the same', again);
      holds(!/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(table.title), 'a title in one line', table.title);
      const saved = unpackedFrom(fileOf('karachi', { view, table, draft }, []), DATASET);
      holds(saved.kind === 'packet', 'saved and opened again', saved);
      drawn(table);
      if (draft === null) return 'a table';
      asked(draft);
      return 'a table with its draft';
    }
  }
}

/** What a link holds is a file, or nothing. */
export async function lawOfLink(letters: string): Promise<string> {
  const text = await unpackedText(letters);
  return text === null ? 'no text' : lawOfPacket(text);
}
