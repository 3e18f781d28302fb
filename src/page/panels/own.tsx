/** The sheet of the reader's own tables: what is read is drawn by keeping it and opening the page anew, with its map in view. */
import '../../ui/dialogs.css';
import '../../ui/own.css';
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { saveAs } from '../../export/save.ts';
import { withTables } from '../../own/claims.ts';
import { gazetteerOf } from '../../own/gazetteer.ts';
import type { ReadTable } from '../../own/grid.ts';
import { keepTable, keptTables, throwTableAway } from '../../own/kept.ts';
import { daysOfTable, type OwnMap, type OwnTable } from '../../own/owntable.ts';
import { ENDING, fileOf, isFile, MOST_LINK, type Packet, unpackedFrom } from '../../own/packed.ts';
import { readPasted, readTable, refusalOfSize } from '../../own/read.ts';
import { ownThemesOf, themeId } from '../../own/themes.ts';
import { OwnSheet } from '../../ui/own/sheet.tsx';
import { parseView } from '../../view/parse.ts';
import { formatView, type View } from '../../view/view.ts';
import { quoted } from '../../words/quoted.ts';
import { further } from '../../words/words.ts';
import { choicesOf } from '../choices.ts';
import type { DialogParts } from '../dialogs.tsx';
import { linkWith } from '../ownlink.ts';
import type { Fixed } from '../state.ts';

/** The view of a map of a table, as far from the one before as it must be: on the same day where the table has it, else on its last. */
function viewOf(view: View, table: OwnTable, map: OwnMap): View {
  const id = themeId(table, map);
  const days = daysOfTable(table);
  const day = days.includes(view.day) ? view.day : (days.at(-1) ?? view.day);
  const shown = map.kind === 'symbols' ? { show: [id] } : { fill: id, show: [] };
  return {
    ...view,
    ...shown,
    day,
    by: table.level,
    against: null,
    only: null,
    axes: null,
    actor: null,
    claim: null,
  };
}

/** The view that a saved table is opened with: the one that it was saved in, where that can be followed and shows the table, else its first map. */
function viewIn({ view, table }: Packet, before: View, { levels, themes, ground }: Fixed): View {
  const own = ownThemesOf([table], withTables(levels, [table]).town);
  const others = themes.filter(({ id }) => own.every((theme) => theme.id !== id));
  const saved = parseView(view, choicesOf(levels, ground.bounds, [...others, ...own]));
  const shown = new Set([saved.view.fill, ...saved.view.show]);
  // The reader's language stays what it is.
  if (saved.notices.length === 0 && own.some(({ id }) => shown.has(id)))
    return { ...saved.view, language: before.language };
  const [first] = table.maps;
  return first ? viewOf(before, table, first) : before;
}

/** Where a table is cited, for whoever opens its file without the atlas. */
const citationsOf = ({ source: { author, title, issued, locator } }: OwnTable): readonly string[] => [
  [author, title, issued, locator].filter(Boolean).join(', '),
];

/** A file as bytes; `null` where the browser cannot read it, as of a folder. */
const bytesOf = (file: File) =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );

const refused = (sentence: string): ReadTable => ({ kind: 'refused', sentence });

/** A table as it was saved from an atlas, opened; or why it is not. */
function packetIn(name: string, text: string, { levels }: Fixed) {
  const said = further().own.sheet.refused;
  const unpacked = unpackedFrom(text, levels.town);
  const called = quoted(name, 60);
  switch (unpacked.kind) {
    case 'packet':
      return unpacked.packet;
    case 'none':
      return said.broken(called);
    case 'other':
      return said.other(called, quoted(unpacked.atlas, 40));
    case 'fault':
      return said.fault(called, quoted(unpacked.fault.at, 40), quoted(unpacked.fault.expected, 80));
  }
}

