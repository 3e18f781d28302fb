/** The sheet of the reader's own tables: what is read is drawn by keeping it and opening the page anew, with its map in view. */
import '../../ui/dialogs.css';
import '../../ui/own.css';
import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { gazetteerOf } from '../../own/gazetteer.ts';
import { carryOver, heldTables, hold, letGo } from '../../own/held.ts';
import { keepTable, tablesHere, throwTableAway } from '../../own/kept.ts';
import type { OwnTable } from '../../own/owntable.ts';
import { OwnSheet } from '../../ui/own/sheet.tsx';
import type { View } from '../../view/view.ts';
import { further } from '../../words/words.ts';
import type { DialogParts } from '../dialogs.tsx';
import { type Passed, passLink, saveTable } from '../ownpassing.ts';
import { useReading } from '../ownreading.ts';
import { firstViewOf, viewIn, viewOf, viewWithout } from '../ownview.ts';

const NOTHING: Passed = { sentence: '', link: null };

export function OwnTables({ fixed, state, address, onClose }: DialogParts): VNode {
  const { levels } = fixed;
  const { city } = levels.town;
  const gazetteer = useMemo(() => gazetteerOf(levels.town), [levels]);
  const [tables, setTables] = useState<readonly OwnTable[]>([]);
  const [passed, setPassed] = useState(NOTHING);
  const { view } = state;
  useEffect(() => {
    tablesHere(city).then(setTables);
  }, [city]);

  /** Opens the page anew at a view: the tables are part of what never changes while it is open. False where it cannot be with them. */
  const openAt = (next: View): boolean => {
    address.write(next, 'push');
    if (!carryOver()) return false;
    location.reload();
    return true;
  };
  /** Draws a table that the browser does not keep. */
  const openHeld = (table: OwnTable, next: View) => {
    hold(table);
    if (openAt(next)) return;
    letGo(table.id);
    address.go(-1);
    reading.refuse(further().own.sheet.noStore);
  };
  const keepAndOpen = (table: OwnTable, next: View) =>
    keepTable(city, table).then(
      () => openAt(next),
      () => openHeld(table, next),
    );
  const reading = useReading(fixed, (packet) =>
    keepAndOpen(packet.table, viewIn(packet, view.peek(), fixed)),
  );
  const take = (file: File) => {
    setPassed(NOTHING);
    reading.take(file);
  };
  useEffect(() => {
    const { value } = state.ownFile;
    state.ownFile.value = null;
    if (value) take(value);
  }, [state.ownFile.value]);
  return (
    <OwnSheet
      read={reading.read}
      readings={reading.readings}
      reading={reading.reading}
      refusal={reading.refusal}
      outcome={passed.sentence}
      byHand={passed.link}
      levels={levels}
      gazetteer={gazetteer}
      dark={state.scheme.value === 'dark'}
      kept={{
        tables,
        lasting: heldTables().length === 0,
        onShow: (table, map) => openAt(viewOf(view.peek(), table, map)),
        onSave: (table) => saveTable(city, table, view.peek()),
        onLink: (table) => passLink(city, table, view.peek(), address).then(setPassed),
        onAway: (table) =>
          throwTableAway(city, table.id).then(() => openAt(viewWithout(view.peek(), table, fixed))),
      }}
      onFile={take}
      onPasted={reading.paste}
      onSheet={reading.chooseSheet}
      onAgain={reading.again}
      onDraw={(table) => keepAndOpen(table, firstViewOf(view.peek(), table))}
      onClose={onClose}
    />
  );
}