export function OwnTables({ fixed, state, actions, address, onClose }: DialogParts): VNode {
  const { levels } = fixed;
  const { city } = levels.town;
  const { sheet } = further().own;
  const gazetteer = useMemo(() => gazetteerOf(levels.town), [levels]);
  const [read, setRead] = useState<ReadTable | null>(null);
  const [workbook, setWorkbook] = useState<ReadTable | null>(null);
  const [reading, setReading] = useState(false);
  /** Why the last attempt came to nothing; what was read before stays. */
  const [refusal, setRefusal] = useState('');
  const [readings, setReadings] = useState(0);
  const last = useRef<File | null>(null);
  const [tables, setTables] = useState<readonly OwnTable[]>([]);
  const [outcome, setOutcome] = useState('');

  const refresh = () => keptTables(city).then(setTables, () => setTables([]));
  useEffect(() => {
    refresh();
  }, []);

  /** Opens the page anew at a view: the tables are part of what never changes while it is open. */
  const openAt = (view: View) => {
    address.write(view, 'push');
    location.reload();
  };
  const keepAndOpen = (table: OwnTable, view: View) =>
    keepTable(city, table).then(
      () => openAt(view),
      () => setRefusal(sheet.noStore),
    );
  /** Takes what was read; a refusal leaves what was read before. */
  const arrive = (next: ReadTable) => {
    setRefusal(next.kind === 'refused' ? next.sentence : '');
    if (next.kind === 'refused') return;
    setReadings((count) => count + 1);
    setRead(next);
  };
  const take = async (file: File) => {
    last.current = file;
    setOutcome('');
    setRefusal('');
    const size = refusalOfSize(file.name, file.size);
    if (size !== null) return setRefusal(size);
    setReading(true);
    const bytes = await bytesOf(file);
    const text = bytes && bytes[0] === '{'.charCodeAt(0) ? new TextDecoder().decode(bytes) : '';
    if (text !== '' && isFile(text)) {
      const packet = packetIn(file.name, text, fixed);
      setReading(false);
      if (typeof packet === 'string') return setRefusal(packet);
      return keepAndOpen(packet.table, viewIn(packet, state.view.peek(), fixed));
    }
    const next =
      bytes === null
        ? refused(further().files.refused.unreadable(quoted(file.name, 60)))
        : await readTable(file.name, bytes);
    // Another one was brought meanwhile.
    if (last.current !== file) return;
    setReading(false);
    if (next.kind !== 'refused') setWorkbook(next);
    arrive(next);
  };
  useEffect(() => {
    const { value } = state.ownFile;
    state.ownFile.value = null;
    if (value) take(value);
  }, [state.ownFile.value]);

  const onLink = async (table: OwnTable) => {
    const [first] = table.maps;
    if (!first) return;
    const view = viewOf(state.view.peek(), table, first);
    const link = await linkWith(address.linkTo({ ...view, at: null }), city, table);
    if (link === null) return setOutcome(sheet.kept.tooLong(MOST_LINK));
    await actions.copy(link, sheet.kept.copied);
    setOutcome(state.outcome.peek());
  };
  return (
    <OwnSheet
      read={read}
      readings={readings}
      refusal={refusal}
      reading={reading}
      outcome={outcome}
      levels={levels}
      gazetteer={gazetteer}
      dark={state.scheme.value === 'dark'}
      kept={{
        tables,
        onShow: (table, map) => openAt(viewOf(state.view.peek(), table, map)),
        onSave: (table) => {
          const [first] = table.maps;
          const view = first ? formatView(viewOf(state.view.peek(), table, first)) : '';
          const text = fileOf(city, { view, table }, citationsOf(table));
          saveAs(new Blob([text], { type: 'application/json' }), `${table.id}${ENDING}`);
        },
        onLink,
        onAway: async (table) => {
          await throwTableAway(city, table.id);
          const { view } = state;
          const gone = new Set(table.maps.map((map) => themeId(table, map)));
          const [fill = view.peek().fill] = fixed.choices.fills;
          const shown = view.peek();
          openAt({
            ...shown,
            fill: gone.has(shown.fill) ? fill : shown.fill,
            show: shown.show.filter((id) => !gone.has(id)),
            against: shown.against && gone.has(shown.against.fill) ? null : shown.against,
            only: null,
            axes: null,
            claim: null,
          });
        },
      }}
      onFile={take}
      onPasted={(text) => arrive(readPasted(text))}
      onSheet={(name) => workbook?.kind === 'sheets' && arrive(workbook.sheet(name))}
      onAgain={() => {
        setRefusal('');
        setRead(null);
      }}
      onDraw={(table) => {
        const [first] = table.maps;
        if (first) keepAndOpen(table, viewOf(state.view.peek(), table, first));
      }}
      onClose={onClose}
    />
  );
}
